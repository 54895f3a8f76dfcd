import type { BoundReason, StageBound } from '../rotation/rotation';
import type { DayProblem, StageBatches } from './day-problem';
import { lastDayOf } from './day-problem';
import { fitStages } from './fit-stages';
import { priceBound } from './price-bound';
import { proveDays } from './prove-days';
import { searchDays } from './search-days';

/** Stages, the day they end, and before which day no stages can end. */
export interface ShortStages {
  readonly batches: StageBatches;
  readonly end: number;
  /** Equal to `end` when it is proved that nothing is shorter. */
  readonly bound: number;
  readonly because: BoundReason;
}

/** What is known before the search. */
export interface KnownStages {
  readonly batches: StageBatches;
  /** No plan has fewer stages; null where nothing is proved about their number. */
  readonly leastStages: StageBound | null;
  /** Whether the search understands the problem; else only what counting proves is known. */
  readonly canSearch: boolean;
}

/** Tries of the search: some seconds at most. */
const STEPS = 40_000;

/**
 * Stages that end as early as can be found. What is known stays as it is unless another plan is shorter in days: the
 * longest visits first, then a search. When the search ends, or a count reaches the plan, it is proved.
 */
export function shortenStages(problem: DayProblem, known: KnownStages): ShortStages {
  const counted = proveDays(problem, known.leastStages);
  let best = endOf(problem, known.batches);
  const fitted = best.end <= counted.day ? [] : fitStages(problem);
  for (const batches of fitted) best = earlier(best, endOf(problem, batches));
  const isOpen = best.end > counted.day && known.canSearch;
  const search = !isOpen ? null : searchDays(problem, best.end, STEPS);
  if (search?.batches) best = earlier(best, endOf(problem, search.batches));
  if (search?.isWhole === true) return { ...best, bound: best.end, because: 'search' };
  const priced = isOpen ? priceBound(problem, best.batches) : -1;
  const bound = Math.min(best.end, Math.max(counted.day, priced));
  return { ...best, bound, because: priced > counted.day ? 'at_once' : counted.because };
}

type Ended = Pick<ShortStages, 'batches' | 'end'>;

function endOf(problem: DayProblem, batches: StageBatches): Ended {
  return { batches, end: lastDayOf(problem, batches) };
}

function earlier(known: Ended, other: Ended): Ended {
  return other.end < known.end ? other : known;
}
