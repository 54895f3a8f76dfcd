import { compareBy, compareText } from '../../../../kernel/ordering';
import type { SameReason } from './compare-people';
import { explain, weighPair } from './compare-people';
import { keysOf } from './find-candidates';
import type { PersonProfile } from './person-profile';
import { rarityOf } from './rarity';

/** Somebody of the roster who may be the one described. */
export interface LookAlike {
  /** Position in the list that was given. */
  readonly position: number;
  readonly score: number;
  readonly reasons: readonly SameReason[];
}

/** Numbers that belong to one person: asked about even when all the rest is different. */
const NUMBERS: ReadonlySet<string> = new Set(['nik_same', 'nik_shared', 'register_same']);

/** People who may be the one described, the likeliest first. He is not among `others`. */
export function findLookAlikes(
  person: PersonProfile,
  others: readonly PersonProfile[],
): readonly LookAlike[] {
  const rarity = rarityOf([person, ...others]);
  const keys = keysOf(person);
  return others
    .flatMap((other, position) => {
      if (![...keysOf(other)].some((key) => keys.has(key))) return [];
      const weighing = weighPair(person, other, rarity);
      const { score, reasons } = explain(weighing);
      const isWorth =
        weighing.verdict !== 'different' || reasons.some(({ code }) => NUMBERS.has(code));
      return isWorth ? [{ position, score, reasons, id: other.id }] : [];
    })
    .sort(
      compareBy(
        (one, other) => other.score - one.score,
        (one, other) => compareText(one.id, other.id),
      ),
    )
    .map(({ position, score, reasons }) => ({ position, score, reasons }));
}
