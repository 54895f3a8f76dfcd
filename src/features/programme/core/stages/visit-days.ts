import type { PlainDate } from '../../../../kernel/plain-date';
import type { Calendar } from '../calendar/calendar';
import type { DurationUnit } from '../model';
import type { StageLength } from './arrange-facts';

/** The days that are looked at, and which way they are counted. */
export interface DayLine {
  /** By their number. */
  readonly dates: readonly PlainDate[];
  /** Counted from the last day of the plan towards its first. */
  readonly isBackward: boolean;
}

/** The days of those who are in a stage: which are for training, and how many lesson hours they have. */
export interface ScopeDays {
  readonly training: readonly number[];
  readonly jp: readonly number[];
}

/** Looks up the days of a line in the calendar of those who are in a stage. */
export function daysOfScope(own: Calendar, { dates }: DayLine): ScopeDays {
  return {
    training: dates.map((date) => (own.isTrainingDay(date) ? 1 : 0)),
    jp: dates.map((date) => own.jpOn(date)),
  };
}

/**
 * The last day of something of this length by the day from which on it may begin: the same days as `windowsFrom` and
 * `windowsBefore` give it, of which a property test makes sure.
 */
export function lastDays(
  days: ScopeDays,
  { count, unit }: StageLength,
  line: DayLine,
): readonly number[] {
  const weights = days.training.map((training, day) => weightOf(unit, training, days.jp[day] ?? 0));
  return days.training.map((_, from) => {
    // The typed day itself is kept: forward for calendar days, backwards always.
    const isTyped = from === 0 && (line.isBackward || unit === 'calendar_days');
    const first = isTyped ? 0 : days.training.findIndex((is, day) => day >= from && is === 1);
    if (first === -1) return Infinity;
    let left = count;
    for (let day = first; day < weights.length; day++) {
      left -= weights[day] ?? 0;
      if (left <= 0) return day;
    }
    return Infinity;
  });
}

function weightOf(unit: DurationUnit, training: number, jp: number): number {
  if (unit === 'calendar_days') return 1;
  if (unit === 'working_days') return training;
  return unit === 'jp' ? jp : Math.min(1, jp);
}
