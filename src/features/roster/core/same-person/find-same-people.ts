import { compareBy, compareText } from '../../../../kernel/ordering';
import type { Comparison } from './compare-people';
import { explain, weighPair } from './compare-people';
import { findCandidates } from './find-candidates';
import type { PersonProfile } from './person-profile';
import { rarityOf } from './rarity';

/** Two rows that may be of one person. `first` is the smaller id. */
export interface SamePair extends Comparison {
  readonly first: string;
  readonly second: string;
}

export interface SamePeople {
  /** Verdicts *same* and *ask* that nobody has decided yet, the likeliest first. */
  readonly pairs: readonly SamePair[];
  /** Pairs that were looked at; never all pairs. */
  readonly compared: number;
}

/** The two ids of a pair in one order, as one text. */
export function pairId(one: string, other: string): string {
  const [first, second] = compareText(one, other) <= 0 ? [one, other] : [other, one];
  return `${first}|${second}`;
}

/**
 * Rows that may be of one person.
 * @param profiles people with ids; rows without one are left out, for nothing could be remembered of them
 * @param decided ids of pairs (`pairId`) that somebody has decided: they are not asked again
 */
export function findSamePeople(
  profiles: readonly PersonProfile[],
  decided: ReadonlySet<string>,
): SamePeople {
  const people = profiles.filter(({ id }) => id !== '');
  const rarity = rarityOf(people);
  const candidates = findCandidates(people);
  const found: (readonly [sum: number, pair: SamePair])[] = [];
  for (const [one, other] of candidates) {
    const left = people[one];
    const right = people[other];
    if (left === undefined || right === undefined || left.id === right.id) continue;
    const weighing = weighPair(left, right, rarity);
    if (weighing.verdict === 'different' || decided.has(pairId(left.id, right.id))) continue;
    const isInOrder = compareText(left.id, right.id) < 0;
    const [first, second] = isInOrder ? [left.id, right.id] : [right.id, left.id];
    found.push([weighing.sum, { first, second, ...explain(weighing) }]);
  }
  found.sort(
    compareBy(
      ([one], [other]) => other - one,
      ([, one], [, other]) => compareText(one.first, other.first),
      ([, one], [, other]) => compareText(one.second, other.second),
    ),
  );
  return { pairs: eachOnce(found.map(([, pair]) => pair)), compared: candidates.length };
}

/** An id that stands in two rows makes a pair with somebody twice; the likelier one stands for both. */
function eachOnce(pairs: readonly SamePair[]): readonly SamePair[] {
  const seen = new Set<string>();
  return pairs.filter(({ first, second }) => {
    const id = pairId(first, second);
    return !seen.has(id) && seen.add(id);
  });
}
