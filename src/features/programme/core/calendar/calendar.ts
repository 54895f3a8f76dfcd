import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, daysBetween, weekdayOf } from '../../../../kernel/plain-date';
import type { DayOff, DaySlot, DurationUnit, WorkingWeek } from '../model';
import { createSlotFinder } from './day-slots';
import { nameDaysOff } from './days-off';

/** What days of training depend on: nothing about people. */
export interface CalendarFacts {
  readonly workingWeek: WorkingWeek;
  readonly daysOff: readonly DayOff[];
  /** False where *cuti bersama* is worked. */
  readonly collectiveLeaveIsOff: boolean;
  readonly slots: readonly DaySlot[];
  /** The pattern of Pola Hari that applies. */
  readonly pattern: string;
}

/** Answers about training days and lesson hours of one programme. */
export interface Calendar {
  isTrainingDay(date: PlainDate): boolean;
  /** Why there is no training: the name of the day off; null on a training day or a free weekday. */
  dayOffName(date: PlainDate): string | null;
  /** The first training day on or after the date; null when ten years have none. */
  nextTrainingDay(date: PlainDate): PlainDate | null;
  /** Up to `count` training days, the first on or after `start`. */
  trainingDaysFrom(start: PlainDate, count: number): readonly PlainDate[];
  trainingDaysBetween(start: PlainDate, end: PlainDate): readonly PlainDate[];
  /** The JP slots of a date in their order; none on a day without training. */
  slotsOn(date: PlainDate): readonly DaySlot[];
  jpOn(date: PlainDate): number;
  jpBetween(start: PlainDate, end: PlainDate): number;
  /** The last day of something that begins on `start`; null when it cannot be reached in ten years. */
  endOf(start: PlainDate, duration: number, unit: DurationUnit): PlainDate | null;
  /** The latest first day of something that ends on `end`; null when there is none in ten years. */
  startBefore(end: PlainDate, duration: number, unit: DurationUnit): PlainDate | null;
}

/** A pattern without slots, or a year of days off, must not search for ever. */
const HORIZON_DAYS = 3660;

/** The calendar that follows from the facts. */
export function createCalendar(facts: CalendarFacts): Calendar {
  const offNames = nameDaysOff(facts.daysOff, facts.collectiveLeaveIsOff);
  const slotsOfWeekday = createSlotFinder(facts.slots, facts.pattern);

  const isTrainingDay = (date: PlainDate): boolean =>
    weekdayOf(date) <= facts.workingWeek && !offNames.has(date);
  const slotsOn = (date: PlainDate): readonly DaySlot[] =>
    isTrainingDay(date) ? slotsOfWeekday(weekdayOf(date)) : [];
  const weightOf = (date: PlainDate, unit: DurationUnit): number => {
    if (unit === 'calendar_days') return 1;
    if (unit === 'jp') return slotsOn(date).length;
    if (unit === 'working_days') return isTrainingDay(date) ? 1 : 0;
    return slotsOn(date).length > 0 ? 1 : 0;
  };
  const reach = (from: PlainDate, step: 1 | -1, duration: number, unit: DurationUnit) => {
    let left = duration;
    for (let days = 0; days < HORIZON_DAYS; days++) {
      const date = addDays(from, days * step);
      left -= weightOf(date, unit);
      if (left <= 0) return date;
    }
    return null;
  };
  const trainingDaysBetween = (start: PlainDate, end: PlainDate): readonly PlainDate[] =>
    datesBetween(start, end).filter(isTrainingDay);

  return {
    isTrainingDay,
    dayOffName: (date) => offNames.get(date) ?? null,
    nextTrainingDay: (date) => reach(date, 1, 1, 'working_days'),
    trainingDaysFrom(start, count) {
      const last = count < 1 ? null : reach(start, 1, count, 'working_days');
      return last === null ? [] : trainingDaysBetween(start, last);
    },
    trainingDaysBetween,
    slotsOn,
    jpOn: (date) => slotsOn(date).length,
    jpBetween: (start, end) =>
      datesBetween(start, end).reduce((jp, date) => jp + slotsOn(date).length, 0),
    endOf: (start, duration, unit) => reach(start, 1, duration, unit),
    startBefore: (end, duration, unit) => reach(end, -1, duration, unit),
  };
}

function datesBetween(start: PlainDate, end: PlainDate): PlainDate[] {
  const count = Math.max(0, daysBetween(start, end) + 1);
  return Array.from({ length: count }, (_, days) => addDays(start, days));
}
