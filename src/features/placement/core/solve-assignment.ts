import type { AssignmentProblem, AssignmentSolution, Shortage } from './assignment';
import type { Market } from './market';
import { createMarket, solutionOf, valueAt } from './market';
import { seatPeople } from './seat-people';
import { settleTies } from './settle-ties';

/**
 * The assignment of the highest total value: everybody at most one package, no package over its capacity. Exact at
 * every size. Throws on values that are not positive whole numbers.
 * @returns null when everybody must be placed and that is impossible; `findShortage` says why
 */
export function solveAssignment(problem: AssignmentProblem): AssignmentSolution | null {
  const market = createMarket(problem);
  const seating = seatPeople(market);
  return 'blocked' in seating ? null : solutionOf(problem, market, seating);
}

/**
 * The same, and among equally good answers the one in which the first person of the list has the earliest of his
 * options, then the second, and so on: nothing is left to the order in which the solver works.
 */
export function solveAssignmentInOrder(problem: AssignmentProblem): AssignmentSolution | null {
  const market = createMarket(problem);
  const seating = seatPeople(market);
  if ('blocked' in seating) return null;
  const indexOf = new Map(problem.packages.map(({ id }, index) => [id, index]));
  const wishes = problem.people.map(({ options }) =>
    options.flatMap((option) => indexOf.get(option.package) ?? []),
  );
  return solutionOf(problem, market, settleTies(market, seating, wishes));
}

/**
 * Why not everybody can be placed: packages with fewer seats than there are people who have no option outside them
 * (Hall's theorem); anybody can count it. Null when everybody can be placed.
 */
export function findShortage(problem: AssignmentProblem): Shortage | null {
  const market = createMarket({ ...problem, mustPlaceAll: true });
  const seating = seatPeople(market);
  if (!('blocked' in seating)) return null;
  const blocked = new Set(seating.blocked);
  const isConfined = (_: unknown, person: number): boolean => isWithin(market, person, blocked);
  return {
    packages: problem.packages.flatMap(({ id }, pack) => (blocked.has(pack) ? [id] : [])),
    people: problem.people.filter(isConfined).map(({ id }) => id),
    seats: seating.seats,
  };
}

function isWithin(market: Market, person: number, packs: ReadonlySet<number>): boolean {
  for (let pack = 0; pack < market.packages; pack++) {
    if (valueAt(market, person, pack) >= 0 && !packs.has(pack)) return false;
  }
  return true;
}
