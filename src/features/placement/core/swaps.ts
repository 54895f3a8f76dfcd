import type { Market } from './market';

/**
 * For each pair of packages (row: departure, column: arrival) the member whose move costs least. Kept only for packages
 * that were asked for: many never fill. A column is searched anew only when its mover has left.
 */
export interface Swaps {
  readonly market: Market;
  /** Value lost by the cheapest move; infinite when nobody can move. */
  readonly cost: Float64Array;
  /** -1: nobody. -2: he has left, so the column must be searched anew. */
  readonly mover: Int32Array;
  readonly isOpen: Uint8Array;
}

const NOBODY = -1;
const HAS_LEFT = -2;

export function createSwaps(market: Market): Swaps {
  const pairs = market.packages * market.packages;
  return {
    market,
    cost: new Float64Array(pairs).fill(Number.POSITIVE_INFINITY),
    mover: new Int32Array(pairs).fill(NOBODY),
    isOpen: new Uint8Array(market.packages),
  };
}

/** Brings the row of a package up to date with its members. */
export function freshenSwaps(swaps: Swaps, from: number, members: readonly number[]): void {
  const { market, isOpen, mover } = swaps;
  if (isOpen[from] === 0) {
    isOpen[from] = 1;
    for (const person of members) addSwaps(swaps, person, from);
    return;
  }
  const row = from * market.packages;
  for (let to = 0; to < market.packages; to++) {
    if (mover[row + to] === HAS_LEFT) searchColumn(swaps, from, to, members);
  }
}

/** Equal costs go by person, so that runs repeat. */
function comesFirst(lost: number, person: number, least: number, other: number): boolean {
  return lost < least || (lost === least && person <= other);
}

/** Somebody came into a package. */
export function addSwaps({ market, isOpen, cost, mover }: Swaps, person: number, from: number) {
  if (isOpen[from] === 0) return;
  const { value, packages } = market;
  const row = from * packages;
  const own = value[person * packages + from] ?? 0;
  for (let to = 0; to < packages; to++) {
    const worth = value[person * packages + to] ?? NOBODY;
    if (worth < 0 || to === from || mover[row + to] === HAS_LEFT) continue;
    const lost = own - worth;
    if (!comesFirst(lost, person, cost[row + to] ?? 0, mover[row + to] ?? NOBODY)) continue;
    cost[row + to] = lost;
    mover[row + to] = person;
  }
}

/** Somebody left a package. */
export function dropSwaps({ market, isOpen, mover }: Swaps, person: number, from: number): void {
  if (isOpen[from] === 0) return;
  const row = from * market.packages;
  for (let to = 0; to < market.packages; to++) {
    if (mover[row + to] === person) mover[row + to] = HAS_LEFT;
  }
}

function searchColumn(swaps: Swaps, from: number, to: number, members: readonly number[]): void {
  const { value, packages } = swaps.market;
  let least = Number.POSITIVE_INFINITY;
  let best = NOBODY;
  for (const person of members) {
    const worth = value[person * packages + to] ?? NOBODY;
    if (worth < 0) continue;
    const lost = (value[person * packages + from] ?? 0) - worth;
    if (!comesFirst(lost, person, least, best)) continue;
    least = lost;
    best = person;
  }
  swaps.cost[from * packages + to] = least;
  swaps.mover[from * packages + to] = best;
}
