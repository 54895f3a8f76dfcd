import type { AssignmentPerson, AssignmentProblem, AssignmentSolution } from './assignment';

/** An assignment problem as numbers. The last package stands for "no seat": worth 0, never full. */
export interface Market {
  readonly people: number;
  /** Packages, the one for "no seat" included when it exists. */
  readonly packages: number;
  /** Index of "no seat"; -1 when everybody must be placed. */
  readonly noSeat: number;
  readonly capacity: Float64Array;
  /** Value by person and package, row by row; -1 where it is no option. */
  readonly value: Float64Array;
  /** Index of the provider of each package whose providers have a limit; -1 for none. */
  readonly provider: Int32Array;
  /** The most people a provider takes in all its packages. */
  readonly limit: Float64Array;
}

/**
 * Seats and prices of a market: the package of each person (-1 while he waits), and the price of each package, then of
 * each provider; that of a provider is contained in those of its packages.
 */
export interface Seating {
  readonly seat: Int32Array;
  readonly price: Float64Array;
}

const NOT_AN_OPTION = -1;

/**
 * The seats as a tree: packages, then providers with a limit, then one root that is never full and has no price. What
 * has no such provider hangs from the root.
 */
export interface SeatTree {
  readonly root: number;
  readonly parent: Int32Array;
  readonly capacity: Float64Array;
}

export function treeOf({ packages, provider, capacity, limit }: Market): SeatTree {
  const root = packages + limit.length;
  const parent = new Int32Array(root + 1).fill(root);
  provider.forEach((own, pack) => {
    if (own !== -1) parent[pack] = packages + own;
  });
  return {
    root,
    parent,
    capacity: Float64Array.of(...capacity, ...limit, Number.POSITIVE_INFINITY),
  };
}

/** Turns names into numbers. Throws when values or capacities are not whole numbers that can be added up exactly. */
export function createMarket(problem: AssignmentProblem): Market {
  const { people, packages } = problem;
  const isFree = problem.mustPlaceAll !== true;
  const width = packages.length + (isFree ? 1 : 0);
  const capacity = new Float64Array(width);
  const indexOf = new Map<string, number>();
  packages.forEach(({ id, capacity: seats }, index) => {
    if (indexOf.has(id)) throw new Error(`Package ${id} is listed twice`);
    if (!Number.isSafeInteger(seats) || seats < 0) throw new Error(`Capacity of ${id}: ${seats}`);
    indexOf.set(id, index);
    capacity[index] = seats;
  });
  const value = new Float64Array(people.length * width).fill(NOT_AN_OPTION);
  people.forEach((person, index) => {
    const row = value.subarray(index * width, (index + 1) * width);
    fillOptions(row, person, indexOf);
    if (isFree) row[packages.length] = 0;
  });
  if (isFree) capacity[packages.length] = Number.POSITIVE_INFINITY;
  const noSeat = isFree ? packages.length : -1;
  const { provider, limit } = providersOf(problem, width);
  return { people: people.length, packages: width, noSeat, capacity, value, provider, limit };
}

function providersOf({ packages, providers = [] }: AssignmentProblem, width: number) {
  const indexOf = new Map(providers.map(({ id }, index) => [id, index]));
  const provider = new Int32Array(width).fill(-1);
  packages.forEach((pack, index) => {
    provider[index] = indexOf.get(pack.provider ?? '') ?? -1;
  });
  for (const { id, limit } of providers) {
    if (!Number.isSafeInteger(limit) || limit < 0) throw new Error(`Limit of ${id}: ${limit}`);
  }
  return { provider, limit: Float64Array.from(providers, ({ limit }) => limit) };
}

function fillOptions(
  row: Float64Array,
  { id, options }: AssignmentPerson,
  indexOf: ReadonlyMap<string, number>,
): void {
  // Prices are sums of differences along a path over the packages, so this bound keeps them exact.
  const limit = Math.floor(Number.MAX_SAFE_INTEGER / (row.length + 2));
  for (const option of options) {
    const index = indexOf.get(option.package);
    if (index === undefined) continue;
    const isExact = Number.isSafeInteger(option.value) && option.value > 0;
    if (!isExact || option.value > limit) throw new Error(`Value of ${id}: ${option.value}`);
    row[index] = Math.max(row[index] ?? NOT_AN_OPTION, option.value);
  }
}

/** The value of a package for a person; negative when it is no option. */
export function valueAt(market: Market, person: number, pack: number): number {
  return market.value[person * market.packages + pack] ?? NOT_AN_OPTION;
}

/** Turns numbers back into names. */
export function solutionOf(
  problem: AssignmentProblem,
  market: Market,
  seating: Seating,
): AssignmentSolution {
  const assignment = new Map<string, string>();
  const prices = new Map<string, number>();
  let total = 0;
  problem.people.forEach(({ id }, person) => {
    const pack = seating.seat[person] ?? -1;
    const packageId = problem.packages[pack]?.id;
    if (packageId === undefined) return;
    assignment.set(id, packageId);
    total += valueAt(market, person, pack);
  });
  problem.packages.forEach(({ id }, pack) => {
    prices.set(id, seating.price[pack] ?? 0);
  });
  const providerPrices = new Map(
    problem.providers?.map(({ id }, index) => [id, seating.price[market.packages + index] ?? 0]),
  );
  return { total, assignment, prices, providerPrices };
}
