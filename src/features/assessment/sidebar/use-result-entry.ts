import { useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useLanguage } from '../../../sidebar/language';
import type { ClassResultsReply, RecordReply, ResultEntry } from '../contract';
import type { ResultRow } from '../core';
import { MOST_ENTRIES, resultId } from '../core';
import type { SaveState, Saving } from './save-queue';
import { createSaveQueue } from './save-queue';
import type { Results } from './view-results';
import { resultsOf, seenIn, withoutResults, withResult } from './view-results';

/** A result on its way, and the row as it was before. */
interface Sent extends Saving {
  readonly entry: ResultEntry;
  readonly before: ResultRow | undefined;
}

/** Enters results of a class: shown at once, saved together with those that wait; one that is not saved is taken back. */
export function useResultEntry(reply: ClassResultsReply) {
  const language = useLanguage();
  const [results, setResults] = useState(() => resultsOf(reply));
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const [failure, setFailure] = useState<Answer<unknown> | null>(null);
  // Keys come faster than paint.
  const latest = useRef(results);
  const show = (next: Results): void => {
    latest.current = next;
    setResults(next);
  };
  const queue = useMemo(() => {
    const save = async (things: readonly Sent[]): Promise<readonly Sent[]> => {
      const entries = things.map(({ entry }) => entry);
      const answer = await call<RecordReply>('assessment.record', { entries }, language);
      const lost = answer.status === 'done' ? answer.value.notRecorded : entries;
      const ids = new Set(lost.map((one) => resultId(one.participant, one.unit)));
      const failed = things.filter(({ key }) => ids.has(key));
      if (answer.status !== 'done' || answer.problems.length > 0) setFailure(answer);
      if (failed.length > 0) show(withoutResults(latest.current, failed));
      return failed;
    };
    return createSaveQueue(save, MOST_ENTRIES, (key, state) =>
      setStates((before) => new Map([...before, [key, state]])),
    );
  }, [language]);

  /** Null, or the code of the problem when the rule says no. */
  const enter = (given: Omit<ResultEntry, 'seen'>): string | null => {
    const next = withResult(reply, latest.current, given);
    if (typeof next === 'string') return next;
    const key = resultId(given.participant, given.unit);
    const before = latest.current.get(key);
    const entry = { ...given, seen: seenIn(before, given.attempt) };
    show(next);
    queue.add({ key, entry, before });
    return null;
  };
  const note = (participant: string, unit: string, evidence: string) =>
    call<unknown>('assessment.note', { participant, unit, evidence }, language);
  return { results, states, failure, enter, note };
}
