import type { AssignmentProblem, AssignmentSolution } from './assignment';
import { createMarket, solutionOf } from './market';
import { seatPeople } from './seat-people';
import { settleTies } from './settle-ties';

/**
 * The assignment of the highest total value: everybody at most one package, no package over its capacity. Exact at
 * every size. Throws on values that are not positive whole numbers.
 * @returns null when everybody must be placed and that is impossible
 */
export function solveAssignment(problem: AssignmentProblem): AssignmentSolution | null {
  const market = createMarket(problem);
  const seating = seatPeople(market);
  return seating === null ? null : solutionOf(problem, market, seating);
}

/**
 * The same, and among equally good answers the one in which the first person of the list has the earliest of his
 * options, then the second, and so on: nothing is left to the order in which the solver works.
 */
export function solveAssignmentInOrder(problem: AssignmentProblem): AssignmentSolution | null {
  const market = createMarket(problem);
  const seating = seatPeople(market);
  if (seating === null) return null;
  const indexOf = new Map(problem.packages.map(({ id }, index) => [id, index]));
  const wishes = problem.people.map(({ options }) =>
    options.flatMap((option) => indexOf.get(option.package) ?? []),
  );
  return solutionOf(problem, market, settleTies(market, seating, wishes));
}
