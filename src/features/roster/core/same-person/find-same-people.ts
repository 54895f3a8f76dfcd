import { compareBy, compareText } from '../../../../kernel/ordering';
import type { Comparison } from './compare-people';
import { comparePeople } from './compare-people';
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
  const pairs: SamePair[] = [];
  for (const [one, other] of candidates) {
    const left = people[one];
    const right = people[other];
    if (left === undefined || right === undefined || left.id === right.id) continue;
    const comparison = comparePeople(left, right, rarity);
    if (comparison.verdict === 'different' || decided.has(pairId(left.id, right.id))) continue;
    const isInOrder = compareText(left.id, right.id) < 0;
    const [first, second] = isInOrder ? [left.id, right.id] : [right.id, left.id];
    pairs.push({ first, second, ...comparison });
  }
  const weight = ({ reasons }: SamePair): number =>
    reasons.reduce((sum, { points }) => sum + points, 0);
  pairs.sort(
    compareBy(
      (one, other) => weight(other) - weight(one),
      (one, other) => compareText(one.first, other.first),
      (one, other) => compareText(one.second, other.second),
    ),
  );
  return { pairs, compared: candidates.length };
}
