import type { ChainSearch } from './chain-search';
import { createSearch, searchChain } from './chain-search';
import type { Market, Seating } from './market';
import { valueAt } from './market';
import type { Room } from './room';
import { createRoom, isFull, leaveSeat, offerSeats, takeSeat } from './room';

/** Packages without room for all who can go nowhere else. */
export interface Blocked {
  readonly blocked: readonly number[];
  /** Seats in them. */
  readonly seats: number;
}

/** Each round places about so many times as many people as the one before. */
const GROWTH = 2;

/** The first round has at least so many people for each package. */
const FIRST_ROUND = 6;

/**
 * Seats people one after the other, each along the cheapest chain of moves that ends at a free seat (successive
 * shortest paths over the packages; prices keep all distances at or above zero). A first round seats a sample of the
 * people on the same share of the seats, so that later rounds begin with prices that are nearly right and chains are
 * short, whatever the values. Exact: at the end nobody would gain by another seat, and only what is full has a price.
 * When somebody cannot get a seat although everybody must, nobody can make room for him: `blocked` are the packages he
 * and all who sit in them are confined to.
 */
export function seatPeople(market: Market): Seating | Blocked {
  const room = createRoom(market);
  const search = createSearch(room);
  const waiting = [...spread(market.people)];
  for (const share of sharesOf(market)) {
    offerSeats(room, share);
    const round = waiting.splice(0, Math.ceil(market.people * share) - seatedIn(room));
    for (const person of round) {
      if (seatPerson(room, search, person)) continue;
      if (share === 1) return blockedBy(room, search);
      waiting.push(person);
    }
    lowerPrices(room, search);
  }
  liftPrices(room);
  return { seat: room.seat, price: room.price };
}

/** The shares of all people that are seated when a round ends. */
function sharesOf(market: Market): readonly number[] {
  const shares = [1];
  const least = FIRST_ROUND * market.packages;
  let share = 1 / GROWTH;
  // Prices of a round begin where those of the last one ended; their sums must stay exact.
  let largest = highestOf(market) * (market.packages + 2);
  while (market.people * share >= least && largest * GROWTH < Number.MAX_SAFE_INTEGER) {
    shares.unshift(share);
    share /= GROWTH;
    largest *= GROWTH;
  }
  return shares;
}

function highestOf({ value }: Market): number {
  let highest = 0;
  for (const one of value) highest = Math.max(highest, one);
  return highest;
}

/** People in an order in which every first part is spread over the whole list (steps of the golden section). */
function spread(people: number): Int32Array {
  const key = new Float64Array(people);
  for (let person = 0; person < people; person++)
    key[person] = Math.imul(person + 1, 0x9e3779b1) >>> 0;
  return Int32Array.from(key.keys()).sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0));
}

function seatedIn({ members }: Room): number {
  return members.reduce((sum, { length }) => sum + length, 0);
}

function blockedBy({ market, members }: Room, { order, settled }: ChainSearch): Blocked {
  const blocked = [...order.subarray(0, settled)].filter((node) => node < market.packages);
  return { blocked, seats: blocked.reduce((sum, pack) => sum + (members[pack]?.length ?? 0), 0) };
}

/** False when there is no seat for him. */
function seatPerson(room: Room, search: ChainSearch, person: number): boolean {
  startFrom(room, search, person);
  if (!searchChain(room, search, room.root, 'on')) return false;
  changePrices(room, search, room.root, 1);
  const { packages } = room.market;
  const chain: [number, number, number][] = [];
  let node = search.next[room.root] ?? -1;
  let first = node;
  while (node !== -1) {
    const before = search.next[node] ?? -1;
    if (node < packages) first = node;
    if (before !== -1 && before < packages && node < packages) {
      chain.push([room.swaps.mover[before * packages + node] ?? -1, before, node]);
    }
    node = before;
  }
  carryOut(room, chain);
  takeSeat(room, person, first);
  return true;
}

/** From the end of the chain on, so that each mover finds his seat free. */
function carryOut(room: Room, chain: readonly (readonly [number, number, number])[]): void {
  for (const [mover, from, to] of chain) {
    leaveSeat(room, mover, from);
    takeSeat(room, mover, to);
  }
}

/** Distances of the packages by what the person would lose against his best one at present prices. */
function startFrom({ market, price, root }: Room, search: ChainSearch, person: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let pack = 0; pack < market.packages; pack++) {
    const value = valueAt(market, person, pack);
    if (value >= 0) best = Math.max(best, value - (price[pack] ?? 0));
  }
  for (let node = 0; node <= root; node++) {
    const value = node < market.packages ? valueAt(market, person, node) : -1;
    search.begin[node] = value < 0 ? Number.POSITIVE_INFINITY : best - (value - (price[node] ?? 0));
  }
}

/** Raises (or lowers) what is settled as far as it lies before the end. */
function changePrices(room: Room, search: ChainSearch, end: number, sign: 1 | -1): void {
  const { distance, order, settled } = search;
  const { price, root } = room;
  const length = distance[end] ?? 0;
  for (let index = 0; index < settled; index++) {
    const node = order[index] ?? -1;
    price[node] = (price[node] ?? 0) + sign * (length - (distance[node] ?? 0));
  }
  const level = price[root] ?? 0;
  if (level !== 0) price.set(price.map((own) => own - level));
}

/** Where seats are left over at a price, lowers it until somebody wants them or it is gone. */
function lowerPrices(room: Room, search: ChainSearch): void {
  for (let node = room.root - 1; node >= 0; node--) {
    const above = room.parent[node] ?? room.root;
    while ((room.price[node] ?? 0) > (room.price[above] ?? 0) && !isFull(room, node)) {
      fillSeat(room, search, node, above);
    }
  }
}

/** Nobody sits where a package is cheaper than its provider: it may ask for as much. */
function liftPrices({ price, parent, root }: Room): void {
  for (let node = 0; node < root; node++) {
    price[node] = Math.max(price[node] ?? 0, price[parent[node] ?? root] ?? 0);
  }
}

function fillSeat(room: Room, search: ChainSearch, node: number, above: number): void {
  search.begin.fill(Number.POSITIVE_INFINITY);
  search.begin[node] = 0;
  search.begin[above] = (room.price[node] ?? 0) - (room.price[above] ?? 0);
  searchChain(room, search, above, 'back');
  changePrices(room, search, above, -1);
  const { packages } = room.market;
  const chain: [number, number, number][] = [];
  let at = search.next[above] ?? -1;
  let before = above;
  while (at !== -1) {
    if (before < packages && at < packages) {
      chain.unshift([room.swaps.mover[before * packages + at] ?? -1, before, at]);
    }
    before = at;
    at = search.next[at] ?? -1;
  }
  carryOut(room, chain);
}
