import type { DayProblem, StageBatches } from './day-problem';

/** Visits by the time they take from the first day on. */
export function longestFirst({ visits }: DayProblem, some: readonly number[]): readonly number[] {
  const daysOf = (visit: number): number => visits[visit]?.lastDay[0] ?? 0;
  return [...some].sort((a, b) => daysOf(b) - daysOf(a) || a - b);
}

/** Stages that begin on this day by the share of their days in which their visits run, then by how much they bring. */
export function leastWaitingFirst(
  { visits }: DayProblem,
  batches: StageBatches,
  day: number,
): StageBatches {
  const weighed = batches.map((batch) => {
    const days = batch.map((visit) => (visits[visit]?.lastDay[day] ?? day) - day + 1);
    const work = days.reduce((sum, count) => sum + count, 0);
    return { batch, work, share: work / Math.max(...days) };
  });
  weighed.sort((a, b) => b.share - a.share || b.work - a.work);
  return weighed.map(({ batch }) => batch);
}
