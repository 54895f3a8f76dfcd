import type { Language } from '../kernel/problem';
import { callDoor } from './script-run';

/** A problem as the door words it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
}

/** What a call comes to. `lost`: the call itself failed, so nobody knows whether it was carried out. */
export type Answer<V> =
  | {
      readonly status: 'done';
      readonly value: V;
      readonly text: string;
      readonly problems: readonly ShownProblem[];
    }
  | {
      readonly status: 'refused';
      readonly text: string;
      readonly problems: readonly ShownProblem[];
    }
  | { readonly status: 'broken' | 'lost'; readonly text: string };

const LOST: Readonly<Record<Language, string>> = {
  id: 'Sambungan ke Google terputus. Periksa internet, lalu coba lagi.',
  en: 'The connection to Google was lost. Check the internet, then try again.',
};

/** Runs an action on the server. Never rejects: whatever happens is an answer to show. */
export async function call<V>(
  action: string,
  input: unknown,
  language: Language,
): Promise<Answer<V>> {
  try {
    const reply = await callDoor(JSON.stringify({ action, input, language }));
    return JSON.parse(reply) as Answer<V>;
  } catch {
    return { status: 'lost', text: LOST[language] };
  }
}
