import { describe, expect, test } from '@jest/globals';
import { dayPatternRows } from '../../../../src/features/programme/core';
import { minutesOf } from '../../../../src/kernel/plain-time';

const rows = dayPatternRows();
const jpByDay = (pattern: string) =>
  [1, 2, 3, 4, 5, 6].map(
    (weekday) => rows.filter((row) => row.pattern === pattern && row.weekday === weekday).length,
  );

describe('the day patterns that ship', () => {
  test.each([
    ['Lapas 6/4', [6, 6, 6, 6, 4, 0]],
    ['Lapas 4', [4, 4, 4, 4, 4, 4]],
    ['BLK 8/5', [8, 8, 8, 8, 5, 0]],
    ['BLK 8/6', [8, 8, 8, 8, 6, 0]],
    ['Ramadan 7', [7, 7, 7, 7, 5, 0]],
  ])('%s has these lesson hours from Monday to Saturday', (pattern, expected) => {
    expect(jpByDay(pattern)).toEqual(expected);
  });

  test('no slot has the id of another', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('nobody is taught during Friday prayer', () => {
    const onFriday = rows.filter(({ weekday, pattern }) => weekday === 5 && pattern !== 'BLK 8/5');
    for (const { start, end } of onFriday) {
      const isOutside =
        minutesOf(end) <= minutesOf('11:30') || minutesOf(start) >= minutesOf('13:00');
      expect(isOutside).toBe(true);
    }
  });

  test('slots of a day follow each other and last one lesson hour', () => {
    for (const row of rows) {
      const minutes = row.pattern === 'Ramadan 7' ? 40 : 45;
      expect(minutesOf(row.end) - minutesOf(row.start)).toBe(minutes);
      const next = rows.find(
        (other) =>
          other.pattern === row.pattern &&
          other.weekday === row.weekday &&
          other.jpNumber === row.jpNumber + 1,
      );
      expect(next === undefined || next.start >= row.end).toBe(true);
    }
  });
});
