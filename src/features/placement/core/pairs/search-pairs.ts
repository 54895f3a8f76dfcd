import { seatPeople } from '../seat-people';
import type { Across } from './groups';
import { narrowChoices } from './narrow-choices';
import type { PolishFacts } from './polish';
import { polish, worthOf } from './polish';
import type { OpenChoices, PairMarket, Priced } from './price-bound';
import { gainOf, lowerBound, priceOut } from './price-bound';
import { relaxedPrices } from './relax-pairs';
import { ownPrices, takeSeats } from './seats-left';

/** What is searched. */
export interface PairSearch extends PairMarket {
  readonly across: readonly Across[];
  readonly facts: PolishFacts;
  /** Index among all people of each person of the market of singles. */
  readonly people: readonly number[];
  /** By how much two placements of different worth differ at least. */
  readonly grain: number;
}

/** A placement that keeps the pairs. */
export interface PairSeats {
  readonly value: number;
  /** Package of each person, -1 for none. */
  readonly seat: Int32Array;
}

/** How far a search got. */
export interface Searched {
  /** Null when nothing better than the floor was found. */
  readonly best: PairSeats | null;
  /** No placement is worth more than this, or than the floor. */
  readonly bound: number;
  readonly nodes: number;
}

/** Where a search begins and ends. */
export interface SearchLimits {
  readonly open: OpenChoices;
  readonly price: Float64Array;
  /** Only what is worth more counts. */
  readonly floor: number;
  /** Ends as soon as something is worth this. */
  readonly enough: number;
  readonly nodes: number;
}

const ROOT_ROUNDS = 300;
const NODE_ROUNDS = 60;

/** Every so many nodes what they lead to is polished even when it is no better than the best. */
const POLISH_EVERY = 16;

/** A search at work. */
interface Run {
  readonly search: PairSearch;
  readonly limits: SearchLimits;
  best: PairSeats | null;
  floor: number;
  nodes: number;
  /** The highest bound of what was not looked into. */
  unseen: number;
}

/**
 * Branch and bound over the groups; everybody else is placed exactly once the groups are fixed (successive shortest
 * paths). A choice is left out when even at the best prices found it could not beat what is known. Ends by counting
 * nodes, not seconds, so that it gives the same everywhere.
 */
export function searchPairs(search: PairSearch, limits: SearchLimits): Searched {
  const run: Run = {
    search,
    limits,
    best: null,
    floor: limits.floor,
    nodes: 0,
    unseen: limits.floor,
  };
  const begin = priceOut(search, limits.open, limits.price);
  const root = lowerBound(search, limits.open, begin, lost(run), NODE_ROUNDS);
  visit(run, limits.open, root, ROOT_ROUNDS);
  const bound = Math.max(run.floor, run.unseen);
  return { best: run.best, bound, nodes: run.nodes };
}

/** False when prices prove at once that nothing above the floor is possible. */
export function canReach(search: PairSearch, limits: SearchLimits): boolean {
  const lost = limits.floor + search.grain - 1;
  if (priceOut(search, limits.open, limits.price).bound <= lost) return false;
  const relaxed = relaxedPrices(search, limits.open);
  return relaxed !== null && priceOut(search, limits.open, relaxed).bound > lost;
}

function visit(run: Run, given: OpenChoices, from: Priced, rounds: number): void {
  if (from.bound <= lost(run)) return;
  if (run.nodes >= run.limits.nodes || run.floor >= run.limits.enough) {
    run.unseen = Math.max(run.unseen, from.bound);
    return;
  }
  run.nodes++;
  const { search } = run;
  const near = nearPrices(run, given, from);
  if (near === null) return;
  let priced = near;
  priced = lowerBound(search, given, priced, lost(run), rounds);
  if (rounds === ROOT_ROUNDS && priced.bound > lost(run)) {
    tryPicks(run, given, priced);
    priced = lowerBound(search, given, priced, lost(run), rounds);
  }
  if (priced.bound <= lost(run)) return;
  const open = narrowChoices(search, given, priced, lost(run));
  if (open.some(({ length }) => length === 0)) return;
  const next = groupToSplit(search, open, priced);
  if (next === -1) {
    tryPicks(run, open, priced);
    return;
  }
  for (const option of byGain(search, open, priced, next)) {
    const fixed = fix(search, open, next, option);
    visit(run, fixed, priceOut(search, fixed, priced.price), NODE_ROUNDS);
  }
}

