import type { AssignmentPerson, AssignmentProblem, AssignmentSolution } from './assignment';

/**
 * Whether a solution is proved to be the best, by its prices alone (linear programming duality): nobody is over
 * capacity, only full packages have a price, nobody would gain by another seat, or by none, at these prices, and the total
 * is the sum of what is given.
 * Shares no code with the solver.
 */
export function checkOptimal(problem: AssignmentProblem, solution: AssignmentSolution): boolean {
  const priceOf = (id: string): number => solution.prices.get(id) ?? 0;
  const taken = new Map<string, number>();
  for (const id of solution.assignment.values()) taken.set(id, (taken.get(id) ?? 0) + 1);
  const capacities = new Map(problem.packages.map(({ id, capacity }) => [id, capacity]));
  const isWithinCapacity = [...taken].every(([id, people]) => people <= (capacities.get(id) ?? 0));
  const isPriced = problem.packages.every(({ id, capacity }) => {
    const price = priceOf(id);
    return price === 0 || (price > 0 && taken.get(id) === capacity) || capacity === 0;
  });
  let total = 0;
  const isContent = problem.people.every(({ id, options }) => {
    const seat = solution.assignment.get(id);
    const offered = options.filter((option) => capacities.has(option.package));
    const own = seat === undefined ? 0 : worthFor(offered, seat);
    if (own === null || (seat === undefined && problem.mustPlaceAll)) return false;
    total += own;
    const gain = own - (seat === undefined ? 0 : priceOf(seat));
    if (gain < 0 && !problem.mustPlaceAll) return false;
    return offered.every((option) => option.value - priceOf(option.package) <= gain);
  });
  return isWithinCapacity && isPriced && isContent && total === solution.total;
}

/** What a seat is worth to somebody; null when it is none of his options. */
function worthFor(options: AssignmentPerson['options'], seat: string): number | null {
  const values = options.flatMap((option) => (option.package === seat ? [option.value] : []));
  return values.length === 0 ? null : Math.max(...values);
}
