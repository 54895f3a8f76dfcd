/*
 * QuickXplain (U. Junker, 2004): a smallest set of facts that cannot hold together, with few questions to whoever knows
 * whether a set is possible. Taking any fact out of the set makes it possible.
 */

/** Asks whether these facts can hold together; each question is a step that a caller may wait for. */
export type Ask<T, Step> = (facts: readonly T[]) => Generator<Step, boolean>;

/** Facts that clash, of which none can be left out; null when all of them can hold together. */
export function* smallestClash<T, Step>(
  facts: readonly T[],
  isPossible: Ask<T, Step>,
): Generator<Step, readonly T[] | null> {
  if (yield* isPossible(facts)) return null;
  if (!(yield* isPossible([]))) return [];
  return yield* reduce([], [], facts, isPossible);
}

function* reduce<T, Step>(
  background: readonly T[],
  added: readonly T[],
  facts: readonly T[],
  isPossible: Ask<T, Step>,
): Generator<Step, readonly T[]> {
  if (added.length > 0 && !(yield* isPossible(background))) return [];
  if (facts.length <= 1) return facts;
  const half = Math.ceil(facts.length / 2);
  const [left, right] = [facts.slice(0, half), facts.slice(half)];
  const inRight = yield* reduce([...background, ...left], left, right, isPossible);
  const inLeft = yield* reduce([...background, ...inRight], inRight, left, isPossible);
  return [...inLeft, ...inRight];
}
