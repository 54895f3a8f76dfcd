import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { focusIfHere } from '../../../sidebar/form/focus-if-here';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type {
  FixRosterReply,
  RosterFix,
  SetCheckReply,
  UndoFixReply,
  ValidateRosterReply,
} from '../contract';
import { problemWords } from './problem-words';
import { ProblemsView } from './problems-view';

/** *Masalah*: what the check of the roster found; fixes by one press, each to be undone, and kinds of findings switched off and on. */
export function ProblemsPlace() {
  const words = useWords(problemWords);
  const language = useLanguage();
  // Kept while one looks at other places: a check takes seconds and leaves a line in the log.
  const [found, setFound] = useDraft<Answer<ValidateRosterReply> | null>('roster.problems', null);
  const [made, setMade] = useDraft<readonly string[] | null>('roster.fixes', null);
  const [outcome, setOutcome] = useState<Answer<unknown> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const result = useRef<HTMLDivElement>(null);

  const check = useCallback(async (): Promise<void> => {
    setBusy(true);
    setFound(await call<ValidateRosterReply>('roster.validate', {}, language));
    setBusy(false);
  }, [language]);
  useEffect(() => {
    if (found === null) check();
  }, []);

  const fix = async (fixes: readonly RosterFix[] | null): Promise<void> => {
    setBusy(true);
    const cells = fixes?.map(({ at: { sheet, row, column } }) => ({ sheet, row, column })) ?? null;
    const came = await call<FixRosterReply>('roster.fix', { cells }, language);
    if (came.status === 'done') setMade(came.value.ids);
    setOutcome(came);
    await check();
    // The pressed button is gone with what it fixed.
    focusIfHere(result.current);
  };
  const undo = async (): Promise<void> => {
    setBusy(true);
    const came = await call<UndoFixReply>('roster.undoFix', { ids: made }, language);
    if (came.status === 'done') setMade(null);
    setOutcome(came);
    await check();
  };
  const switchCheck = async (code: string, isOn: boolean): Promise<void> => {
    setBusy(true);
    setOutcome(await call<SetCheckReply>('roster.setCheck', { code, isOn }, language));
    await check();
    focusIfHere(result.current);
  };

  return (
    <>
      <div class="actions">
        <Button onPress={check} isDisabled={isBusy}>
          {words.again}
        </Button>
        <Button kind="quiet" onPress={undo} isDisabled={isBusy}>
          {made === null ? words.undoLatest : words.undo}
        </Button>
      </div>
      <div ref={result} tabIndex={-1}>
        {outcome !== null && <Outcome answer={outcome} />}
      </div>
      {isBusy && <Busy label={words.checking} />}
      {found !== null && found.status !== 'done' && <Outcome answer={found} />}
      {found?.status === 'done' && (
        <ProblemsView reply={found.value} isBusy={isBusy} onFix={fix} onSwitch={switchCheck} />
      )}
    </>
  );
}
