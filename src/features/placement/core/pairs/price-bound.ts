import type { Market } from '../market';
import type { Group } from './groups';

/** People in pairs as groups, all others in a market of their own; both draw on the same seats. */
export interface PairMarket {
  readonly singles: Market;
  readonly groups: readonly Group[];
}

/** Of each group the choices that are still open, as indexes. */
export type OpenChoices = readonly (readonly number[])[];

/** What everybody would take at given prices. No placement is worth more than `bound`. */
export interface Priced {
  /** Of each package, then of each provider, which comes on top. */
  readonly price: Float64Array;
  /** What a seat of each package costs in all. */
  readonly cost: Float64Array;
  readonly bound: number;
  /** What each group would gain at most. */
  readonly gain: Float64Array;
  /** The choice each group would make. */
  readonly pick: Int32Array;
  /** Seats of each package that nobody would take; negative where more are wanted than there are. */
  readonly spare: Float64Array;
}

/** Prices at which nothing costs anything. */
export function noPrices({ packages, limit }: Market): Float64Array {
  return new Float64Array(packages + limit.length);
}

/** What a seat of each package costs in all. */
function costsOf({ packages, provider }: Market, price: Float64Array): Float64Array {
  return price.slice(0, packages).map((own, pack) => {
    const above = provider[pack] ?? -1;
    return above === -1 ? own : own + (price[packages + above] ?? 0);
  });
}

/** Takes a seat from a package and from its provider. */
function takeFrom({ packages, provider }: Market, spare: Float64Array, pack: number): void {
  spare[pack] = (spare[pack] ?? 0) - 1;
  const above = provider[pack] ?? -1;
  if (above !== -1) spare[packages + above] = (spare[packages + above] ?? 0) - 1;
}

/**
 * The bound of Lagrange: seats paid at these prices, and everybody takes what he likes best. Valid at any prices that
 * are not negative; whole prices keep it exact.
 */
export function priceOut(market: PairMarket, open: OpenChoices, price: Float64Array): Priced {
  const { singles, groups } = market;
  const spare = Float64Array.of(...singles.capacity, ...singles.limit);
  const cost = costsOf(singles, price);
  const gain = new Float64Array(groups.length);
  const pick = new Int32Array(groups.length);
  let bound = seatsPaid(singles, price) + takeSingles(singles, cost, spare);
  groups.forEach((group, index) => {
    const options = open[index] ?? [];
    pick[index] = bestOption(group, options, cost);
    const choice = options.length === 0 ? undefined : group.choices[pick[index] ?? 0];
    gain[index] = gainOf(choice, cost);
    bound += gain[index] ?? 0;
    for (const seat of choice?.seats ?? []) {
      if (seat !== -1) takeFrom(singles, spare, seat);
    }
  });
  return { price, cost, bound, gain, pick, spare };
}

function seatsPaid({ packages, capacity, limit, noSeat }: Market, price: Float64Array): number {
  let sum = 0;
  for (let pack = 0; pack < packages; pack++) {
    if (pack !== noSeat) sum += (capacity[pack] ?? 0) * (price[pack] ?? 0);
  }
  limit.forEach((seats, provider) => {
    sum += seats * (price[packages + provider] ?? 0);
  });
  return sum;
}

/** What all single people gain; takes their seats from `spare`. */
function takeSingles(market: Market, cost: Float64Array, spare: Float64Array): number {
  const { packages, people, value, noSeat } = market;
  let sum = 0;
  for (let person = 0; person < people; person++) {
    let best = Number.NEGATIVE_INFINITY;
    let seat = noSeat;
    for (let pack = 0; pack < packages; pack++) {
      const worth = value[person * packages + pack] ?? -1;
      const gain = worth - (cost[pack] ?? 0);
      if (worth < 0 || gain <= best) continue;
      best = gain;
      seat = pack;
    }
    sum += best;
    takeFrom(market, spare, seat);
  }
  return sum;
}

/** The first of the best options; 0 when there is none. */
function bestOption({ choices }: Group, options: readonly number[], cost: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  let best = 0;
  for (const option of options) {
    const reached = gainOf(choices[option], cost);
    if (reached <= most) continue;
    most = reached;
    best = option;
  }
  return best;
}

/** What a choice is worth after its seats are paid. */
export function gainOf(choice: Group['choices'][number] | undefined, cost: Float64Array): number {
  if (choice === undefined) return Number.NEGATIVE_INFINITY;
  let gain = choice.value;
  for (const seat of choice.seats) if (seat !== -1) gain -= cost[seat] ?? 0;
  return gain;
}

/** Steps without a better bound before the next ones are halved. */
const PATIENCE = 4;

/**
 * Looks for prices with a lower bound, beginning at some: dearer what too many want, cheaper what is left over, by
 * steps after Polyak (as far as the bound is from `floor`). Ends early when nothing above `floor` is possible.
 */
export function lowerBound(
  market: PairMarket,
  open: OpenChoices,
  begin: Priced,
  floor: number,
  rounds: number,
): Priced {
  let best = begin;
  let last = begin;
  let pace = 1;
  let waited = 0;
  for (let round = 0; round < rounds && best.bound > floor; round++) {
    const price = stepFrom(last, market.singles.noSeat, pace * (last.bound - floor) || 1);
    if (price === null) break;
    last = priceOut(market, open, price);
    if (last.bound < best.bound) {
      best = last;
      waited = 0;
    } else if (++waited === PATIENCE) {
      last = best;
      pace /= 2;
      waited = 0;
    }
  }
  return best;
}

/** Null when there is no step to make. */
function stepFrom({ price, spare }: Priced, noSeat: number, distance: number): Float64Array | null {
  let square = 0;
  price.forEach((paid, pack) => {
    const left = spare[pack] ?? 0;
    if (pack !== noSeat && (paid > 0 || left < 0)) square += left * left;
  });
  if (square === 0) return null;
  let isMoved = false;
  const next = price.map((paid, pack) => {
    if (pack === noSeat) return 0;
    const wanted = Math.max(0, Math.round(paid - (distance * (spare[pack] ?? 0)) / square));
    if (wanted !== paid) isMoved = true;
    return wanted;
  });
  return isMoved ? next : null;
}
