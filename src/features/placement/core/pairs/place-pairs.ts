import type { AssignmentProblem } from '../assignment';
import type { Market } from '../market';
import { createMarket } from '../market';
import { createGroups } from './groups';
import type { Pair } from './pair';
import { noPrices } from './price-bound';
import type { PairSearch } from './search-pairs';
import { searchPairs } from './search-pairs';
import { settlePairs } from './settle-pairs';

/** A placement that keeps the pairs, and how good it is proved to be. */
export interface PairSolution {
  readonly total: number;
  /** No placement that keeps the pairs is worth more; equal to `total` when proved the best. */
  readonly bound: number;
  readonly assignment: ReadonlyMap<string, string>;
  /** False when some choice among equally good placements was not looked into. */
  readonly isSettled: boolean;
  readonly nodes: number;
}

/** Work is counted in options looked at, so that large programmes end as soon as small ones. */
const MOST_WORK = 1.5e8;

/**
 * The assignment of the highest total value in which pairs are kept apart or together; among equally good ones the one in
 * which the first person has the earliest of his options, and so on. Proved for programmes of the usual size (300 people,
 * 12 packages, 30 pairs); else the best that was found, and the bound that is proved. A pair with somebody unknown ties
 * nobody; who must be both together and apart gets no seat.
 */
export function solveWithPairs(problem: AssignmentProblem, pairs: readonly Pair[]): PairSolution {
  const { scale, grain } = scaleOf(problem);
  const search = prepare(scaled(problem, scale), pairs, grain);
  const nodes = nodesFor(search.facts.market);
  const found = searchPairs(search, {
    open: search.groups.map(({ choices }) => [...choices.keys()]),
    price: noPrices(search.singles),
    floor: -grain,
    enough: Number.POSITIVE_INFINITY,
    nodes,
  });
  if (found.best === null) throw new Error('A placement of nobody keeps all pairs');
  const bound = Math.floor(found.bound / grain) * grain;
  const isProved = bound === found.best.value;
  const settled = isProved ? settlePairs(search, found.best, wishesOf(problem), nodes / 10) : null;
  return {
    total: found.best.value / scale,
    bound: bound / scale,
    assignment: assignmentOf(problem, settled?.seat ?? found.best.seat),
    isSettled: settled?.isSettled === true,
    nodes: found.nodes + (settled?.nodes ?? 0),
  };
}

function wishesOf({ people, packages }: AssignmentProblem): readonly (readonly number[])[] {
  const indexOf = new Map(packages.map(({ id }, index) => [id, index]));
  return people.map(({ options }) =>
    options.flatMap((option) => indexOf.get(option.package) ?? []),
  );
}

function nodesFor({ people, packages }: Market): number {
  return Math.ceil(MOST_WORK / ((people + 100) * packages));
}

function prepare(problem: AssignmentProblem, pairs: readonly Pair[], grain: number): PairSearch {
  const market = createMarket(problem);
  const { groups, across, apart, blocks } = createGroups(problem, market, pairs);
  const bound = new Set(groups.flatMap(({ members }) => members));
  const people = [...problem.people.keys()].filter((person) => !bound.has(person));
  const singles = createMarket({
    ...problem,
    people: problem.people.filter((_, person) => !bound.has(person)),
  });
  return { singles, groups, across, people, grain, facts: { market, apart, blocks } };
}

function assignmentOf(
  { people, packages }: AssignmentProblem,
  seat: Int32Array,
): ReadonlyMap<string, string> {
  const assignment = new Map<string, string>();
  people.forEach(({ id }, person) => {
    const pack = packages[seat[person] ?? -1];
    if (pack !== undefined) assignment.set(id, pack.id);
  });
  return assignment;
}

/** Prices between two values may give the better bound, so values are made larger where there is room. */
const SCALE = 64;

/** A factor for the values, and by how much two sums of the values so enlarged differ at least. */
function scaleOf({ people, packages }: AssignmentProblem) {
  let divisor = 0;
  let highest = 1;
  for (const { options } of people) {
    for (const { value } of options) {
      divisor = greatestDivisor(divisor, value);
      highest = Math.max(highest, value);
    }
  }
  const hasRoom = highest * SCALE * (packages.length + people.length + 3) < Number.MAX_SAFE_INTEGER;
  const scale = hasRoom ? SCALE : 1;
  return { scale, grain: scale * Math.max(1, divisor) };
}

function scaled(problem: AssignmentProblem, scale: number): AssignmentProblem {
  const people = problem.people.map(({ id, options }) => ({
    id,
    options: options.map((option) => ({ ...option, value: option.value * scale })),
  }));
  return { ...problem, people };
}

function greatestDivisor(left: number, right: number): number {
  let [one, other] = [left, right];
  while (other > 0) [one, other] = [other, one % other];
  return one;
}
