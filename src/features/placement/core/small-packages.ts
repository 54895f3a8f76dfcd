import { indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import type { RankedApplicant } from './applicants';
import { closedBecause } from './closures';
import type { PlacementRow } from './model';
import { assignSeats } from './objective';
import type { SeatOffer } from './offer';
import type { PackageCount, PlacementInput } from './placement-input';

/** Proposals at once: trying what becomes of the people takes a whole placement each time. */
const MOST_TRIED = 6;

/**
 * Packages with fewer people than their minimum, each with a proposal: merge it with a package of the same field or
 * provider that has seats for all of it and then reaches its own minimum, whose provider takes so many, and that is open to everybody in it; else cancel
 * it, with how many seats that would cost. Those beyond the first six are named without a proposal.
 */
export function findSmallPackages(
  input: PlacementInput,
  counts: readonly PackageCount[],
  applicants: readonly RankedApplicant[],
  seats: SeatOffer,
  placed: readonly Pick<PlacementRow, 'participant' | 'package'>[],
): readonly Problem[] {
  const { packages, pairs } = input;
  const placedIn = new Map(counts.map(({ code, placed }) => [code, placed]));
  // No seats: staff have cancelled it, as the proposal tells them to.
  const small = packages.filter(
    ({ code, minCapacity, maxCapacity }) =>
      minCapacity !== null && maxCapacity !== 0 && (placedIn.get(code) ?? 0) < minCapacity,
  );
  const seated = counts.reduce((sum, { placed }) => sum + placed, 0);
  return small.map((one, index) => {
    const count = placedIn.get(one.code) ?? 0;
    const values = { package: one.code, placed: count, minimum: one.minCapacity ?? 0 };
    if (index >= MOST_TRIED) return asWarning(problem('placement.below_minimum', values));
    const people = placed.filter((row) => row.package === one.code);
    const into = packages.find(
      (other) =>
        canTake(other, one, count, placedIn) &&
        providerTakes(input, other, one, placedIn) &&
        isOpenToAll(input, other, people),
    );
    if (into !== undefined && count > 0) {
      return asWarning(problem('placement.below_minimum_merge', { ...values, into: into.code }));
    }
    const lockedSeats = seated - assignedOf(applicants, seats, pairs);
    const without = assignedOf(applicants, withoutPackage(seats, one.code), pairs) + lockedSeats;
    const lost = seated - without;
    return asWarning(problem('placement.below_minimum_cancel', { ...values, lost }));
  });
}

function assignedOf(
  applicants: readonly RankedApplicant[],
  seats: SeatOffer,
  pairs: PlacementInput['pairs'],
): number {
  return assignSeats(applicants, seats, pairs).assignment.size;
}

function withoutPackage({ packages, providers }: SeatOffer, code: string): SeatOffer {
  const left = packages.map((one) => (one.id === code ? { ...one, capacity: 0 } : one));
  return { packages: left, providers };
}

/** Sex, domicile, rules and release date allow the package to everybody who would come. */
function isOpenToAll(
  { people, stageEnds }: PlacementInput,
  other: Package,
  coming: readonly { readonly participant: string }[],
): boolean {
  const end = stageEnds.get(other.code) ?? null;
  const byId = indexBy(people, ({ participant }) => participant.id);
  return coming.every(({ participant }) => {
    const person = byId.get(participant);
    return person === undefined || closedBecause(person, other, end) === null;
  });
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
  const together = (placedIn.get(other.code) ?? 0) + people;
  const fits = together <= (other.maxCapacity ?? 0) && together >= (other.minCapacity ?? 0);
  return other.code !== one.code && isAlike && fits;
}

/** Within one provider a merge adds nobody. */
function providerTakes(
  { packages, providers }: PlacementInput,
  other: Package,
  one: Package,
  placedIn: ReadonlyMap<string, number>,
): boolean {
  const limit = providers.find(({ id }) => id === other.provider)?.limit;
  if (limit === undefined || other.provider === one.provider) return true;
  const after = [one, ...packages.filter(({ provider }) => provider === other.provider)];
  return after.reduce((sum, { code }) => sum + (placedIn.get(code) ?? 0), 0) <= limit;
}