/** Prices from which to look for better ones; null when they prove already that nothing better is here. */
function nearPrices(run: Run, given: OpenChoices, from: Priced): Priced | null {
  const { search } = run;
  const relaxed = relaxedPrices(search, given);
  if (relaxed === null) return null;
  const alone = cheaper(from, priceOut(search, given, relaxed));
  if (alone.bound <= lost(run)) return null;
  const exact = tryPicks(run, given, alone);
  return exact === null ? alone : cheaper(alone, priceOut(search, given, exact));
}

function cheaper(one: Priced, other: Priced): Priced {
  return other.bound < one.bound ? other : one;
}

/** The highest bound at which nothing better than what is known can be hoped for. */
function lost({ floor, search }: Run): number {
  return floor + search.grain - 1;
}

/** The group that is least sure of its choice; -1 when all are fixed. */
function groupToSplit({ groups }: PairSearch, open: OpenChoices, priced: Priced): number {
  let next = -1;
  let least = Number.POSITIVE_INFINITY;
  open.forEach((options, group) => {
    if (options.length < 2) return;
    let second = Number.NEGATIVE_INFINITY;
    for (const option of options) {
      if (option === priced.pick[group]) continue;
      second = Math.max(second, gainOf(groups[group]?.choices[option], priced.cost));
    }
    const doubt = (priced.gain[group] ?? 0) - second;
    if (doubt >= least) return;
    least = doubt;
    next = group;
  });
  return next;
}

function byGain(
  { groups }: PairSearch,
  open: OpenChoices,
  { cost }: Priced,
  group: number,
): readonly number[] {
  const choices = groups[group]?.choices ?? [];
  return [...(open[group] ?? [])].sort(
    (left, right) => gainOf(choices[right], cost) - gainOf(choices[left], cost) || left - right,
  );
}

/** Leaves one choice to a group, and takes from others what clashes with it. */
function fix(search: PairSearch, open: OpenChoices, group: number, option: number): OpenChoices {
  const fixed = open.map((options, index) => (index === group ? [option] : options));
  for (const { left, right } of search.across) {
    for (const [here, there] of [
      [left, right],
      [right, left],
    ] as const) {
      if (here.group !== group) continue;
      const seat = search.groups[group]?.choices[option]?.seats[here.position] ?? -1;
      if (seat === -1) continue;
      const choices = search.groups[there.group]?.choices ?? [];
      fixed[there.group] = (fixed[there.group] ?? []).filter(
        (other) => choices[other]?.seats[there.position] !== seat,
      );
    }
  }
  return fixed;
}

/**
 * Gives every group the best of its open choices for which there is still room, the most decided group first, and
 * places the others exactly.
 * @returns the prices of the others; null when that is no placement
 */
function tryPicks(run: Run, given: OpenChoices, priced: Priced): Float64Array | null {
  const { search } = run;
  const { singles } = search;
  const free = Float64Array.of(...singles.capacity, ...singles.limit);
  const all = new Int32Array(search.facts.market.people).fill(-1);
  let open = given;
  const order = [...search.groups.keys()].sort(
    (a, b) => (given[a]?.length ?? 0) - (given[b]?.length ?? 0) || a - b,
  );
  for (const group of order) {
    const choices = search.groups[group]?.choices ?? [];
    const option = byGain(search, open, priced, group).find((one) => {
      return takeSeats(singles, choices[one], free) !== null;
    });
    const choice = choices[option ?? -1];
    if (option === undefined || choice === undefined) return null;
    search.groups[group]?.members.forEach((person, position) => {
      const seat = choice.seats[position] ?? -1;
      all[person] = seat;
    });
    free.set(takeSeats(singles, choice, free) ?? free);
    open = fix(search, open, group, option);
  }
  const capacity = free.slice(0, singles.packages);
  const seating = seatPeople({ ...singles, capacity, limit: free.slice(singles.packages) });
  if ('blocked' in seating) return null;
  search.people.forEach((person, index) => {
    const pack = seating.seat[index] ?? -1;
    all[person] = pack === singles.noSeat ? -1 : pack;
  });
  keep(run, all);
  return ownPrices(singles, seating.price);
}

/** Remembers a placement that is better than the best so far, after polishing. */
function keep(run: Run, found: Int32Array): void {
  const { facts } = run.search;
  const worth = worthOf(facts.market, found);
  if (worth <= run.floor && run.nodes % POLISH_EVERY !== 1) return;
  const seat = worth < run.limits.enough ? polish(facts, found) : found;
  const value = worthOf(facts.market, seat);
  if (value <= run.floor) return;
  run.floor = value;
  run.best = { value, seat };
}
