import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import { assessmentWords } from './assessment-words';
import type { EntryRow } from './view-results';

/** What a verdict rests on, folded away under the person's line. */
export function EvidenceNote({
  entry: { name, evidence },
  onSave,
}: {
  readonly entry: EntryRow;
  readonly onSave: (evidence: string) => Promise<boolean>;
}) {
  const words = useWords(assessmentWords);
  const [saved, setSaved] = useState(evidence);
  const [text, setText] = useState(evidence);
  const [isOpen, setOpen] = useState(false);
  const title = saved === '' ? words.addEvidence : words.evidence;
  const save = async (): Promise<void> => {
    if (await onSave(text)) setSaved(text);
  };
  return (
    <details class="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`${title}: ${name}`}>{title}</summary>
      {isOpen && (
        <>
          <TextField
            label={words.evidence}
            hint={words.evidenceHint}
            value={text}
            lines={3}
            onChange={setText}
          />
          <Button onPress={save} isDisabled={text === saved}>
            {words.saveEvidence}
          </Button>
        </>
      )}
    </details>
  );
}
