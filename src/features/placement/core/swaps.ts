import type { Market } from './market';

/**
 * For each pair of packages (row: departure, column: arrival) the member whose move costs least. A row is kept only once
 * it was asked for: many packages never fill. When a mover leaves, what he cost stays as a lower bound, and the column is
 * searched anew only if a search for a seat comes to depend on it.
 */
export interface Swaps {
  readonly market: Market;
  readonly members: readonly number[][];
  /** Value lost by the cheapest move, or a bound below it while the column is stale; infinite when nobody can move. */
  readonly cost: Float64Array;
  /** -1: nobody. -2: stale, he has left. */
  readonly mover: Int32Array;
  readonly isOpen: Uint8Array;
}

const NOBODY = -1;
const STALE = -2;

export function createSwaps(market: Market, members: readonly number[][]): Swaps {
  const pairs = market.packages * market.packages;
  return {
    market,
    members,
    cost: new Float64Array(pairs).fill(Number.POSITIVE_INFINITY),
    mover: new Int32Array(pairs).fill(NOBODY),
    isOpen: new Uint8Array(market.packages),
  };
}

/** Begins to keep the moves out of a package. */
export function openSwaps(swaps: Swaps, from: number): void {
  if (swaps.isOpen[from] === 1) return;
  swaps.isOpen[from] = 1;
  for (const person of swaps.members[from] ?? []) addSwaps(swaps, person, from);
}

/** Somebody came into a package. */
export function addSwaps({ market, isOpen, cost, mover }: Swaps, person: number, from: number) {
  if (isOpen[from] === 0) return;
  const { value, packages } = market;
  const row = from * packages;
  const start = person * packages;
  const own = value[start + from] ?? 0;
  for (let to = 0; to < packages; to++) {
    const worth = value[start + to] ?? NOBODY;
    if (worth < 0 || to === from) continue;
    const lost = own - worth;
    if (!comesFirst(lost, person, cost[row + to] ?? 0, mover[row + to] ?? NOBODY)) continue;
    cost[row + to] = lost;
    mover[row + to] = person;
  }
}

/**
 * Equal costs go by person, so that runs repeat. Nobody else costs less than the bound of a stale column, so whoever
 * reaches it is the cheapest again.
 */
function comesFirst(lost: number, person: number, least: number, other: number): boolean {
  return lost < least || (lost === least && (other === STALE || person <= other));
}

/** Somebody left a package. */
export function dropSwaps({ market, isOpen, mover }: Swaps, person: number, from: number): void {
  if (isOpen[from] === 0) return;
  const row = from * market.packages;
  for (let to = 0; to < market.packages; to++) {
    if (mover[row + to] === person) mover[row + to] = STALE;
  }
}

/** Whether the cost of a move is only a bound. */
export function isStale({ market, mover }: Swaps, from: number, to: number): boolean {
  return mover[from * market.packages + to] === STALE;
}

/** Searches a stale column. Equal costs go by person, so that runs repeat. */
export function searchColumn({ market, members, cost, mover }: Swaps, from: number, to: number) {
  const { value, packages } = market;
  let least = Number.POSITIVE_INFINITY;
  let best = NOBODY;
  for (const person of members[from] ?? []) {
    const worth = value[person * packages + to] ?? NOBODY;
    if (worth < 0) continue;
    const lost = (value[person * packages + from] ?? 0) - worth;
    if (!comesFirst(lost, person, least, best)) continue;
    least = lost;
    best = person;
  }
  cost[from * packages + to] = least;
  mover[from * packages + to] = best;
}
