import type { Market, Seating } from './market';
import { valueAt } from './market';
import type { Swaps } from './swaps';
import { addSwaps, createSwaps, dropSwaps, openSwaps } from './swaps';

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
  readonly isDone: Uint8Array;
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
    isDone: new Uint8Array(market.packages),
  };
  for (let person = 0; person < market.people; person++) {
    const end = findFreeSeat(room, search, person);
    if (end === -1) return { blocked: packagesDone(search) };
    raisePrices(room, search, end);
    moveAlong(room, search, person, end);
  }
  return { seat: room.seat, price: room.price };
}

function packagesDone({ isDone }: Search): readonly number[] {
  return [...isDone.keys()].filter((pack) => isDone[pack] === 1);
}

function findFreeSeat(room: Room, search: Search, person: number): number {
  startFrom(room, search, person);
  for (;;) {
    const nearest = nearestOpen(room, search);
    if (nearest === -1 || isFree(room, nearest)) return nearest;
    search.isDone[nearest] = 1;
    reachFrom(room, search, nearest);
  }
}

/** Shortens the way to other packages by moving somebody there from a full one. */
function reachFrom({ market, members, price, swaps }: Room, search: Search, from: number): void {
  openSwaps(swaps, from, members[from] ?? []);
  const { distance, isDone } = search;
  const row = from * market.packages;
  const reached = (distance[from] ?? 0) - (price[from] ?? 0);
  for (let to = 0; to < market.packages; to++) {
    const arrival = reached + (swaps.cost[row + to] ?? 0) + (price[to] ?? 0);
    if (isDone[to] === 1 || arrival >= (distance[to] ?? 0)) continue;
    distance[to] = arrival;
    search.from[to] = from;
    search.mover[to] = swaps.mover[row + to] ?? -1;
  }
}

/** Distances of the packages by what the person would lose against his best one at present prices. */
function startFrom({ market, price }: Room, search: Search, person: number): void {
  search.isDone.fill(0);
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

/** Among equally near packages a free one comes first: it ends the search. */
function nearestOpen(room: Room, search: Search): number {
  let nearest = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let pack = 0; pack < room.market.packages; pack++) {
    if (search.isDone[pack] === 1) continue;
    const distance = search.distance[pack] ?? 0;
    const isNearer = distance < shortest;
    if (
      isNearer ||
      (distance === shortest && nearest !== -1 && isFreeInstead(room, pack, nearest))
    ) {
      nearest = pack;
      shortest = distance;
    }
  }
  return nearest;
}

function isFreeInstead(room: Room, pack: number, other: number): boolean {
  return isFree(room, pack) && !isFree(room, other);
}

function isFree({ market, members }: Room, pack: number): boolean {
  return (members[pack]?.length ?? 0) < (market.capacity[pack] ?? 0);
}

function raisePrices({ price }: Room, search: Search, end: number): void {
  const length = search.distance[end] ?? 0;
  for (let pack = 0; pack < price.length; pack++) {
    if (search.isDone[pack] === 1) {
      price[pack] = (price[pack] ?? 0) + length - (search.distance[pack] ?? 0);
    }
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
  dropSwaps(room.swaps, person, pack, room.seat);
}

function enter(room: Room, person: number, pack: number): void {
  const members = room.members[pack] ?? [];
  room.place[person] = members.length;
  members.push(person);
  room.seat[person] = pack;
  addSwaps(room.swaps, person, pack);
}
