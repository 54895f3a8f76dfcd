import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { Banner } from '../../../../sidebar/form/banner';
import { Busy } from '../../../../sidebar/form/busy';
import { Button } from '../../../../sidebar/form/button';
import { Outcome } from '../../../../sidebar/form/outcome';
import { ProgressBar } from '../../../../sidebar/form/progress-bar';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { closeDialog } from '../../../../sidebar/script-run';
import { importWords } from './import-words';
import type { ImportRun } from './send-rows';
import { NOTHING_SENT, sendRows } from './send-rows';
import { UndoImport } from './undo-import';

/** The last step: writes share by share, then checks the roster. */
export function SendStep({ run }: { readonly run: ImportRun }) {
  const words = useWords(importWords);
  const language = useLanguage();
  const [progress, setProgress] = useState(NOTHING_SENT);
  const [failure, setFailure] = useState<Answer<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  const [checked, setChecked] = useState<Answer<unknown> | null>(null);
  const [isUndone, setUndone] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const total = run.rows.length;
  const isFinished = progress.done === total;

  const send = async (): Promise<void> => {
    setSending(true);
    setFailure(null);
    const stopped = await sendRows(run, progress, language, setProgress);
    setFailure(stopped);
    if (stopped === null) setChecked(await call('roster.validate', {}, language));
    setSending(false);
    place.current?.focus();
  };
  useEffect(() => {
    send();
    // Once for each run: what is lost is sent again by a press.
  }, []);

  const { added, changed, left, problems } = progress;
  return (
    <div ref={place} tabIndex={-1} class="sending">
      <h1 class="unseen">{words.title}</h1>
      {isSending && (
        <ProgressBar
          label={isFinished ? words.checking : words.sending}
          done={progress.done}
          total={total}
        />
      )}
      {isSending && <Busy label={isFinished ? words.checking : words.sending} />}
      {isFinished && !isUndone && (
        <Banner kind="done">{words.finished(added, changed, left.length)}</Banner>
      )}
      {failure !== null && (
        <>
          <Outcome answer={failure} />
          <p>{words.stopped(progress.done, total)}</p>
          <Button kind="main" onPress={send}>
            {words.goOn}
          </Button>
        </>
      )}
      {problems.length > 0 && (
        <>
          <h3>{words.leftAlone}</h3>
          <ul class="listing">
            {problems.slice(0, 100).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {checked !== null && !isUndone && (
        <p role="status">
          {words.checked} {checked.text}
        </p>
      )}
      {!isSending && progress.done > 0 && (
        <UndoImport
          last={isUndone ? null : { at: '', sender: run.sender, added, changed }}
          onUndone={() => setUndone(true)}
        />
      )}
      {!isSending && (
        <div class="actions foot">
          <Button kind="main" onPress={closeDialog}>
            {words.close}
          </Button>
        </div>
      )}
    </div>
  );
}
