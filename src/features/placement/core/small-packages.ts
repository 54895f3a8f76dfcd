import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import type { RankedApplicant } from './applicants';
import { assignSeats } from './objective';
import type { PackageCount, PlacementInput } from './placement-input';

/** Proposals at once: trying what becomes of the people takes a whole placement each time. */
const MOST_TRIED = 6;

/**
 * Packages with fewer people than their minimum, each with a proposal: merge it with a package of the same field or
 * provider that has seats for all of it, else cancel it, with how many seats that would cost. Those beyond the first
 * six are named without a proposal.
 */
export function findSmallPackages(
  { packages, pairs }: PlacementInput,
  counts: readonly PackageCount[],
  applicants: readonly RankedApplicant[],
  seats: ReadonlyMap<string, number>,
): readonly Problem[] {
  const placedIn = new Map(counts.map(({ code, placed }) => [code, placed]));
  // No seats: staff have cancelled it, as the proposal tells them to.
  const small = packages.filter(
    ({ code, minCapacity, maxCapacity }) =>
      minCapacity !== null && maxCapacity !== 0 && (placedIn.get(code) ?? 0) < minCapacity,
  );
  const seated = counts.reduce((sum, { placed }) => sum + placed, 0);
  return small.map((one, index) => {
    const placed = placedIn.get(one.code) ?? 0;
    const values = { package: one.code, placed, minimum: one.minCapacity ?? 0 };
    if (index >= MOST_TRIED) return asWarning(problem('placement.below_minimum', values));
    const into = packages.find((other) => canTake(other, one, placed, placedIn));
    if (into !== undefined && placed > 0) {
      return asWarning(problem('placement.below_minimum_merge', { ...values, into: into.code }));
    }
    const lockedSeats = seated - assignedOf(applicants, seats, pairs);
    const without = assignedOf(applicants, new Map([...seats, [one.code, 0]]), pairs) + lockedSeats;
    const lost = seated - without;
    return asWarning(problem('placement.below_minimum_cancel', { ...values, lost }));
  });
}

function assignedOf(
  applicants: readonly RankedApplicant[],
  seats: ReadonlyMap<string, number>,
  pairs: PlacementInput['pairs'],
): number {
  return assignSeats(applicants, seats, pairs).assignment.size;
}

function canTake(
  other: Package,
  one: Package,
  people: number,
  placedIn: ReadonlyMap<string, number>,
): boolean {
  const isAlike =
    (one.field !== '' && one.field === other.field) ||
    (one.provider !== '' && one.provider === other.provider);
  const room = (other.maxCapacity ?? 0) - (placedIn.get(other.code) ?? 0);
  return other.code !== one.code && isAlike && room >= people;
}
