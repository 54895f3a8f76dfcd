import type { AssignmentProblem, AssignmentSolution } from './assignment';

/**
 * Whether a solution is proved to be the best, by its prices alone (linear programming duality): nobody is over
 * capacity, only full packages have a price, and nobody would gain by another seat, or by none, at these prices.
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
  const isContent = problem.people.every(({ id, options }) => {
    const seat = solution.assignment.get(id);
    const gains = options
      .filter((option) => capacities.has(option.package))
      .map((option) => ({ ...option, gain: option.value - priceOf(option.package) }));
    const own = seat === undefined ? 0 : gains.find((option) => option.package === seat)?.gain;
    if (own === undefined || (seat === undefined && problem.mustPlaceAll)) return false;
    if (own < 0 && !problem.mustPlaceAll) return false;
    return gains.every(({ gain }) => gain <= own);
  });
  return isWithinCapacity && isPriced && isContent;
}
