import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type {
  DecideSamePersonInput,
  FindSamePeopleReply,
  IdPair,
  MergePeopleInput,
  MergePeopleReply,
} from '../contract/same-person';
import { pairId } from '../core';
import type { Sitting } from './pair-queue';
import { NEW_SITTING } from './pair-queue';
import { SamePersonView } from './same-person-view';
import { samePersonWords } from './same-person-words';

/** *Orang Sama*: one pair at a time, decided once and for ever; then the two rows are merged. */
export function SamePersonPlace() {
  const words = useWords(samePersonWords);
  const language = useLanguage();
  // Kept while one looks at other places: a search takes seconds.
  const [found, setFound] = useDraft<Answer<FindSamePeopleReply> | null>('roster.same', null);
  const [sitting, setSitting] = useDraft<Sitting>('roster.sitting', NEW_SITTING);
  const [merging, setMerging] = useState<IdPair | null>(null);
  const [outcome, setOutcome] = useState<Answer<unknown> | null>(null);
  const [latest, setLatest] = useState<IdPair | null>(null);
  const [isBusy, setBusy] = useState(false);

  const search = useCallback(async (): Promise<void> => {
    setBusy(true);
    setFound(await call<FindSamePeopleReply>('roster.findSame', {}, language));
    setSitting(NEW_SITTING);
    setBusy(false);
  }, [language]);
  useEffect(() => {
    if (found === null) search();
  }, []);

  /** Runs an action that writes; null when it was not carried out. */
  const run = async <V,>(action: string, input: unknown): Promise<V | null> => {
    setBusy(true);
    const came = await call<V>(action, input, language);
    setOutcome(came);
    setLatest(null);
    setBusy(false);
    return came.status === 'done' ? came.value : null;
  };
  const decide = async (input: DecideSamePersonInput): Promise<void> => {
    const pair: IdPair = { first: input.first, second: input.second };
    if ((await run('roster.decideSame', input)) === null) return;
    if (input.verdict === 'same') setMerging(pair);
    else {
      setMerging(null);
      setSitting({ ...sitting, gone: [...sitting.gone, pairId(pair.first, pair.second)] });
      setLatest(pair);
    }
  };
  const takeBack = async ({ first, second }: IdPair): Promise<void> => {
    const input = { first, second, verdict: 'ask', reason: '' };
    if ((await run('roster.decideSame', input)) === null) return;
    setMerging(null);
    await search();
  };
  const merge = async (input: MergePeopleInput): Promise<void> => {
    const made = await run<MergePeopleReply>('roster.merge', input);
    if (made === null || found?.status !== 'done') return;
    setMerging(null);
    const { survivor, merged } = made;
    if (standsElsewhere(found.value, survivor, merged)) {
      await search();
      return;
    }
    setSitting({ ...sitting, gone: [...sitting.gone, pairId(survivor, merged)] });
    setFound({ ...found, value: { ...found.value, merges: [made, ...found.value.merges] } });
  };
  const undo = async (id: string): Promise<void> => {
    if ((await run('roster.undoMerge', { run: id })) !== null) await search();
  };

  return (
    <>
      <div class="actions">
        <Button onPress={search} isDisabled={isBusy}>
          {words.again}
        </Button>
        {latest !== null && (
          <Button kind="quiet" onPress={() => takeBack(latest)} isDisabled={isBusy}>
            {words.takeBack}
          </Button>
        )}
      </div>
      {outcome !== null && <Outcome answer={outcome} />}
      {isBusy && <Busy label={words.searching} />}
      {found !== null && found.status !== 'done' && <Outcome answer={found} />}
      {found?.status === 'done' && (
        <SamePersonView
          problems={found.problems}
          reply={found.value}
          sitting={sitting}
          merging={merging}
          isBusy={isBusy}
          onDecide={decide}
          onSitting={setSitting}
          onMerging={setMerging}
          onMerge={merge}
          onTakeBack={takeBack}
          onUndo={undo}
        />
      )}
    </>
  );
}

/** Whether other pairs of the list name one of the two: their cells are no longer as shown. */
function standsElsewhere(
  { pairs, waiting }: FindSamePeopleReply,
  one: string,
  other: string,
): boolean {
  const naming = [...pairs, ...waiting].filter(({ first, second }) =>
    [first, second].some((id) => id === one || id === other),
  );
  return new Set(naming.map(({ first, second }) => pairId(first, second))).size > 1;
}
