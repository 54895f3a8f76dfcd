import type { DayProblem } from './day-problem';

/** A measure of time: how much there is before each day, and how much each visit takes at least. */
export interface Measured {
  readonly upTo: readonly number[];
  readonly needs: readonly number[];
}

export function measureVisits({ visits }: DayProblem, amounts: readonly number[]): Measured {
  const upTo = runningSums(amounts);
  const known = new Map<readonly number[], number>();
  const needs = visits.map(({ lastDay }) => {
    const need = known.get(lastDay) ?? leastAmount(upTo, lastDay);
    known.set(lastDay, need);
    return need;
  });
  return { upTo, needs };
}

/** Sums of the amounts before each day; one more than there are days. */
function runningSums(amounts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const amount of amounts) sums.push((sums[sums.length - 1] ?? 0) + amount);
  return sums;
}

/** The least amount that a visit takes, over all days on which it may begin. */
function leastAmount(upTo: readonly number[], lastDay: readonly number[]): number {
  const taken = lastDay.flatMap((last, day) =>
    last === Infinity ? [] : [(upTo[last + 1] ?? 0) - (upTo[day] ?? 0)],
  );
  return taken.length === 0 ? 0 : Math.min(...taken);
}

/** The first day by which there is so much; Infinity when there never is. */
export function firstDayWith(upTo: readonly number[], from: number, amount: number): number {
  const wanted = (upTo[from] ?? Infinity) + amount;
  const after = upTo.findIndex((reached, index) => index >= from && reached >= wanted);
  return after === -1 ? Infinity : after - 1;
}
