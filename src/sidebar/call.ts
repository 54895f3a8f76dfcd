import type { CellAddress, Language, Severity } from '../kernel/problem';
import { lostText } from './lost-text';
import { callDoor } from './script-run';

/** A problem as the door words it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly at: CellAddress | null;
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

/** Runs an action on the server. Never rejects: whatever happens is an answer to show. */
export async function call<V>(
  action: string,
  input: unknown,
  language: Language,
): Promise<Answer<V>> {
  try {
    const reply = await callDoor(JSON.stringify({ action, input, language }));
    return JSON.parse(reply) as Answer<V>;
  } catch (failure) {
    return { status: 'lost', text: lostText(failure, language) };
  }
}
