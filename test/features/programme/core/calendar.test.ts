import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { DurationUnit, WorkingWeek } from '../../../../src/features/programme/core';
import { createCalendar, holidayRows } from '../../../../src/features/programme/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';
import { addDays, weekdayOf } from '../../../../src/kernel/plain-date';
import { closedOn, officialCalendar } from './a-calendar';

describe('the end of a course that begins on 20 July 2022 in Pekalongan', () => {
  test.each<[number, WorkingWeek, PlainDate]>([
    [18, 5, '2022-08-12'],
    [18, 6, '2022-08-10'],
    [20, 5, '2022-08-16'],
    [20, 6, '2022-08-12'],
    [30, 5, '2022-08-31'],
    [30, 6, '2022-08-25'],
  ])('%i working days in a %i-day week end on %s', (days, workingWeek, end) => {
    expect(officialCalendar({ workingWeek }).endOf('2022-07-20', days, 'working_days')).toBe(end);
  });
});

describe('counting back from the closing on Friday 14 June 2024', () => {
  test.each<[string, WorkingWeek, boolean, DurationUnit, PlainDate]>([
    ['5-day week, collective leave off', 5, true, 'working_days', '2024-05-16'],
    ['5-day week, collective leave worked', 5, false, 'working_days', '2024-05-17'],
    ['6-day week', 6, true, 'working_days', '2024-05-20'],
    ['calendar days', 5, true, 'calendar_days', '2024-05-26'],
  ])('%s', (_case, workingWeek, isLeaveOff, unit, start) => {
    const workedDaysOff = isLeaveOff ? [] : (['collective'] as const);
    const calendar = officialCalendar({ workingWeek, workedDaysOff });
    expect(calendar.startBefore('2024-06-14', 20, unit)).toBe(start);
  });

  test('20 days of 8 JP with 6 on Fridays are 152 JP', () => {
    const calendar = officialCalendar({ pattern: 'BLK 8/6' });
    expect(calendar.jpBetween('2024-05-16', '2024-06-14')).toBe(152);
  });
});

describe('a holiday that is announced while the course runs', () => {
  const withoutElection = holidayRows(2024, 2024).filter(({ date }) => date !== '2024-11-27');

  test('20 days from 6 November 2024 end on 3 December as planned at first', () => {
    const calendar = officialCalendar({ daysOff: withoutElection });
    expect(calendar.endOf('2024-11-06', 20, 'working_days')).toBe('2024-12-03');
  });

  test('and one day later once election day is declared free', () => {
    expect(officialCalendar().endOf('2024-11-06', 20, 'working_days')).toBe('2024-12-04');
  });

  test('a day off without its tick is a training day', () => {
    const daysOff = [{ ...closedOn('2024-11-27'), isActive: false }];
    expect(officialCalendar({ daysOff }).isTrainingDay('2024-11-27')).toBe(true);
  });
});

test('20 days from 16 September 2019 in Malang end on 11 October', () => {
  expect(officialCalendar().endOf('2019-09-16', 20, 'working_days')).toBe('2019-10-11');
});

test('the 30 working days announced for 22 August to 7 October 2022 end on 30 September', () => {
  const calendar = officialCalendar();
  expect(calendar.endOf('2022-08-22', 30, 'working_days')).toBe('2022-09-30');
  expect(calendar.trainingDaysBetween('2022-08-22', '2022-10-07')).toHaveLength(35);
});

describe('durations in lesson hours and meetings', () => {
  test('100 JP from 10 June 2021 end on the last day of the first stage', () => {
    expect(officialCalendar().endOf('2021-06-10', 100, 'jp')).toBe('2021-07-05');
  });

  test('a meeting is a day that has lesson hours, so a bare Saturday is none', () => {
    const calendar = officialCalendar({ workingWeek: 6 });
    expect(calendar.endOf('2021-06-10', 3, 'meetings')).toBe('2021-06-14');
    expect(calendar.endOf('2021-06-10', 3, 'working_days')).toBe('2021-06-12');
  });

  test('a pattern that nobody filled in never reaches its hours, and says so', () => {
    expect(officialCalendar({ pattern: 'Kosong' }).endOf('2021-06-10', 1, 'jp')).toBeNull();
    expect(officialCalendar({ pattern: 'Kosong' }).startBefore('2021-06-10', 1, 'jp')).toBeNull();
  });
});

describe('days and slots', () => {
  const calendar = officialCalendar();

  test('Thursday has six lesson hours, Friday four, a holiday and Saturday none', () => {
    const dates: PlainDate[] = ['2021-06-10', '2021-06-11', '2021-06-12', '2021-07-20'];
    expect(dates.map((date) => calendar.jpOn(date))).toEqual([6, 4, 0, 0]);
  });

  test('slots come in their order with their times', () => {
    const times = calendar.slotsOn('2021-06-10').map(({ start, end }) => `${start}-${end}`);
    expect(times).toEqual([
      '08:00-08:45',
      '08:45-09:30',
      '09:30-10:15',
      '10:30-11:15',
      '11:15-12:00',
      '13:00-13:45',
    ]);
  });

  test('a day off has its name, a weekend has none', () => {
    expect(calendar.dayOffName('2021-08-17')).toBe('Hari Kemerdekaan Republik Indonesia');
    expect(calendar.dayOffName('2021-08-15')).toBeNull();
  });

  test('the next training day after Friday is Monday', () => {
    expect(calendar.nextTrainingDay('2021-06-12')).toBe('2021-06-14');
    expect(calendar.trainingDaysFrom('2021-06-11', 2)).toEqual(['2021-06-11', '2021-06-14']);
    expect(calendar.trainingDaysFrom('2021-06-11', 0)).toEqual([]);
  });
});

describe('for every calendar', () => {
  const week = fc.constantFrom<WorkingWeek>(5, 6, 7);
  const start = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2019-01-01', days));
  const unit = fc.constantFrom<DurationUnit>('calendar_days', 'working_days', 'jp', 'meetings');
  const length = fc.integer({ min: 1, max: 120 });

  test('counting forward and back again never begins earlier than the first training day', () => {
    fc.assert(
      fc.property(week, start, unit, length, (workingWeek, first, counted, duration) => {
        const calendar = officialCalendar({ workingWeek });
        const end = calendar.endOf(first, duration, counted);
        const back = end === null ? null : calendar.startBefore(end, duration, counted);
        expect(back === null || back < first).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('exactly the asked number of training days lie between start and end', () => {
    fc.assert(
      fc.property(week, start, length, (workingWeek, first, duration) => {
        const calendar = officialCalendar({ workingWeek });
        const end = calendar.endOf(first, duration, 'working_days');
        const days = calendar.trainingDaysBetween(first, end ?? first);
        expect(days).toHaveLength(duration);
        expect(days[days.length - 1]).toBe(end);
        expect(days.every((date) => weekdayOf(date) <= workingWeek)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('a year in which every day is off has no training day, and the search ends', () => {
  const calendar = createCalendar({
    workingWeek: 7,
    daysOff: Array.from({ length: 4000 }, (_, days) => closedOn(addDays('2021-01-01', days))),
    slots: [],
    pattern: '',
  });
  expect(calendar.nextTrainingDay('2021-01-01')).toBeNull();
});
