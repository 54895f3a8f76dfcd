import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays } from '../../../../kernel/plain-date';
import type { Calendar } from '../calendar/calendar';
import type { ArrangeFacts, StageLength } from './arrange-facts';
import { earliestDate, latestDate } from './date-bounds';
import type { StageGroup, StageItem } from './stage-groups';

/** A package in a stage, and the first and last day it may use. */
export interface StageWindow {
  readonly number: number;
  readonly item: StageItem;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

type Span = Pick<StageWindow, 'start' | 'end'>;

/**
 * Windows from the first day on; the next stage begins on the next training day. Null when a length is unknown or the
 * calendar has no room for it.
 */
export function windowsFrom(
  first: PlainDate,
  groups: readonly StageGroup[],
  lengthOf: ArrangeFacts['lengthOf'],
  calendar: Calendar,
): readonly StageWindow[] | null {
  const windows: StageWindow[] = [];
  let day = first;
  for (const group of groups) {
    const ofStage = windowsOfStage(group, lengthOf, calendar, (own, length) => {
      // Calendar days count from the day that was typed, whatever day it is.
      const isTyped = length.unit === 'calendar_days' && day === first;
      const start = isTyped ? day : own.nextTrainingDay(day);
      return start === null ? null : [start, own.endOf(start, length.count, length.unit)];
    });
    const last = latestDate((ofStage ?? []).map(({ end }) => end));
    if (ofStage === null || last === null) return null;
    windows.push(...ofStage);
    day = addDays(last, 1);
  }
  return windows;
}

/** Windows counted backwards from the last day; every package of a stage ends with its stage. */
export function windowsBefore(
  last: PlainDate,
  groups: readonly StageGroup[],
  lengthOf: ArrangeFacts['lengthOf'],
  calendar: Calendar,
): readonly StageWindow[] | null {
  const windows: StageWindow[] = [];
  let day = last;
  for (const group of [...groups].reverse()) {
    const ofStage = windowsOfStage(group, lengthOf, calendar, (own, length) => {
      const end = day === last ? day : own.startBefore(day, 1, 'working_days');
      return end === null ? null : [own.startBefore(end, length.count, length.unit), end];
    });
    const first = earliestDate((ofStage ?? []).map(({ start }) => start));
    if (ofStage === null || first === null) return null;
    windows.unshift(...ofStage);
    day = addDays(first, -1);
  }
  return windows;
}

/** The calendars of those who are in it: each class pauses for itself. */
export function calendarsOf(calendar: Calendar, { package: item, classes }: StageItem): Calendar[] {
  if (classes.length === 0) return [calendar.within({ package: item.code })];
  return classes.map((name) => calendar.within({ package: item.code, class: name }));
}

type SpanFinder = (
  own: Calendar,
  length: StageLength,
) => readonly [PlainDate | null, PlainDate | null] | null;

function windowsOfStage(
  group: StageGroup,
  lengthOf: ArrangeFacts['lengthOf'],
  calendar: Calendar,
  spanOf: SpanFinder,
): readonly StageWindow[] | null {
  const windows: StageWindow[] = [];
  for (const item of group.items) {
    const length = lengthOf(item.package);
    const span = length === null ? null : spanOfItem(calendarsOf(calendar, item), length, spanOf);
    if (span === null) return null;
    windows.push({ number: group.number, item, ...span });
  }
  return windows;
}

/** From the first day of one of the classes to the last day of another. */
function spanOfItem(
  calendars: readonly Calendar[],
  length: StageLength,
  spanOf: SpanFinder,
): Span | null {
  const spans = calendars.map((own) => spanOf(own, length) ?? [null, null]);
  const starts = spans.flatMap(([start]) => start ?? []);
  const ends = spans.flatMap(([, end]) => end ?? []);
  const [start, end] = [earliestDate(starts), latestDate(ends)];
  const isWhole = starts.length === spans.length && ends.length === spans.length;
  return isWhole && start !== null && end !== null ? { start, end } : null;
}
