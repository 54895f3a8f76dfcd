import type { AssignmentPerson, AssignmentProblem, AssignmentSolution } from './assignment';

/**
 * Whether a solution is proved to be the best, by its prices alone (linear programming duality): nobody is over
 * capacity, only full packages ask for more than their provider and only full providers ask for anything, nobody would
 * gain by another seat, or by none, at these prices, and the total is the sum of what is given.
 * Shares no code with the solver.
 */
export function checkOptimal(problem: AssignmentProblem, solution: AssignmentSolution): boolean {
  const { packages, people } = problem;
  const priceOf = (id: string): number => solution.prices.get(id) ?? 0;
  const taken = countBy(solution.assignment.values());
  const capacities = new Map(packages.map(({ id, capacity }) => [id, capacity]));
  const isWithinCapacity = [...taken].every(([id, seats]) => seats <= (capacities.get(id) ?? 0));
  const isPriced = packages.every(({ id, capacity, provider }) => {
    const own = priceOf(id) - (solution.providerPrices.get(provider ?? '') ?? 0);
    return own === 0 || (own > 0 && (taken.get(id) ?? 0) === capacity);
  });
  let total = 0;
  const isContent = people.every(({ id, options }) => {
    const seat = solution.assignment.get(id);
    const offered = options.filter((option) => capacities.has(option.package));
    const own = seat === undefined ? 0 : worthFor(offered, seat);
    if (own === null || (seat === undefined && problem.mustPlaceAll)) return false;
    total += own;
    const gain = own - (seat === undefined ? 0 : priceOf(seat));
    if (gain < 0 && !problem.mustPlaceAll) return false;
    return offered.every((option) => option.value - priceOf(option.package) <= gain);
  });
  const isWithin = isWithinCapacity && areProvidersWithin(problem, solution, taken);
  return isWithin && isPriced && isContent && total === solution.total;
}

function areProvidersWithin(
  { packages, providers = [] }: AssignmentProblem,
  { providerPrices }: AssignmentSolution,
  taken: ReadonlyMap<string, number>,
): boolean {
  return providers.every(({ id, limit }) => {
    const price = providerPrices.get(id) ?? 0;
    let seats = 0;
    for (const pack of packages) if (pack.provider === id) seats += taken.get(pack.id) ?? 0;
    return seats <= limit && (price === 0 || (price > 0 && seats === limit));
  });
}

function countBy(ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What a seat is worth to somebody; null when it is none of his options. */
function worthFor(options: AssignmentPerson['options'], seat: string): number | null {
  const values = options.flatMap((option) => (option.package === seat ? [option.value] : []));
  return values.length === 0 ? null : Math.max(...values);
}
