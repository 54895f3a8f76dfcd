import type { Market } from './market';
import { valueAt } from './market';
import type { SwapHeap } from './swap-heap';
import { createSwapHeap, popSwap, pushSwap } from './swap-heap';

/**
 * For each pair of packages (row: departure, column: arrival) the member whose move costs least. Kept only for packages
 * that were asked for: many never fill.
 */
export interface Swaps {
  readonly market: Market;
  /** Value lost by the cheapest move; infinite when nobody can move. */
  readonly cost: Float64Array;
  readonly mover: Int32Array;
  readonly heaps: SwapHeap[][];
}

export function createSwaps(market: Market): Swaps {
  const pairs = market.packages * market.packages;
  return {
    market,
    cost: new Float64Array(pairs).fill(Number.POSITIVE_INFINITY),
    mover: new Int32Array(pairs).fill(-1),
    heaps: Array.from({ length: market.packages }, () => []),
  };
}

/** Begins to keep the moves out of a package. */
export function openSwaps(swaps: Swaps, from: number, members: readonly number[]): void {
  if (isOpen(swaps, from)) return;
  swaps.heaps[from] = Array.from({ length: swaps.market.packages }, createSwapHeap);
  for (const person of members) addSwaps(swaps, person, from);
}

/** Somebody came into a package. */
export function addSwaps(swaps: Swaps, person: number, from: number): void {
  if (!isOpen(swaps, from)) return;
  const { market } = swaps;
  const own = valueAt(market, person, from);
  swaps.heaps[from]?.forEach((heap, to) => {
    const value = valueAt(market, person, to);
    if (value < 0 || to === from) return;
    pushSwap(heap, own - value, person);
    showTop(swaps, heap, from, to);
  });
}

/** Somebody left a package; `seat` already says so. Others who left earlier go when they come to the top. */
export function dropSwaps(swaps: Swaps, person: number, from: number, seat: Int32Array): void {
  const row = from * swaps.market.packages;
  swaps.heaps[from]?.forEach((heap, to) => {
    if (swaps.mover[row + to] !== person) return;
    while (heap.people.length > 0 && seat[heap.people[0] ?? -1] !== from) popSwap(heap);
    showTop(swaps, heap, from, to);
  });
}

function isOpen({ heaps }: Swaps, from: number): boolean {
  return (heaps[from]?.length ?? 0) > 0;
}

function showTop({ market, cost, mover }: Swaps, heap: SwapHeap, from: number, to: number): void {
  const pair = from * market.packages + to;
  cost[pair] = heap.costs[0] ?? Number.POSITIVE_INFINITY;
  mover[pair] = heap.people[0] ?? -1;
}
