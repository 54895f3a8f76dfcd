import type { DayProblem } from './day-problem';
import type { ShareRule } from './share-rule';

/** What the next stage is chosen from. */
export interface Choice {
  /** Visits that may be in it. */
  readonly open: readonly number[];
  /** Visits that have to be in it. */
  readonly needed: readonly number[];
  readonly day: number;
  /** False where a stage may be left to others on purpose, because stages have numbers that somebody asked for. */
  readonly isFilled: boolean;
}

/**
 * The stages that may come next. A filled stage holds all that can end with its longest visit: whatever could join it
 * without making it longer is moved here from a later stage at no cost, so stages with less need not be tried.
 * @param mayGoOn asked at every step; ends the list early when it says no
 */
export function nextBatches(
  { visits }: Pick<DayProblem, 'visits'>,
  mayJoin: ShareRule,
  { open, needed, day, isFilled }: Choice,
  mayGoOn: () => boolean,
): readonly (readonly number[])[] {
  const endOf = (visit: number): number => visits[visit]?.lastDay[day] ?? Infinity;
  const found: (readonly number[])[] = [];
  const start: number[] = [];
  for (const visit of needed) {
    if (!mayJoin(start, visit)) return [];
    start.push(visit);
  }
  const free = open.filter((visit) => !needed.includes(visit) && endOf(visit) < Infinity);
  const isFull = (batch: readonly number[]): boolean => {
    const end = Math.max(...batch.map(endOf));
    return !free.some(
      (visit) => !batch.includes(visit) && endOf(visit) <= end && mayJoin(batch, visit),
    );
  };
  const choose = (batch: readonly number[], from: number): void => {
    if (!mayGoOn()) return;
    const visit = free[from];
    if (visit === undefined) {
      if (batch.length > 0 && (!isFilled || isFull(batch))) found.push(batch);
      return;
    }
    if (mayJoin(batch, visit)) choose([...batch, visit], from + 1);
    choose(batch, from + 1);
  };
  choose(start, 0);
  return found;
}
