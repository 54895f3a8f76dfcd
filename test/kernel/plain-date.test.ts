import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateFromParts,
  daysBetween,
  formatDateId,
  formatDateRangeId,
  formatDateShort,
  fromDayNumber,
  fromSerial,
  parseIsoDate,
  toDayNumber,
  toSerial,
  weekdayNameId,
  weekdayOf,
} from '../../src/kernel/plain-date';

const dayNumbers = fc.integer({ min: -200_000, max: 400_000 });

describe('dates of a course', () => {
  test('the opening on 10 June 2021 is a Thursday, as the news said', () => {
    expect(weekdayNameId(weekdayOf('2021-06-10'))).toBe('Kamis');
    expect(weekdayNameId(weekdayOf('2022-07-20'))).toBe('Rabu');
    expect(weekdayNameId(weekdayOf('2024-06-14'))).toBe('Jumat');
  });

  test('days that do not exist are no dates', () => {
    expect(parseIsoDate('2021-02-29')).toBeNull();
    expect(parseIsoDate('2021-13-01')).toBeNull();
    expect(parseIsoDate('0000-00-00')).toBeNull();
    expect(dateFromParts({ year: 2024, month: 2, day: 29 })).toBe('2024-02-29');
  });

  test('a spreadsheet knows 10 June 2021 as 44357', () => {
    expect(toSerial('2021-06-10')).toBe(44357);
    expect(fromSerial(44357.5)).toBe('2021-06-10');
  });

  test('every day has one number, and the calendar agrees with the machine', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const date = fromDayNumber(day);
        expect(toDayNumber(date)).toBe(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('adding days and counting them back gives the same number', () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const date = fromDayNumber(day);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('six months after 31 August end on the last day of February', () => {
    expect(addMonths('2020-08-31', 6)).toBe('2021-02-28');
    expect(addMonths('2021-06-10', -6)).toBe('2020-12-10');
  });

  test('official papers write dates and ranges in Indonesian', () => {
    expect(formatDateId('2021-06-10')).toBe('10 Juni 2021');
    expect(formatDateShort('2021-06-10')).toBe('10/06/2021');
    expect(formatDateRangeId('2021-06-10', '2021-06-30')).toBe('10 s.d. 30 Juni 2021');
    expect(formatDateRangeId('2021-06-28', '2021-07-15')).toBe('28 Juni s.d. 15 Juli 2021');
    expect(formatDateRangeId('2021-12-20', '2022-01-15')).toBe(
      '20 Desember 2021 s.d. 15 Januari 2022',
    );
    expect(formatDateRangeId('2021-06-10', '2021-06-10')).toBe('10 Juni 2021');
  });
});
