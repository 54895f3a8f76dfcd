import { useState } from 'preact/hooks';
import type { Answer } from './call';
import { call } from './call';
import { useDraft } from './draft';
import { useLanguage } from './language';
import { useAnswer } from './use-answer';

/**
 * Entries that staff add, change and remove one by one: the list, the entry that is typed (null while the list is
 * shown), and what the last saving or removing came to.
 */
export function useEntries<Reply, Typed>({
  list,
  removal,
  draft,
}: {
  /** Ids of the actions; `removal` takes the id of an entry. */
  readonly list: string;
  readonly removal: string;
  /** Under which name the typed entry is kept. */
  readonly draft: string;
}) {
  const language = useLanguage();
  const loaded = useAnswer<Reply>(list, {});
  const [typed, setTyped, clear] = useDraft<Typed | null>(draft, null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  // Nobody sees the list as it was before.
  const finish = async (came: Answer<unknown>): Promise<void> => {
    await loaded.reload();
    clear();
    setAnswer(came);
  };
  const remove = async (id: string): Promise<void> => finish(await call(removal, { id }, language));
  return { loaded, typed, setTyped, clear, answer, finish, remove };
}
