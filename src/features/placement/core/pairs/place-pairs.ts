import type { AssignmentProblem } from '../assignment';
import type { Market } from '../market';
import { createMarket } from '../market';
import { createGroups } from './groups';
import type { Pair } from './pair';
import type { PairSearch, PairSeats, Searched } from './search-pairs';
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
  const { search, people } = prepare(problem, pairs);
  const found = searchPairs(search, {
    open: search.groups.map(({ choices }) => [...choices.keys()]),
    price: new Float64Array(search.singles.packages),
    floor: -1,
    enough: Number.POSITIVE_INFINITY,
    nodes: nodesFor(search.singles),
  });
  if (found.best === null) throw new Error('A placement of nobody keeps all pairs');
  return solutionOf(problem, search, people, found, found.best);
}

function nodesFor({ people, packages }: Market): number {
  return Math.ceil(MOST_WORK / ((people + 100) * packages));
}

interface Prepared {
  readonly search: PairSearch;
  /** Index in the problem of each person of the market of singles. */
  readonly people: readonly number[];
}

function prepare(problem: AssignmentProblem, pairs: readonly Pair[]): Prepared {
  const { groups, across } = createGroups(problem, createMarket(problem), pairs);
  const bound = new Set(groups.flatMap(({ members }) => members));
  const people = [...problem.people.keys()].filter((person) => !bound.has(person));
  const singles = createMarket({
    ...problem,
    people: problem.people.filter((_, person) => !bound.has(person)),
  });
  return { search: { singles, groups, across }, people };
}

function solutionOf(
  problem: AssignmentProblem,
  { groups }: PairSearch,
  people: readonly number[],
  { bound, nodes }: Searched,
  { value, picks, seat }: PairSeats,
): PairSolution {
  const packs = new Map<number, number>();
  people.forEach((person, index) => {
    packs.set(person, seat[index] ?? -1);
  });
  groups.forEach(({ members, choices }, group) => {
    const seats = choices[picks[group] ?? 0]?.seats ?? [];
    members.forEach((person, position) => {
      packs.set(person, seats[position] ?? -1);
    });
  });
  const assignment = new Map<string, string>();
  problem.people.forEach(({ id }, person) => {
    const pack = problem.packages[packs.get(person) ?? -1];
    if (pack !== undefined) assignment.set(id, pack.id);
  });
  return { total: value, bound, assignment, nodes };
}
