import { compareText } from '../../../kernel/ordering';
import type { AssignmentProblem } from './assignment';
import type { PlacementRow } from './model';
import type { PlacementInput } from './placement-input';

/** Seats that can be given: those of each package, and how many people each provider with a limit still takes. */
export type SeatOffer = Required<Pick<AssignmentProblem, 'packages' | 'providers'>>;

/** The seats that locked rows leave over, in the order of package codes. */
export function offerSeatsOf(
  { packages, providers }: Pick<PlacementInput, 'packages' | 'providers'>,
  locked: readonly PlacementRow[],
): SeatOffer {
  const sorted = [...packages].sort((left, right) => compareText(left.code, right.code));
  const takenIn = (codes: readonly string[]): number =>
    locked.filter((row) => row.status === 'placed' && codes.includes(row.package)).length;
  return {
    packages: sorted.map(({ code, maxCapacity, provider }) => {
      return { id: code, capacity: Math.max(0, (maxCapacity ?? 0) - takenIn([code])), provider };
    }),
    providers: providers.map(({ id, limit }) => {
      const own = packages.filter((one) => one.provider === id).map(({ code }) => code);
      return { id, limit: Math.max(0, limit - takenIn(own)) };
    }),
  };
}

/** Packages that have a free seat which their provider cannot fill, because it takes nobody else. */
export function closedByProvider(
  { packages, providers }: SeatOffer,
  assignment: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const seated = [...assignment.values()];
  const takenIn = (id: string): number => seated.filter((code) => code === id).length;
  const full = new Set(
    providers.flatMap(({ id, limit }) => {
      const own = packages.filter(({ provider }) => provider === id);
      return own.reduce((sum, one) => sum + takenIn(one.id), 0) >= limit ? [id] : [];
    }),
  );
  const isClosed = ({ id, capacity, provider = '' }: SeatOffer['packages'][number]): boolean =>
    full.has(provider) && takenIn(id) < capacity;
  return new Set(packages.filter(isClosed).map(({ id }) => id));
}
