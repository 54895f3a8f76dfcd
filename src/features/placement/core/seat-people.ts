import type { Market, Seating } from './market';
import { valueAt } from './market';
import type { Swaps } from './swaps';
import { addSwaps, createSwaps, dropSwaps, freshenSwaps } from './swaps';

/** Packages without room for all who can go nowhere else. */
export interface Blocked {
  readonly blocked: readonly number[];
}

/** Seats and what is needed to find the cheapest mover from one package to another quickly. */
interface Room extends Seating {
  readonly market: Market;
  readonly members: number[][];
  /** Position of each person among the members of his package. */
  readonly place: Int32Array;
  readonly swaps: Swaps;
}

/** The search for one person's seat: how far each package is, and over which move it is reached. */
interface Search {
  readonly distance: Float64Array;
  readonly from: Int32Array;
  readonly mover: Int32Array;
  /** The packages: first those whose distance is settled, in that order, then the others. */
  readonly order: Int32Array;
  settled: number;
}

/**
 * Seats people one after the other, each along the cheapest chain of moves that ends at a free seat (successive
 * shortest paths over the packages; prices keep all distances at or above zero). Exact: after each person the seating
 * is the best for those seated so far. Work grows with people x packages, not with people squared.
 * When somebody cannot get a seat although everybody must, nobody can make room for him: `blocked` are the packages he
 * and all who sit in them are confined to.
 */
export function seatPeople(market: Market): Seating | Blocked {
  const room: Room = {
    market,
    seat: new Int32Array(market.people).fill(-1),
    price: new Float64Array(market.packages),
    members: Array.from({ length: market.packages }, () => []),
    place: new Int32Array(market.people),
    swaps: createSwaps(market),
  };
  const search: Search = {
    distance: new Float64Array(market.packages),
    from: new Int32Array(market.packages),
    mover: new Int32Array(market.packages),
    order: Int32Array.from({ length: market.packages }, (_, pack) => pack),
    settled: 0,
  };
  for (const person of insertionOrder(market)) {
    const end = findFreeSeat(room, search, person);
    if (end === -1) return { blocked: packagesDone(search) };
    raisePrices(room, search, end);
    moveAlong(room, search, person, end);
  }
  return { seat: room.seat, price: room.price };
}

function packagesDone({ order, settled }: Search): readonly number[] {
  return [...order.subarray(0, settled)];
}

function findFreeSeat(room: Room, search: Search, person: number): number {
  startFrom(room, search, person);
  let position = nearestOpen(room, search);
  while (position !== -1) {
    const nearest = settle(search, position);
    if (isFree(room, nearest)) {
      search.settled--;
      return nearest;
    }
    reachFrom(room, search, nearest);
    position = nearestOpen(room, search);
  }
  return -1;
}

function settle(search: Search, position: number): number {
  const { order, settled } = search;
  const nearest = order[position] ?? -1;
  order[position] = order[settled] ?? -1;
  order[settled] = nearest;
  search.settled++;
  return nearest;
}

/** Shortens the way to the open packages by moving somebody there from a full one. */
function reachFrom(room: Room, search: Search, start: number): void {
  const { market, price, swaps } = room;
  freshenSwaps(swaps, start, room.members[start] ?? []);
  const { distance, order, from, mover } = search;
  const row = start * market.packages;
  const reached = (distance[start] ?? 0) - (price[start] ?? 0);
  for (let index = search.settled; index < order.length; index++) {
    const to = order[index] ?? -1;
    const arrival = reached + (swaps.cost[row + to] ?? 0) + (price[to] ?? 0);
    if (arrival >= (distance[to] ?? 0)) continue;
    distance[to] = arrival;
    from[to] = start;
    mover[to] = swaps.mover[row + to] ?? -1;
  }
}

/** Distances of the packages by what the person would lose against his best one at present prices. */
function startFrom({ market, price }: Room, search: Search, person: number): void {
  search.settled = 0;
  search.from.fill(-1);
  let best = Number.NEGATIVE_INFINITY;
  for (let pack = 0; pack < market.packages; pack++) {
    const value = valueAt(market, person, pack);
    if (value >= 0) best = Math.max(best, value - (price[pack] ?? 0));
  }
  for (let pack = 0; pack < market.packages; pack++) {
    const value = valueAt(market, person, pack);
    search.distance[pack] =
      value < 0 ? Number.POSITIVE_INFINITY : best - (value - (price[pack] ?? 0));
  }
}

function nearestOpen(room: Room, { distance, order, settled }: Search): number {
  let position = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = settled; index < order.length; index++) {
    const pack = order[index] ?? -1;
    const length = distance[pack] ?? 0;
    if (isNearer(room, pack, length, shortest)) {
      position = index;
      shortest = length;
    }
  }
  return position;
}

/** Among equally near packages a free one comes first: it ends the search. */
function isNearer(room: Room, pack: number, length: number, shortest: number): boolean {
  if (length !== shortest) return length < shortest;
  return length < Number.POSITIVE_INFINITY && isFree(room, pack);
}

function isFree({ market, members }: Room, pack: number): boolean {
  return (members[pack]?.length ?? 0) < (market.capacity[pack] ?? 0);
}

function raisePrices({ price }: Room, { distance, order, settled }: Search, end: number): void {
  const length = distance[end] ?? 0;
  for (let index = 0; index < settled; index++) {
    const pack = order[index] ?? -1;
    price[pack] = (price[pack] ?? 0) + length - (distance[pack] ?? 0);
  }
}

function moveAlong(room: Room, search: Search, person: number, end: number): void {
  let pack = end;
  for (;;) {
    const previous = search.from[pack] ?? -1;
    if (previous === -1) break;
    const mover = search.mover[pack] ?? -1;
    leave(room, mover, previous);
    enter(room, mover, pack);
    pack = previous;
  }
  enter(room, person, pack);
}

function leave(room: Room, person: number, pack: number): void {
  const members = room.members[pack] ?? [];
  const last = members.pop();
  const place = room.place[person] ?? 0;
  if (last !== undefined && last !== person) {
    members[place] = last;
    room.place[last] = place;
  }
  room.seat[person] = -1;
  dropSwaps(room.swaps, person, pack);
}

function enter(room: Room, person: number, pack: number): void {
  const members = room.members[pack] ?? [];
  room.place[person] = members.length;
  members.push(person);
  room.seat[person] = pack;
  addSwaps(room.swaps, person, pack);
}

/** Who brings most comes first: he is then rarely moved again. */
function insertionOrder(market: Market): readonly number[] {
  const most = new Float64Array(market.people);
  for (let person = 0; person < market.people; person++) {
    for (let pack = 0; pack < market.packages; pack++) {
      most[person] = Math.max(most[person] ?? 0, valueAt(market, person, pack));
    }
  }
  return [...most.keys()].sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
}
