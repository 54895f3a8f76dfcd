import type { BoundReason, StageBound } from '../rotation/rotation';
import { longestFirst } from './day-orders';
import type { DayProblem, StageBatches } from './day-problem';
import { lastDayOf } from './day-problem';
import { proveDays } from './prove-days';
import { searchDays } from './search-days';
import { createShareRule } from './share-rule';

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
  const fitted = best.end <= counted.day ? null : fitLongest(problem);
  if (fitted !== null) best = earlier(best, endOf(problem, fitted));
  const isOpen = best.end > counted.day && known.canSearch;
  const search = !isOpen ? null : searchDays(problem, best.end, STEPS);
  if (search?.batches) best = earlier(best, endOf(problem, search.batches));
  if (best.end <= counted.day) return { ...best, bound: best.end, because: counted.because };
  if (search?.isWhole === true) return { ...best, bound: best.end, because: 'search' };
  return { ...best, bound: counted.day, because: counted.because };
}

type Ended = Pick<ShortStages, 'batches' | 'end'>;

function endOf(problem: DayProblem, batches: StageBatches): Ended {
  return { batches, end: lastDayOf(problem, batches) };
}

function earlier(known: Ended, other: Ended): Ended {
  return other.end < known.end ? other : known;
}

/** Each visit in the first stage that takes it, the longest first; null where somebody asked for stages by number. */
function fitLongest(problem: DayProblem): StageBatches | null {
  const { visits } = problem;
  if (visits.some(({ stage, notBefore }) => stage !== null || notBefore > 0)) return null;
  const mayJoin = createShareRule(problem);
  const batches: number[][] = [];
  const stageOf: number[] = visits.map(() => -1);
  for (let open = longestFirst(problem, [...visits.keys()]); open.length > 0; ) {
    const ready = open.find((visit) => visits[visit]?.after.every((a) => stageOf[a] !== -1));
    if (ready === undefined) return null;
    let stage = 1 + Math.max(-1, ...(visits[ready]?.after ?? []).map((a) => stageOf[a] ?? -1));
    while (!mayJoin(batches[stage] ?? [], ready)) stage++;
    while (batches.length <= stage) batches.push([]);
    batches[stage]?.push(ready);
    stageOf[ready] = stage;
    open = open.filter((visit) => visit !== ready);
  }
  return batches.filter((batch) => batch.length > 0);
}
