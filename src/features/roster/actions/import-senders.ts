import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import type { KeyValues } from '../../../ports/ports';
import type { ImportSender, RememberSenderInput } from '../contract/import';
import { rememberSenderInput } from '../contract/import';

/** One property for each sender: all together would be more than a property holds (9 kB). */
const SENDER_KEY = 'roster.importSender.';
const NAMES_KEY = 'roster.importSenders';
const SENDERS_KEPT = 20;

/** Senders of lists, the latest first. Kept with the file, for all who work in it; headings are kept as numbers only. */
export function knownSenders(store: KeyValues): readonly ImportSender[] {
  return namesIn(store).flatMap((name) => {
    const kept = store.get(SENDER_KEY + name);
    return kept === null ? [] : [{ name, columns: JSON.parse(kept) as ImportSender['columns'] }];
  });
}

/** Remembers where the columns of a sender's lists go. */
export const rememberSenderAction: Action<RememberSenderInput, null> = {
  id: 'roster.rememberSender',
  input: rememberSenderInput,
  writes: false,
  run({ store: { document } }, { name, columns }) {
    const before = namesIn(document);
    const names = [name, ...before.filter((known) => known !== name)].slice(0, SENDERS_KEPT);
    for (const forgotten of before.filter((known) => !names.includes(known))) {
      document.remove(SENDER_KEY + forgotten);
    }
    document.set(SENDER_KEY + name, JSON.stringify(columns));
    document.set(NAMES_KEY, JSON.stringify(names));
    return done(null, { code: 'roster.sender_remembered', values: {} });
  },
};

function namesIn(store: KeyValues): readonly string[] {
  return JSON.parse(store.get(NAMES_KEY) ?? '[]') as readonly string[];
}
