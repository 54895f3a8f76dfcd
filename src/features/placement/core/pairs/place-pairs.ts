import type { AssignmentProblem } from '../assignment';
import type { Market } from '../market';
import { createMarket } from '../market';
import { createGroups } from './groups';
import type { Pair } from './pair';
import type { PairSearch, PairSeats } from './search-pairs';
import { searchPairs } from './search-pairs';

/** A placement that keeps the pairs, and how good it is proved to be. */
export interface PairSolution {
  readonly total: number;
  /** No placement that keeps the pairs is worth more; equal to `total` when proved the best. */
  readonly bound: number;
  readonly assignment: ReadonlyMap<string, string>;
  readonly nodes: number;
}

/** Work is counted in options looked at, so that large programmes end as soon as small ones. */
const MOST_WORK = 1.5e8;

/**
 * The assignment of the highest total value in which pairs are kept apart or together. Proved for programmes of the usual
 * size (300 people, 12 packages, 30 pairs); else the best that was found, and the bound that is proved.
 */
export function solveWithPairs(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
): PairSolution {
  const { scale, grain } = scaleOf(problem);
  const search = prepare(scaled(problem, scale), pairs, grain);
  const found = searchPairs(search, {
    open: search.groups.map(({ choices }) => [...choices.keys()]),
    price: new Float64Array(search.singles.packages),
    floor: -1,
    enough: Number.POSITIVE_INFINITY,
    nodes: nodesFor(search.singles),
  });
  if (found.best === null) throw new Error('A placement of nobody keeps all pairs');
  return {
    total: found.best.value / scale,
    bound: (Math.floor(found.bound / grain) * grain) / scale,
    assignment: assignmentOf(problem, found.best),
    nodes: found.nodes,
  };
}

function nodesFor({ people, packages }: Market): number {
  return Math.ceil(MOST_WORK / ((people + 100) * packages));
}

function prepare(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
  grain: number,
): PairSearch {
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
  { seat }: PairSeats,
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
