import type { PlainDate } from '../../../../kernel/plain-date';

/** The earliest of some dates; null when there is none. ISO text sorts in time order. */
export function earliestDate(dates: readonly PlainDate[]): PlainDate | null {
  return [...dates].sort()[0] ?? null;
}

/** The latest of some dates; null when there is none. */
export function latestDate(dates: readonly PlainDate[]): PlainDate | null {
  return [...dates].sort()[dates.length - 1] ?? null;
}
