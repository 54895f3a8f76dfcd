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
import type { ImportRun, SendingEnd } from './send-rows';
import { NOTHING_SENT, sendRows } from './send-rows';
import { UndoImport } from './undo-import';

/** The last step: writes share by share, then checks the roster. */
export function SendStep({ run }: { readonly run: ImportRun }) {
  const words = useWords(importWords);
  const language = useLanguage();
  const [progress, setProgress] = useState(NOTHING_SENT);
  const [end, setEnd] = useState<SendingEnd | null>(null);
  const [isSending, setSending] = useState(false);
  const [checked, setChecked] = useState<Answer<unknown> | null>(null);
  const [isUndone, setUndone] = useState(false);
  const isAskedToStop = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const total = run.rows.length;
  const isFinished = progress.done === total;

  const askToStop = (): void => {
    isAskedToStop.current = true;
  };
  const send = async (): Promise<void> => {
    setSending(true);
    setEnd(null);
    isAskedToStop.current = false;
    const ended = await sendRows(run, progress, language, setProgress, () => isAskedToStop.current);
    setEnd(ended);
    if (ended === null) setChecked(await call('roster.validate', {}, language));
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
      {isSending && <Sending done={progress.done} total={total} onStop={askToStop} />}
      {isFinished && !isUndone && (
        <Banner kind="done">{words.finished(added, changed, left.length)}</Banner>
      )}
      {end !== null && (
        <>
          {end !== 'stopped' && <Outcome answer={end} />}
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

/** How far the writing is, and a way to stop it after the running share. */
function Sending({
  done,
  total,
  onStop,
}: {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}) {
  const words = useWords(importWords);
  const [isStopping, setStopping] = useState(false);
  const label = done === total ? words.checking : words.sending;
  const stop = (): void => {
    setStopping(true);
    onStop();
  };
  return (
    <>
      <ProgressBar label={label} done={done} total={total} />
      <Busy label={label} />
      {done < total && (
        <Button isDisabled={isStopping} onPress={stop}>
          {isStopping ? words.stopping : words.stop}
        </Button>
      )}
    </>
  );
}
