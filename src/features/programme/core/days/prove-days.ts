import type { StageBound } from '../rotation/rotation';
import type { BoundFinder, DayBound } from './day-bound';
import { createBoundFinder } from './day-bound';
import type { DayProblem } from './day-problem';

/** The earliest end that counting proves: of what shares a place, and of what waits for something else. */
export function proveDays(problem: DayProblem, leastStages: StageBound | null): DayBound {
  const counted = createBoundFinder(problem, leastStages)(() => true, 0);
  const waited = Math.max(-1, ...earliestEnds(problem, createBoundFinder(problem, null)));
  return waited > counted.day ? { day: waited, because: 'after' } : counted;
}

/** For visits that wait for others: the first day on which each can have ended. */
function earliestEnds({ visits }: DayProblem, boundOf: BoundFinder): readonly number[] {
  const known = new Map<number, number>();
  const awaitedBy = (visit: number): readonly number[] => visits[visit]?.after ?? [];
  const before = (visit: number): ReadonlySet<number> =>
    new Set(awaitedBy(visit).flatMap((other) => [other, ...before(other)]));
  const endOf = (visit: number): number => {
    const all = before(visit);
    const counted = boundOf((other) => all.has(other), 0).day;
    const ready = Math.max(counted, ...awaitedBy(visit).map((other) => endOnce(other)));
    return visits[visit]?.lastDay[ready + 1] ?? Infinity;
  };
  const endOnce = (visit: number): number => {
    const end = known.get(visit) ?? endOf(visit);
    known.set(visit, end);
    return end;
  };
  return [...visits.keys()].filter((visit) => awaitedBy(visit).length > 0).map(endOnce);
}
