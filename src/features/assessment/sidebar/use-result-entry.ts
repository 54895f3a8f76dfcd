import { useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useLanguage } from '../../../sidebar/language';
import type { ClassResultsReply } from '../contract';
import type { Competence } from '../core';
import type { SaveState } from './save-queue';
import { createSaveQueue } from './save-queue';
import { resultsOf, withResult } from './view-results';

/** Enters results of a class: shown at once, saved one after the other; one that is not saved is taken back. */
export function useResultEntry(reply: ClassResultsReply) {
  const language = useLanguage();
  const [results, setResults] = useState(() => resultsOf(reply));
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const [failure, setFailure] = useState<Answer<unknown> | null>(null);
  const queue = useMemo(
    () =>
      createSaveQueue((key, state) => setStates((before) => new Map([...before, [key, state]]))),
    [],
  );
  // Keys come faster than paint.
  const latest = useRef(results);
  const show = (next: typeof results): void => {
    latest.current = next;
    setResults(next);
  };

  const enter = (
    entry: { readonly participant: string; readonly unit: string; readonly attempt: number },
    competence: Competence,
  ): boolean => {
    const id = `${entry.participant}/${entry.unit}`;
    const before = latest.current.get(id);
    const next = withResult(reply, latest.current, entry, competence);
    if (next === null) return false;
    show(next);
    queue.add({
      key: id,
      save: async () => {
        const saved = await call<unknown>('assessment.record', { ...entry, competence }, language);
        if (saved.status === 'done') return true;
        setFailure(saved);
        const restored = new Map(latest.current);
        if (before === undefined) restored.delete(id);
        else restored.set(id, before);
        show(restored);
        return false;
      },
    });
    return true;
  };
  return { results, states, failure, enter };
}
