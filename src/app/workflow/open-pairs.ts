import type { Outcome } from '../../ports/action';
import type { Ports } from '../../ports/ports';

const KEY = 'step.roster.pairs';

/**
 * Keeps how many pairs of rows wait for a decision. A search says `samePairs`, a decision only `samePairsChange`: counting
 * anew takes seconds in a long list.
 */
export function noteOpenPairs(ports: Ports, outcome: Outcome<unknown>): void {
  if (outcome.status !== 'done') return;
  const known = recallOpenPairs(ports);
  const { value } = outcome;
  const now =
    numberIn(value, 'samePairs') ?? Math.max(0, known + (numberIn(value, 'samePairsChange') ?? 0));
  if (now !== known) ports.store.document.set(KEY, String(now));
}

/** How many pairs of rows may be of one person and are undecided, as far as anybody has looked. */
export function recallOpenPairs(ports: Ports): number {
  return Number(ports.store.document.get(KEY) ?? 0);
}

function numberIn(value: unknown, key: string): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'number' ? found : null;
}
