import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, daysBetween, weekdayOf } from '../../../../kernel/plain-date';
import type { DurationUnit, WorkingWeek } from '../model';
import type { Ceremony } from './day-slots';
import { createSlotFinder } from './day-slots';
import { nameDaysOff } from './days-off';
import type { DayOff, DayOffKind, DaySlot, SpecialPeriod } from './model';
import type { CalendarScope } from './scope';
import { isAbout } from './scope';

/** What days of training depend on: nothing about people. Plain data. */
export interface CalendarFacts {
  readonly workingWeek: WorkingWeek;
  readonly daysOff: readonly DayOff[];
  /** Kinds of days off on which people train all the same. */
  readonly workedDaysOff?: readonly DayOffKind[];
  readonly slots: readonly DaySlot[];
  /** The pattern of Pola Hari that applies. */
  readonly pattern: string;
  readonly periods?: readonly SpecialPeriod[];
  /** Events; those that take no lesson hours do not matter. */
  readonly ceremonies?: readonly Ceremony[];
  /** By package code, where it is not the week of the programme. */
  readonly packageWeeks?: Readonly<Record<string, WorkingWeek>>;
}

/** Answers about training days and lesson hours of one programme. */
export interface Calendar {
  /** The same calendar for one package or class: its own week, its pauses, the ceremonies it takes part in. */
  within(scope: CalendarScope): Calendar;
  isTrainingDay(date: PlainDate): boolean;
  /** Why there is no training: the name of the day off or pause; null on a training day or a free weekday. */
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
  const offNames = nameDaysOff(facts.daysOff, facts.workedDaysOff ?? []);
  const known = new Map<string, Calendar>();
  const within = (scope: CalendarScope | null): Calendar => {
    const key = scope === null ? '' : `${scope.package}\n${scope.class ?? ''}`;
    const calendar = known.get(key) ?? calendarFor(facts, offNames, scope, within);
    known.set(key, calendar);
    return calendar;
  };
  return within(null);
}

function calendarFor(
  { workingWeek, packageWeeks = {}, periods = [], ceremonies = [], slots, pattern }: CalendarFacts,
  offNames: ReadonlyMap<PlainDate, string>,
  scope: CalendarScope | null,
  within: (scope: CalendarScope) => Calendar,
): Calendar {
  const week = packageWeeks[scope?.package ?? ''] ?? workingWeek;
  const pauses = periods.filter(
    ({ kind, appliesTo }) => kind === 'pause' && isAbout(appliesTo, scope),
  );
  const slotsOfDay = createSlotFinder({ slots, pattern, periods, ceremonies }, scope);
  const dayOffName = (date: PlainDate): string | null => {
    const name = offNames.get(date);
    if (name !== undefined) return name;
    const pause = pauses.find(({ start, end }) => start <= date && date <= end);
    if (pause === undefined) return null;
    return pause.note === '' ? 'Jeda' : pause.note;
  };
  const isTrainingDay = (date: PlainDate): boolean =>
    weekdayOf(date) <= week && dayOffName(date) === null;
  const slotsOn = (date: PlainDate): readonly DaySlot[] =>
    isTrainingDay(date) ? slotsOfDay(date) : [];
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
    within,
    isTrainingDay,
    dayOffName,
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
