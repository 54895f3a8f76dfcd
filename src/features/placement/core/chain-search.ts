import type { Room } from './room';
import { isFull } from './room';
import { isStale, openSwaps, searchColumn } from './swaps';

/** A search for the shortest chain of moves (Dijkstra), from a person on or back from a seat. */
export interface ChainSearch {
  readonly distance: Float64Array;
  /** How far each package is without any move. */
  readonly begin: Float64Array;
  /** The neighbour on the shortest chain; -1 for none. */
  readonly next: Int32Array;
  /** All nodes: first those whose distance is settled, in that order, then the others. */
  readonly order: Int32Array;
  settled: number;
}

/** Chains either go from seats that people leave to seats they get, or are followed back. */
export type Direction = 'on' | 'back';

export function createSearch({ root }: Room): ChainSearch {
  const nodes = root + 1;
  return {
    distance: new Float64Array(nodes),
    begin: new Float64Array(nodes),
    next: new Int32Array(nodes),
    order: Int32Array.from({ length: nodes }, (_, node) => node),
    settled: 0,
  };
}

/** Settles nodes in the order of their distance until the end is reached; false when it cannot be. */
export function searchChain(
  room: Room,
  search: ChainSearch,
  end: number,
  direction: Direction,
): boolean {
  search.settled = 0;
  search.next.fill(-1);
  search.distance.set(search.begin);
  for (;;) {
    const position = nearest(room, search, end);
    if (position === -1) return false;
    const node = search.order[position] ?? -1;
    if (freshen(room, search, node, direction)) continue;
    settle(search, position);
    if (node === end) return true;
    reachFrom(room, search, node, direction);
  }
}

/** Shortens the ways that lead over a settled node. */
function reachFrom(room: Room, search: ChainSearch, node: number, direction: Direction): void {
  if (node < room.market.packages) {
    if (direction === 'on') moveOn(room, search, node);
    else moveBack(room, search, node);
  } else {
    for (let below = 0; below < room.root; below++) climbDown(room, search, node, below, direction);
  }
  climbUp(room, search, node, direction);
}

function settle(search: ChainSearch, position: number): void {
  const { order, settled } = search;
  const node = order[position] ?? -1;
  order[position] = order[settled] ?? -1;
  order[settled] = node;
  search.settled++;
}

/** Among equally near nodes the end comes first, then one that is not full: it is near the end. */
function nearest(room: Room, { distance, order, settled }: ChainSearch, end: number): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let position = settled; position < order.length; position++) {
    const node = order[position] ?? -1;
    const length = distance[node] ?? 0;
    if (length > shortest || length === Number.POSITIVE_INFINITY) continue;
    if (length === shortest && node !== end && (order[found] === end || isFull(room, node))) {
      continue;
    }
    shortest = length;
    found = position;
  }
  return found;
}

/** When the distance of a package rests on a bound only, finds the true one. */
function freshen(room: Room, search: ChainSearch, node: number, direction: Direction): boolean {
  const { packages } = room.market;
  const other = search.next[node] ?? -1;
  if (other === -1 || other >= packages || node >= packages) return false;
  const [from, to] = direction === 'on' ? [other, node] : [node, other];
  if (!isStale(room.swaps, from, to)) return false;
  searchColumn(room.swaps, from, to);
  measure(room, search, node, direction);
  return true;
}

/** The distance of a package anew, from all that is settled. */
function measure(room: Room, search: ChainSearch, node: number, direction: Direction): void {
  const { packages } = room.market;
  const { distance, next, order, begin, settled } = search;
  distance[node] = begin[node] ?? 0;
  next[node] = -1;
  for (let index = 0; index < settled; index++) {
    const other = order[index] ?? -1;
    if (other >= packages) {
      climbDown(room, search, other, node, direction);
      continue;
    }
    const length = direction === 'on' ? lengthOf(room, other, node) : lengthOf(room, node, other);
    const arrival = (distance[other] ?? 0) + length;
    if (arrival >= (distance[node] ?? 0)) continue;
    distance[node] = arrival;
    next[node] = other;
  }
}

/** What the cheapest move costs, or at least costs, against the prices. */
function lengthOf({ market, price, swaps }: Room, from: number, to: number): number {
  const lost = swaps.cost[from * market.packages + to] ?? 0;
  return lost + (price[to] ?? 0) - (price[from] ?? 0);
}

/** Shortens the way to open packages by moving somebody there from a settled one. */
function moveOn(room: Room, search: ChainSearch, start: number): void {
  const { price, swaps, market } = room;
  openSwaps(swaps, start);
  const { cost } = swaps;
  const { distance, order, next, settled } = search;
  const { packages } = market;
  const row = start * packages;
  const reached = (distance[start] ?? 0) - (price[start] ?? 0);
  for (let index = settled; index < order.length; index++) {
    const to = order[index] ?? -1;
    if (to >= packages) continue;
    const arrival = reached + (cost[row + to] ?? 0) + (price[to] ?? 0);
    if (arrival >= (distance[to] ?? 0)) continue;
    distance[to] = arrival;
    next[to] = start;
  }
}

/** The same back: somebody of an open package could move to the settled one. */
function moveBack(room: Room, search: ChainSearch, end: number): void {
  const { price, swaps, market } = room;
  const { distance, order, next, settled } = search;
  const { packages } = market;
  const reached = (distance[end] ?? 0) + (price[end] ?? 0);
  for (let index = settled; index < order.length; index++) {
    const from = order[index] ?? -1;
    if (from >= packages) continue;
    openSwaps(swaps, from);
    const arrival = reached + (swaps.cost[from * packages + end] ?? 0) - (price[from] ?? 0);
    if (arrival >= (distance[from] ?? 0)) continue;
    distance[from] = arrival;
    next[from] = end;
  }
}

/** A step from a package to its provider, or to the root: on where there is room, back where somebody sits. */
function climbUp(room: Room, search: ChainSearch, node: number, direction: Direction): void {
  const isOn = direction === 'on';
  const isOpen = isOn ? !isFull(room, node) : (room.taken[node] ?? 0) > 0;
  if (node !== room.root && isOpen) step(room, search, node, room.parent[node] ?? -1, isOn);
}

/** A step the other way. */
function climbDown(
  room: Room,
  search: ChainSearch,
  node: number,
  below: number,
  direction: Direction,
): void {
  if (room.parent[below] !== node) return;
  const isOn = direction === 'on';
  const isOpen = isOn ? (room.taken[below] ?? 0) > 0 : !isFull(room, below);
  if (isOpen) step(room, search, node, below, isOn);
}

/** A step within the tree; its length is the rise of the price, never below zero. */
function step({ price }: Room, search: ChainSearch, node: number, to: number, isOn: boolean): void {
  const rise = (price[to] ?? 0) - (price[node] ?? 0);
  const arrival = (search.distance[node] ?? 0) + Math.max(0, isOn ? rise : -rise);
  if (arrival >= (search.distance[to] ?? 0)) return;
  search.distance[to] = arrival;
  search.next[to] = node;
}
