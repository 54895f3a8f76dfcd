import { valueAt } from '../market';
import { seatPeople } from '../seat-people';
import type { PolishFacts } from './polish';
import type { OpenChoices, PairMarket } from './price-bound';
import { ownPrices } from './seats-left';

/** What is relaxed: groups, and everybody with his own values. */
interface Relaxable extends PairMarket {
  readonly facts: PolishFacts;
  /** Index among all people of each person of the market of singles. */
  readonly people: readonly number[];
}

/**
 * Prices of the best placement when everybody goes his own way: of groups only what their open choices leave to each
 * member counts. They are near the best prices of the groups.
 * @returns null when even so not all who must be placed can be: no placement with these choices exists
 */
export function relaxedPrices(search: Relaxable, open: OpenChoices): Float64Array | null {
  const { market } = search.facts;
  const value = new Float64Array(market.value.length).fill(-1);
  const width = market.packages;
  search.people.forEach((person, row) => {
    value.set(search.singles.value.subarray(row * width, (row + 1) * width), person * width);
  });
  search.groups.forEach(({ members, choices }, group) => {
    for (const option of open[group] ?? []) {
      choices[option]?.seats.forEach((seat, position) => {
        const person = members[position] ?? 0;
        const pack = seat === -1 ? market.noSeat : seat;
        value[person * width + pack] = Math.max(0, valueAt(market, person, pack));
      });
    }
  });
  for (const block of search.facts.blocks) shareValues(value, width, block);
  const seating = seatPeople({ ...market, value });
  return 'blocked' in seating ? null : ownPrices(market, seating.price);
}

/** People who go together are worth the same each, so that none of them is the first to give way. */
function shareValues(value: Float64Array, width: number, block: readonly number[]): void {
  for (let pack = 0; pack < width; pack++) {
    let sum = 0;
    for (const person of block) sum += value[person * width + pack] ?? 0;
    if (sum <= 0) continue;
    for (const person of block) value[person * width + pack] = Math.floor(sum / block.length);
  }
}
