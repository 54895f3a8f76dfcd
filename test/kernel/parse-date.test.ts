import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDateAfterWords, parseTypedDate } from '../../src/kernel/parse-date';
import { formatDateId, formatDateShort, fromDayNumber } from '../../src/kernel/plain-date';
import { parseTypedTime } from '../../src/kernel/plain-time';

describe('dates as staff type them', () => {
  test.each([
    '10-06-2021',
    '10/6/21',
    '10.06.2021',
    '10 Juni 2021',
    '10 Jun 2021',
    '10 juni21',
    'Kamis, 10 Juni 2021',
    'Kamis (10/6/2021)',
    'Pekalongan, 10-06-2021',
    '10/Juni/2021',
    '10–06–2021',
    '2021/6/10',
    '10 Juni 2021.',
    '10-VI-2021',
    '10 vi 2021',
    '10062021',
    10062021,
    '2021-06-10',
    '44357',
    44357,
  ])('%s is 10 June 2021', (typed) => {
    expect(parseTypedDate(typed)).toBe('2021-06-10');
  });

  test('every usual month word is known', () => {
    const words = ['Pebruari', 'Agust', 'Agt', 'Nopember', 'Okt', 'Des', 'Mei', 'May', 'Dec'];
    const months = words.map((word) => parseTypedDate(`1 ${word} 2020`)?.slice(5, 7));
    expect(months).toEqual(['02', '08', '08', '11', '10', '12', '05', '05', '12']);
  });

  test.each([
    '',
    '-',
    '1990',
    '00/00/0000',
    '31-02-2020',
    '10/13/2021',
    'besok',
    '10 Foo 2021',
    '10-XIII-2021',
    '31022021',
    '12345678',
    '3375011405909001',
    12,
  ])('%s is no date', (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });

  test('two digits of a birth year belong to the past', () => {
    expect(parseTypedDate('05-05-90', { latestYear: 2021 })).toBe('1990-05-05');
    expect(parseTypedDate('05-05-20', { latestYear: 2021 })).toBe('2020-05-05');
  });

  test('words before a date are told apart from it; a weekday is none of them', () => {
    expect(parseDateAfterWords('Pekalongan, 10-06-1990')).toMatchObject({
      words: 'Pekalongan',
      date: '1990-06-10',
      yearDigits: 4,
    });
    expect(parseDateAfterWords('Kamis (10/6/21)')).toMatchObject({ words: '', yearDigits: 2 });
    expect(parseDateAfterWords('Pekalongan')).toBeNull();
  });

  test('whatever Giliran writes it can read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const date = fromDayNumber(day);
        expect(parseTypedDate(formatDateShort(date))).toBe(date);
        expect(parseTypedDate(formatDateId(date))).toBe(date);
      }),
    );
  });

  test('no text breaks the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseTypedDate(text);
        expect(parsed === null || /^\d{4}-\d{2}-\d{2}$/.test(parsed)).toBe(true);
      }),
    );
  });
});

describe('times as staff type them', () => {
  test('08.30, 8:30 and 08.30 WIB are one time; 25:00 is none', () => {
    expect(['08.30', '8:30', '08.30 WIB', '08:30:00'].map(parseTypedTime)).toEqual(
      Array.from({ length: 4 }, () => '08:30'),
    );
    expect(parseTypedTime(0.354166666)).toBe('08:30');
    expect(parseTypedTime('25:00')).toBeNull();
  });
});
