import { useState } from 'preact/hooks';
import { Button } from '../../../../sidebar/form/button';
import { RunAction } from '../../../../sidebar/form/run-action';
import { TextField } from '../../../../sidebar/form/text-field';
import { useWords } from '../../../../sidebar/language';
import type { Paper } from '../../core';
import { maySignOtherwise } from '../../core';
import { paperWords } from '../paper-words';

/** Lets all of these papers be signed in the other way, with one reason; what that means stands above the button. */
export function ChangeSigning({
  papers,
  to,
  onChange,
}: {
  readonly papers: readonly Paper[];
  readonly to: 'wet' | 'electronic';
  readonly onChange: () => void;
}) {
  const words = useWords(paperWords);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const choice = to === 'wet' ? 'toWet' : 'toElectronic';
  const ids = papers.filter(maySignOtherwise).map(({ id }) => id);
  if (ids.length === 0) return null;
  const label = words.ofAll(words[choice], ids.length);
  if (!isOpen) {
    return (
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {label}…
      </Button>
    );
  }
  return (
    <>
      <p>{words[`${choice}Hint`]}</p>
      <TextField label={words.reason} value={reason} onChange={setReason} />
      <RunAction
        kind="plain"
        label={label}
        action="certificates.changeSigning"
        input={{ papers: ids, to, reason }}
        onDone={onChange}
      />
      <Button kind="quiet" onPress={() => setOpen(false)}>
        {words.less}
      </Button>
    </>
  );
}
