import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays } from '../../../../kernel/plain-date';
import type { Calendar } from '../calendar/calendar';
import type { DurationUnit, Package } from '../model';
import { earliestDate, latestDate } from './date-bounds';
import type { StageGroup } from './group-packages';

/** A package and the first and last day it may use. */
export interface StageWindow {
  readonly number: number;
  readonly package: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** How long one package of a stage takes. */
export interface StageLength {
  readonly unit: DurationUnit;
  /** Null when it is not known. */
  of(item: Package): number | null;
}

/**
 * Windows from the first day on; the next stage begins on the next training day. Null when a length is unknown or the
 * calendar has no room for it.
 */
export function windowsFrom(
  first: PlainDate,
  groups: readonly StageGroup[],
  length: StageLength,
  calendar: Calendar,
): readonly StageWindow[] | null {
  const windows: StageWindow[] = [];
  let start = length.unit === 'calendar_days' ? first : calendar.nextTrainingDay(first);
  for (const group of groups) {
    const ofStage = windowsOfStage(group, length, start, (day, duration) => ({
      start: day,
      end: calendar.endOf(day, duration, length.unit),
    }));
    if (ofStage === null) return null;
    windows.push(...ofStage);
    const last = latestDate(ofStage.map(({ end }) => end));
    start = last === null ? null : calendar.nextTrainingDay(addDays(last, 1));
  }
  return windows;
}

/** Windows counted backwards from the last day; every package of a stage ends with its stage. */
export function windowsBefore(
  last: PlainDate,
  groups: readonly StageGroup[],
  length: StageLength,
  calendar: Calendar,
): readonly StageWindow[] | null {
  const windows: StageWindow[] = [];
  let end: PlainDate | null = last;
  for (const group of [...groups].reverse()) {
    const ofStage: readonly StageWindow[] | null = windowsOfStage(
      group,
      length,
      end,
      (day, duration) => ({ start: calendar.startBefore(day, duration, length.unit), end: day }),
    );
    if (ofStage === null) return null;
    windows.unshift(...ofStage);
    const first = earliestDate(ofStage.map(({ start }) => start));
    end = first === null ? null : calendar.startBefore(addDays(first, -1), 1, 'working_days');
  }
  return windows;
}

function windowsOfStage(
  group: StageGroup,
  length: StageLength,
  day: PlainDate | null,
  spanOf: (day: PlainDate, duration: number) => { start: PlainDate | null; end: PlainDate | null },
): readonly StageWindow[] | null {
  const windows: StageWindow[] = [];
  for (const item of group.packages) {
    const duration = length.of(item);
    if (day === null || duration === null) return null;
    const { start, end } = spanOf(day, duration);
    if (start === null || end === null) return null;
    windows.push({ number: group.number, package: item.code, start, end });
  }
  return windows;
}
