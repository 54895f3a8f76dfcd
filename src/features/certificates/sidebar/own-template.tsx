import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Field } from '../../../sidebar/form/field';
import { Outcome } from '../../../sidebar/form/outcome';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { PickerReply } from '../contract/templates';
import type { FoundTemplate } from '../core';
import { ownTemplateWords } from './own-template-words';
import { pickDocument } from './pick-document';
import { base64Of } from './signing/base64';
import { wantedOf } from './view-templates';

const LARGEST = 5_000_000;

/** The ways to a template of one's own: a Word file, a document of one's Drive, and back to the standard one. */
export function OwnTemplate({
  template,
  name,
  canPick,
  onChange,
}: {
  readonly template: FoundTemplate;
  /** Of the template, for those who hear the page. */
  readonly name: string;
  readonly canPick: boolean;
  readonly onChange: () => void;
}) {
  const words = useWords(ownTemplateWords);
  const [isOpen, setOpen] = useState(false);
  const { isOwn = false, standing } = template;
  const wanted = wantedOf(template);
  if (!isOpen) {
    return (
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.open(name)}
      </Button>
    );
  }
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <UploadTemplate wanted={wanted} onChange={onChange} />
      {canPick && <PickTemplate wanted={wanted} onChange={onChange} />}
      {(isOwn || standing === 'ready') && (
        <>
          <p class="quiet">{words.anewHint}</p>
          <RunAction
            kind="plain"
            label={isOwn ? words.standard : words.anew}
            action="certificates.renewTemplates"
            input={{ templates: [wanted] }}
            onDone={onChange}
          />
        </>
      )}
      <Button kind="quiet" onPress={() => setOpen(false)}>
        {words.close}
      </Button>
    </>
  );
}

interface Wanted {
  readonly wanted: ReturnType<typeof wantedOf>;
  readonly onChange: () => void;
}

function UploadTemplate({ wanted, onChange }: Wanted) {
  const words = useWords(ownTemplateWords);
  const language = useLanguage();
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setAnswer(null);
    setError(file.size > LARGEST ? words.tooLarge : '');
    if (file.size > LARGEST) return;
    setBusy(true);
    const docxBase64 = base64Of(new Uint8Array(await file.arrayBuffer()));
    const input = { ...wanted, name: file.name, docxBase64 };
    const came = await call<unknown>('certificates.uploadTemplate', input, language);
    setBusy(false);
    setAnswer(came);
    if (came.status === 'done') onChange();
  };
  return (
    <>
      <Field label={words.file} hint={words.fileHint} error={error}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            disabled={isBusy}
            onChange={(event) => send(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {isBusy && <Busy label={words.sending} />}
      {answer !== null && <Outcome answer={answer} of={words.file} />}
    </>
  );
}

function PickTemplate({ wanted, onChange }: Wanted) {
  const words = useWords(ownTemplateWords);
  const language = useLanguage();
  const [error, setError] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const pick = async (): Promise<void> => {
    setError('');
    setAnswer(null);
    const keys = await call<PickerReply>('certificates.openPicker', {}, language);
    if (keys.status !== 'done') return setAnswer(keys);
    const picked = await pickDocument(keys.value, language);
    if (picked.outcome === 'unavailable') return setError(words.pickerFails);
    if (picked.outcome !== 'picked') return;
    const input = { ...wanted, fileId: picked.id };
    const came = await call<unknown>('certificates.pickTemplate', input, language);
    setAnswer(came);
    if (came.status === 'done') onChange();
  };
  return (
    <>
      <div class="actions">
        <Button onPress={pick}>{words.pick}</Button>
      </div>
      <p class="error" aria-live="polite">
        {error}
      </p>
      {answer !== null && <Outcome answer={answer} of={words.pick} />}
    </>
  );
}
