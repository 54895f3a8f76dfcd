import { formatDateId } from '../../../../kernel/plain-date';
import { formatTimeId } from '../../../../kernel/plain-time';
import { asWarning, problemAt } from '../../../../kernel/problem';
import { isSamePattern } from '../calendar/day-slots';
import type { TimeRange } from '../model';
import { latestDate } from '../stages/date-bounds';
import type { ProgrammeCheck } from './programme-check';

/** Weekday of Friday prayer. */
const FRIDAY = 5;

/** A period ends before it begins, or names a day pattern that does not exist. */
export const periodsAreWhole: ProgrammeCheck = {
  id: 'period.is_whole',
  check: ({ periods, daySlots }) => {
    const patterns = [...new Set(daySlots.map(({ value }) => value.pattern))];
    return periods.flatMap(({ value, at }) => {
      const { id: period, kind, start, end, pattern, appliesTo } = value;
      const found = [];
      if (end < start) found.push(problemAt(at('end'), 'programme.period_ends_early', { period }));
      if (kind === 'hours' && !patterns.some((name) => isSamePattern(name, pattern))) {
        const gaps = { period, pattern, patterns: patterns.join(', ') };
        found.push(problemAt(at('pattern'), 'programme.period_pattern_unknown', gaps));
      }
      if (kind === 'hours' && appliesTo.length > 0) {
        const gaps = { period };
        found.push(asWarning(problemAt(at('appliesTo'), 'programme.period_for_everybody', gaps)));
      }
      return found;
    });
  },
};

/** Two periods cannot both say which hours a day has; the upper row does. */
export const periodsAgree: ProgrammeCheck = {
  id: 'period.agree',
  check: ({ periods }) => {
    const hours = periods.filter(({ value }) => value.kind === 'hours');
    return hours.flatMap(({ value, at }, index) => {
      const first = hours
        .slice(0, index)
        .find((other) => other.value.start <= value.end && value.start <= other.value.end);
      if (first === undefined) return [];
      const date = latestDate([value.start, first.value.start]) ?? value.start;
      const gaps = { period: first.value.id, other: value.id, date: formatDateId(date) };
      return [asWarning(problemAt(at('start'), 'programme.periods_overlap', gaps))];
    });
  },
};

/** What a period or an event names must be a package or a class. */
export const periodsNameSomething: ProgrammeCheck = {
  id: 'period.names_something',
  check: ({ packages, periods, events }) => {
    const known = new Set(
      packages
        .flatMap(({ value: { code, classes } }) => [code, `${code}-A`, ...classes])
        .map(plain),
    );
    return [...periods, ...events].flatMap(({ value, at }) =>
      value.appliesTo
        .filter((name) => !known.has(plain(name)))
        .map((name) => {
          const gaps = { value: name, sheet: 'Paket' };
          return asWarning(problemAt(at('appliesTo'), 'programme.unknown_code', gaps));
        }),
    );
  },
};

/** Lesson hours of Friday in the time of prayer: in the pattern of the programme and in those of its periods. */
export const fridayPrayerIsFree: ProgrammeCheck = {
  id: 'program.friday_prayer_is_free',
  check: ({ program, daySlots, periods }) => {
    const prayer = program.fridayBreak;
    if (prayer === null) return [];
    const inUse = [
      program.dayPattern,
      ...periods.flatMap(({ value }) => (value.kind === 'hours' ? [value.pattern] : [])),
    ];
    return daySlots.flatMap(({ value, at }) => {
      const isUsed = inUse.some((pattern) => isSamePattern(pattern, value.pattern));
      const isDuring = value.start < prayer.end && value.end > prayer.start;
      if (!isUsed || value.weekday !== FRIDAY || !isDuring) return [];
      const gaps = {
        pattern: value.pattern,
        jp: value.jpNumber,
        hours: rangeOf(value),
        prayer: rangeOf(prayer),
      };
      return [asWarning(problemAt(at('start'), 'programme.during_friday_prayer', gaps))];
    });
  },
};

function rangeOf({ start, end }: TimeRange): string {
  return `${formatTimeId(start)}-${formatTimeId(end)}`;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
