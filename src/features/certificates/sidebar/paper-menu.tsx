import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { RunAction } from '../../../sidebar/form/run-action';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import type { Paper } from '../core';
import type { PaperChoice } from './paper-choices';
import { choicesFor, requestFor } from './paper-choices';
import { paperWords } from './paper-words';
import { PdfButton } from './pdf-button';

/** What can be done with one paper; each says what will happen before it is done. */
export function PaperMenu({
  paper,
  onChange,
}: {
  readonly paper: Paper;
  readonly onChange: () => void;
}) {
  const words = useWords(paperWords);
  const [isOpen, setOpen] = useState(false);
  const choices = choicesFor(paper);
  if (choices.length === 0) return null;
  if (!isOpen) {
    return (
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.more(paper.number)}
      </Button>
    );
  }
  return (
    <>
      {choices.map((choice) => (
        <Choice key={choice} choice={choice} paper={paper} onChange={onChange} />
      ))}
      <Button kind="quiet" onPress={() => setOpen(false)}>
        {words.less}
      </Button>
    </>
  );
}

function Choice({
  choice,
  paper,
  onChange,
}: {
  readonly choice: PaperChoice;
  readonly paper: Paper;
  readonly onChange: () => void;
}) {
  const words = useWords(paperWords);
  const [isOpen, setOpen] = useState(choice === 'reprint');
  if (choice === 'reprint') {
    return (
      <>
        <p class="quiet">{words.reprintHint(paper.reprints ?? 0)}</p>
        <PdfButton
          label={words.reprint}
          openLabel={words.openPdf}
          action="certificates.reprint"
          input={{ paper: paper.id }}
        />
      </>
    );
  }
  if (!isOpen) {
    return (
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words[choice]}…
      </Button>
    );
  }
  return choice === 'sendAgain' ? (
    <SendAgain paper={paper} onChange={onChange} />
  ) : (
    <WithReason choice={choice} paper={paper} onChange={onChange} />
  );
}

function WithReason({
  choice,
  paper,
  onChange,
}: {
  readonly choice: Exclude<PaperChoice, 'reprint' | 'sendAgain'>;
  readonly paper: Paper;
  readonly onChange: () => void;
}) {
  const words = useWords(paperWords);
  const [reason, setReason] = useState('');
  return (
    <>
      <p>{words[`${choice}Hint`]}</p>
      <TextField label={words.reason} value={reason} onChange={setReason} />
      <RunAction
        kind="plain"
        label={words[choice]}
        {...requestFor(choice, paper.id, reason)}
        onDone={onChange}
      />
    </>
  );
}

/** A new address for a mail that came back, was refused, or had none. */
export function SendAgain({
  paper,
  onChange,
}: {
  readonly paper: Paper;
  readonly onChange: () => void;
}) {
  const words = useWords(paperWords);
  const [mailTo, setMailTo] = useState(paper.mailTo);
  return (
    <>
      <p>{words.sendAgainHint}</p>
      <TextField label={words.address} value={mailTo} inputMode="email" onChange={setMailTo} />
      <RunAction
        kind="plain"
        label={words.sendAgain}
        action="certificates.sendAgain"
        input={{ paper: paper.id, mailTo }}
        onDone={onChange}
      />
    </>
  );
}
