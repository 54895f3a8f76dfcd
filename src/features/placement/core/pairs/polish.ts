import type { Market } from '../market';
import { valueAt } from '../market';
import { seatPeople } from '../seat-people';

/** Everybody, and who depends on whom. */
export interface PolishFacts {
  readonly market: Market;
  /** For each person the people he must be kept apart from. */
  readonly apart: readonly (readonly number[])[];
  /** People who go together, in groups. */
  readonly blocks: readonly (readonly number[])[];
}

const NO_SEAT = -1;

/** Turns without a gain after which nothing more is tried. */
const PATIENCE = 4;

/**
 * Makes a placement that keeps the pairs better without breaking one. Each turn places all people anew, exactly, but
 * one side of every pair; the sides change from turn to turn. Then each group of people who go together is tried in
 * every package. What comes out is never worse.
 * @param seat package of each person, -1 for none
 */
export function polish(facts: PolishFacts, seat: Int32Array): Int32Array {
  const inBlock = new Set(facts.blocks.flat());
  let best = seat;
  let worth = worthOf(facts.market, best);
  let waited = 0;
  for (let turn = 0; waited < PATIENCE; turn++) {
    const free = freePeople(facts, inBlock, turn);
    const found = placeFree(facts, free, best) ?? best;
    const moved = turn % PATIENCE === PATIENCE - 1 ? moveBlocks(facts, free, found) : found;
    const value = worthOf(facts.market, moved);
    waited = value > worth ? 0 : waited + 1;
    // Equals are taken too: they lead on.
    if (value < worth) continue;
    best = moved;
    worth = value;
  }
  return best;
}

/** The worth of all seats. */
export function worthOf(market: Market, seat: Int32Array): number {
  let sum = 0;
  seat.forEach((pack, person) => {
    if (pack !== NO_SEAT) sum += valueAt(market, person, pack);
  });
  return sum;
}

/** People of whom no two must be kept apart: `first`, as far as possible, then others; each turn begins to choose elsewhere. */
export function freePeople(
  { market, apart }: PolishFacts,
  fixed: ReadonlySet<number>,
  turn: number,
  first: readonly number[] = [],
): readonly number[] {
  const isFree = new Uint8Array(market.people);
  const tryToFree = (person: number): void => {
    const isAlone = (apart[person] ?? []).every((other) => isFree[other] === 0);
    if (isAlone && !fixed.has(person)) isFree[person] = 1;
  };
  first.forEach(tryToFree);
  const isReverse = turn % 2 === 1;
  for (let step = 0; step < market.people; step++) {
    const place = (step + Math.imul(turn >> 1, 7919)) % market.people;
    tryToFree(isReverse ? market.people - 1 - place : place);
  }
  return [...isFree.keys()].filter((person) => isFree[person] === 1);
}

/** Null when those who stay leave too little room. */
export function placeFree(
  { market, apart }: PolishFacts,
  free: readonly number[],
  seat: Int32Array,
): Int32Array | null {
  const { packages, noSeat } = market;
  const isFree = new Set(free);
  const capacity = market.capacity.slice();
  const limit = market.limit.slice();
  seat.forEach((pack, person) => {
    if (pack === NO_SEAT || isFree.has(person)) return;
    capacity[pack] = (capacity[pack] ?? 0) - 1;
    const provider = market.provider[pack] ?? -1;
    if (provider !== -1) limit[provider] = (limit[provider] ?? 0) - 1;
  });
  if ([...capacity, ...limit].some((left) => left < 0)) return null;
  const value = new Float64Array(free.length * packages);
  free.forEach((person, index) => {
    value.set(market.value.subarray(person * packages, (person + 1) * packages), index * packages);
    for (const other of apart[person] ?? []) {
      const taken = seat[other] ?? NO_SEAT;
      if (taken !== NO_SEAT) value[index * packages + taken] = -1;
    }
  });
  const seating = seatPeople({ ...market, people: free.length, capacity, limit, value });
  if ('blocked' in seating) return null;
  const next = seat.slice();
  free.forEach((person, index) => {
    const pack = seating.seat[index] ?? NO_SEAT;
    next[person] = pack === noSeat ? NO_SEAT : pack;
  });
  return next;
}

function moveBlocks(facts: PolishFacts, free: readonly number[], seat: Int32Array): Int32Array {
  let best = seat;
  for (const block of facts.blocks) {
    for (let pack = NO_SEAT; pack < facts.market.packages; pack++) {
      best = moveBlock(facts, free, best, block, pack) ?? best;
    }
  }
  return best;
}

/** Null when the move is impossible or brings nothing. */
function moveBlock(
  facts: PolishFacts,
  free: readonly number[],
  seat: Int32Array,
  block: readonly number[],
  pack: number,
): Int32Array | null {
  const { market } = facts;
  if (pack === market.noSeat || pack === seat[block[0] ?? 0]) return null;
  if (!mayMove(facts, block, pack, seat)) return null;
  const moved = seat.slice();
  for (const person of block) moved[person] = pack;
  const found = placeFree(facts, free, moved);
  return found !== null && worthOf(market, found) > worthOf(market, seat) ? found : null;
}

function mayMove(
  { market, apart }: PolishFacts,
  block: readonly number[],
  pack: number,
  seat: Int32Array,
): boolean {
  const seated = pack === NO_SEAT ? market.noSeat : pack;
  return block.every(
    (person) =>
      valueAt(market, person, seated) >= 0 &&
      (pack === NO_SEAT ||
        (apart[person] ?? []).every((other) => seat[other] !== pack && !block.includes(other))),
  );
}
