import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from './call';
import { call } from './call';
import { useLanguage } from './language';

/** What a place shows on opening: null until the first answer is there. */
export interface Loaded<V> {
  readonly answer: Answer<V> | null;
  readonly isBusy: boolean;
  /** Asks again; the old answer stays until the new one is there. */
  readonly reload: () => Promise<void>;
}

/** Asks an action when the place opens and whenever the input changes. For actions that only read. */
export function useAnswer<V>(action: string, input: unknown): Loaded<V> {
  const language = useLanguage();
  const inputJson = JSON.stringify(input);
  const [answer, setAnswer] = useState<Answer<V> | null>(null);
  const [isBusy, setBusy] = useState(true);
  const reload = useCallback(async (): Promise<void> => {
    setBusy(true);
    setAnswer(await call<V>(action, JSON.parse(inputJson), language));
    setBusy(false);
  }, [action, inputJson, language]);
  useEffect(() => {
    reload();
  }, [reload]);
  return { answer, isBusy, reload };
}
