import { describe, expect, test } from '@jest/globals';
import type { ProgramEvent, SpecialPeriod } from '../../../../src/features/programme/core';
import { usedJpCell } from '../../../../src/features/programme/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';
import { weekdayNameId, weekdayOf } from '../../../../src/kernel/plain-date';
import { officialCalendar } from './a-calendar';

function aPeriod(more: Partial<SpecialPeriod>): SpecialPeriod {
  const dates = { start: '2024-03-12', end: '2024-04-09' } as const;
  return { id: 'M1', kind: 'pause', ...dates, appliesTo: [], pattern: '', note: '', ...more };
}

function aCeremony(more: Partial<ProgramEvent>): ProgramEvent {
  const words = { id: 'A1', kind: 'Pembukaan', place: 'Aula', people: '', note: '' };
  return { ...words, date: '2021-06-10', usedJp: [], appliesTo: [], ...more };
}

describe('Ramadan is an entered period with hours of its own', () => {
  const calendar = officialCalendar({
    periods: [aPeriod({ kind: 'hours', pattern: 'Ramadan 7' })],
  });

  test('a day of it has the seven hours of its pattern, the day before those of the programme', () => {
    const times = (date: PlainDate) => {
      const slots = calendar.slotsOn(date);
      return [slots.length, slots[0]?.start, slots[slots.length - 1]?.end];
    };
    expect(times('2024-03-14')).toEqual([7, '08:00', '13:20']);
    expect(times('2024-03-07')).toEqual([6, '08:00', '13:45']);
  });

  test('on Friday it ends before prayer', () => {
    expect(calendar.slotsOn('2024-03-15').map(({ end }) => end)).toEqual([
      ...['08:40', '09:20', '10:00', '10:50', '11:30'],
    ]);
  });

  test('lengths in JP count its hours, lengths in days do not care', () => {
    expect(calendar.endOf('2024-03-13', 14, 'jp')).toBe('2024-03-14');
    expect(officialCalendar().endOf('2024-03-13', 14, 'jp')).toBe('2024-03-15');
    expect(calendar.endOf('2024-03-13', 3, 'working_days')).toBe('2024-03-15');
  });
});

describe('ceremonies', () => {
  const jpOn = (ceremony: ProgramEvent, scope?: { package: string; class?: string }): number => {
    const calendar = officialCalendar({ ceremonies: [ceremony] });
    return (scope === undefined ? calendar : calendar.within(scope)).jpOn('2021-06-10');
  };

  test('that take no lesson hours leave the day as it is', () => {
    expect(jpOn(aCeremony({}))).toBe(6);
  });

  test('that take two hours leave four, and the day still counts as a working day', () => {
    expect(jpOn(aCeremony({ usedJp: [1, 2] }))).toBe(4);
    const calendar = officialCalendar({ ceremonies: [aCeremony({ usedJp: 'all' })] });
    expect(calendar.jpOn('2021-06-10')).toBe(0);
    expect(calendar.endOf('2021-06-10', 18, 'working_days')).toBe('2021-07-05');
    expect(calendar.endOf('2021-06-10', 1, 'meetings')).toBe('2021-06-11');
    expect(calendar.endOf('2021-06-10', 100, 'jp')).toBe('2021-07-06');
  });

  test('of one class take only its hours', () => {
    const visit = aCeremony({ usedJp: 'all', appliesTo: ['MJ-A'] });
    expect(jpOn(visit)).toBe(6);
    expect(jpOn(visit, { package: 'MJ', class: 'MJ-A' })).toBe(0);
    expect(jpOn(visit, { package: 'MJ', class: 'MJ-B' })).toBe(6);
  });

  test.each([
    ['', []],
    ['Tidak', []],
    ['Ya', 'all'],
    ['semua', 'all'],
    ['1-2', [1, 2]],
    ['4, 1', [1, 4]],
    ['1 s.d. 3', [1, 2, 3]],
    [2, [2]],
  ])('Memakai JP "%s" is understood', (typed, value) => {
    expect(usedJpCell.read(typed)).toEqual({ value });
  });

  test.each(['pagi', '0', '3-1', '1-99', '=1'])('Memakai JP "%s" is refused', (typed) => {
    expect(usedJpCell.read(typed)).toMatchObject({ fault: 'programme.used_jp_unreadable' });
  });
});

describe('days off are switched by kind', () => {
  const dayOff = (kind: 'local' | 'institution' | 'national') =>
    ({ date: '2021-06-10', name: 'Libur', kind, basis: '', isActive: true }) as const;

  test.each(['local', 'institution', 'national'] as const)(
    'a %s one counts until its kind is worked',
    (kind) => {
      const daysOff = [dayOff(kind)];
      expect(officialCalendar({ daysOff }).isTrainingDay('2021-06-10')).toBe(false);
      const calendar = officialCalendar({ daysOff, workedDaysOff: [kind] });
      expect(calendar.isTrainingDay('2021-06-10')).toBe(true);
    },
  );
});

test('the dates of the articles fall on the weekdays they name', () => {
  const days: readonly (readonly [PlainDate, string])[] = [
    ['2021-06-10', 'Kamis'],
    ['2022-07-20', 'Rabu'],
    ['2024-06-14', 'Jumat'],
    ['2024-11-06', 'Rabu'],
    ['2019-08-28', 'Rabu'],
  ];
  for (const [date, weekday] of days) expect(weekdayNameId(weekdayOf(date))).toBe(weekday);
});

test('nine working days of four lesson hours are the 36 JP of Tarakan', () => {
  const calendar = officialCalendar({ pattern: 'Lapas 4' });
  const end = calendar.endOf('2024-07-08', 9, 'working_days') ?? '2024-07-08';
  expect(calendar.jpBetween('2024-07-08', end)).toBe(36);
});

test('the four Fridays of the course that closed on 14 June 2024 make it 152 JP, not 160', () => {
  const calendar = officialCalendar({ pattern: 'BLK 8/6' });
  const days = calendar.trainingDaysBetween('2024-05-16', '2024-06-14');
  expect([days.length, days.filter((date) => weekdayOf(date) === 5).length]).toEqual([20, 4]);
});

test('20 working days from 20 July 2022 are 152 JP', () => {
  expect(officialCalendar({ pattern: 'BLK 8/6' }).jpBetween('2022-07-20', '2022-08-16')).toBe(152);
});
