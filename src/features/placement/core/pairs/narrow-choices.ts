import type { OpenChoices, PairMarket, Priced } from './price-bound';
import { gainOf } from './price-bound';
import { takeSeats } from './seats-left';

/**
 * The choices that can still lead above `lost`: those that lose less than what the bound leaves to lose, and that find
 * room beside everybody for whom only one package does so.
 */
export function narrowChoices(
  market: PairMarket,
  open: OpenChoices,
  priced: Priced,
  lost: number,
): OpenChoices {
  const { groups } = market;
  const slack = priced.bound - lost;
  let narrow: OpenChoices = open.map((options, group) => {
    const choices = groups[group]?.choices ?? [];
    const most = priced.gain[group] ?? 0;
    return options.filter((option) => most - gainOf(choices[option], priced.cost) < slack);
  });
  const sure = seatsOfSureSingles(market, priced, slack);
  for (let before = -1; before !== countOf(narrow); ) {
    before = countOf(narrow);
    narrow = withRoom(market, narrow, sure);
  }
  return narrow;
}

function countOf(open: OpenChoices): number {
  return open.reduce((sum, { length }) => sum + length, 0);
}

/** The choices that find room beside what is sure; none at all where what is sure does not find room itself. */
function withRoom(
  { singles, groups }: PairMarket,
  open: OpenChoices,
  sure: readonly number[],
): OpenChoices {
  const decided = open.flatMap((options, group) => {
    const [only = -1, ...others] = options;
    return others.length > 0 ? [] : (groups[group]?.choices[only]?.seats ?? []);
  });
  const all = Float64Array.of(...singles.capacity, ...singles.limit);
  const free = takeSeats(singles, { seats: [...sure, ...decided] }, all);
  return open.map((options, group) => {
    if (free === null || options.length < 2) return free === null ? [] : options;
    const choices = groups[group]?.choices ?? [];
    return options.filter((one) => takeSeats(singles, choices[one], free) !== null);
  });
}

/** The seats of single people for whom all but one package lose too much. */
function seatsOfSureSingles(
  { singles }: PairMarket,
  { cost }: Priced,
  slack: number,
): readonly number[] {
  const { people, packages, value } = singles;
  const seats: number[] = [];
  for (let person = 0; person < people; person++) {
    const row = value.subarray(person * packages, (person + 1) * packages);
    const gains = row.map((worth, pack) =>
      worth < 0 ? Number.NEGATIVE_INFINITY : worth - (cost[pack] ?? 0),
    );
    const best = gains.reduce((most, gain) => Math.max(most, gain), Number.NEGATIVE_INFINITY);
    const near = gains.filter((gain) => best - gain < slack);
    if (near.length === 1) seats.push(gains.indexOf(best));
  }
  return seats;
}
