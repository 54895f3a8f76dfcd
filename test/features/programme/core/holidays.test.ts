import { describe, expect, test } from '@jest/globals';
import { holidayRows } from '../../../../src/features/programme/core';
import { weekdayOf } from '../../../../src/kernel/plain-date';

/** The table of the domain dossier (`c` = collective leave), kept apart from the product's data. */
const OFFICIAL: Readonly<Record<number, string>> = {
  2019: '01-01 02-05 03-07 04-03 04-17 04-19 05-01 05-19 05-30 06-01 06-03c 06-04c 06-05 06-06 06-07c 08-11 08-17 09-01 11-09 12-24c 12-25',
  2020: '01-01 01-25 03-22 03-25 04-10 05-01 05-07 05-21 05-24 05-25 06-01 07-31 08-17 08-20 08-21c 10-28c 10-29 10-30c 12-09 12-24c 12-25 12-31c',
  2021: '01-01 02-12 03-11 03-14 04-02 05-01 05-12c 05-13 05-14 05-26 06-01 07-20 08-11 08-17 10-20 12-25',
  2022: '01-01 02-01 02-28 03-03 04-15 04-29c 05-01 05-02 05-03 05-04c 05-05c 05-06c 05-16 05-26 06-01 07-10 07-30 08-17 10-08 12-25',
  2023: '01-01 01-22 01-23c 02-18 03-22 03-23c 04-07 04-19c 04-20c 04-21c 04-22 04-23 04-24c 04-25c 05-01 05-18 06-01 06-02c 06-04 06-28c 06-29 06-30c 07-19 08-17 09-28 12-25 12-26c',
  2024: '01-01 02-08 02-09c 02-10 02-14 03-11 03-12c 03-29 03-31 04-08c 04-09c 04-10 04-11 04-12c 04-15c 05-01 05-09 05-10c 05-23 05-24c 06-01 06-17 06-18c 07-07 08-17 09-16 11-27 12-25 12-26c',
  2025: '01-01 01-27 01-28c 01-29 03-28c 03-29 03-31 04-01 04-02c 04-03c 04-04c 04-07c 04-18 04-20 05-01 05-12 05-13c 05-29 05-30c 06-01 06-06 06-09c 06-27 08-17 08-18c 09-05 12-25 12-26c',
  2026: '01-01 01-16 02-16c 02-17 03-18c 03-19 03-20c 03-21 03-22 03-23c 03-24c 04-03 04-05 05-01 05-14 05-15c 05-27 05-28c 05-31 06-01 06-16 08-17 08-25 12-24c 12-25',
};

describe('the official days off that ship', () => {
  test.each(Object.keys(OFFICIAL).map(Number))('of %i are those of the decrees', (year) => {
    const shipped = holidayRows(year, year).map(
      ({ date, kind }) => date.slice(5) + (kind === 'collective' ? 'c' : ''),
    );
    expect(shipped.join(' ')).toBe(OFFICIAL[year]);
  });

  const all = holidayRows(2019, 2026);

  test('days that the calendar fixes have their names', () => {
    const nameOn = (date: string) => all.find((dayOff) => dayOff.date === date)?.name;
    expect(nameOn('2021-08-17')).toBe('Hari Kemerdekaan Republik Indonesia');
    expect(nameOn('2024-05-23')).toContain('Waisak');
    expect(nameOn('2021-07-20')).toContain('Iduladha');
    expect(nameOn('2023-04-22')).toBe('Hari Raya Idulfitri 1444 H');
    expect(nameOn('2026-03-18')).toBe('Cuti bersama Hari Suci Nyepi');
    expect(nameOn('2026-03-19')).toBe('Hari Suci Nyepi Tahun Baru Saka 1948');
    expect(nameOn('2024-11-27')).toContain('Pemilihan Kepala Daerah');
  });

  test('Good Friday is a Friday, Ascension a Thursday, Easter a Sunday', () => {
    const weekdaysOf = (part: string) => [
      ...new Set(
        all
          .filter(({ name, kind }) => kind === 'national' && name.includes(part))
          .map(({ date }) => weekdayOf(date)),
      ),
    ];
    expect(weekdaysOf('Wafat')).toEqual([5]);
    expect(weekdaysOf('Kenaikan')).toEqual([4]);
    expect(weekdaysOf('Paskah')).toEqual([7]);
  });

  test('a year that is not known gives no days', () => {
    expect(holidayRows(2031, 2032)).toEqual([]);
  });
});
