import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {
  compareDays,
  holidayRows,
  readCalendarFile,
  readDayList,
} from '../../../../src/features/programme/core';
import { formatDateId, weekdayNameId, weekdayOf } from '../../../../src/kernel/plain-date';

const short = (pasted: string, year: number | null = null) =>
  readDayList(pasted, year).days.map(({ date, name, kind }) => `${date} ${kind} ${name}`);

describe('a pasted list of days off', () => {
  test.each([
    ['1 Januari 2027 Tahun Baru 2027 Masehi', '2027-01-01 national Tahun Baru 2027 Masehi'],
    ['1. Jumat, 1 Januari 2027: Tahun Baru Masehi', '2027-01-01 national Tahun Baru Masehi'],
    ['2027-02-06\tTahun Baru Imlek\tNasional', '2027-02-06 national Tahun Baru Imlek'],
    ['08/03/2027;Cuti bersama Nyepi', '2027-03-08 collective Cuti bersama Nyepi'],
    ['Hari Buruh | Sabtu | 1 Mei 2027', '2027-05-01 national Hari Buruh'],
    [
      'Hari Jadi Kota Pekalongan (Kamis, 1 April 2027)',
      '2027-04-01 local Hari Jadi Kota Pekalongan',
    ],
    ['Senin (10/5/2027) Wafat Isa Almasih', '2027-05-10 national Wafat Isa Almasih'],
    ['17-08-2027 - HUT Kemerdekaan', '2027-08-17 national HUT Kemerdekaan'],
    ['25 Des 2027 Natal', '2027-12-25 national Natal'],
    ['3 Juni 2027\tTutup untuk asesmen\tInstitusi', '2027-06-03 institution Tutup untuk asesmen'],
  ])('%s', (line, expected) => {
    expect(short(line)).toEqual([expected]);
  });

  test('headings say the year and the kind of what follows', () => {
    const decree = [
      'Hari Libur Nasional Tahun 2027',
      '1. 1 Januari Tahun Baru Masehi',
      '2. 9-10 Maret Idulfitri',
      'Cuti Bersama Tahun 2027',
      '1. 8, 11 dan 12 Maret Idulfitri',
    ].join('\n');
    expect(short(decree)).toEqual([
      '2027-01-01 national Tahun Baru Masehi',
      '2027-03-08 collective Idulfitri',
      '2027-03-09 national Idulfitri',
      '2027-03-10 national Idulfitri',
      '2027-03-11 collective Idulfitri',
      '2027-03-12 collective Idulfitri',
    ]);
  });

  test('a date without a year has the year that was chosen, and without one is not guessed', () => {
    expect(short('1 Juni Hari Lahir Pancasila', 2027)).toEqual([
      '2027-06-01 national Hari Lahir Pancasila',
    ]);
    expect(readDayList('1 Juni Hari Lahir Pancasila', null)).toMatchObject({
      days: [],
      unread: ['1 Juni Hari Lahir Pancasila'],
    });
  });

  test('two names of one date become one row, and a day that does not exist none', () => {
    expect(
      short('13 Mei 2027 Idulfitri\n13 Mei 2027 Kenaikan Isa Almasih\n31 Juni 2027 Salah'),
    ).toEqual(['2027-05-13 national Idulfitri dan Kenaikan Isa Almasih']);
  });

  test('the official days of eight years, written out in words, come back as they are', () => {
    const rows = holidayRows(2019, 2026);
    const pasted = rows
      .map(({ date, name }) => `${weekdayNameId(weekdayOf(date))}, ${formatDateId(date)}\t${name}`)
      .join('\n');
    const compared = compareDays(readDayList(pasted, null).days, rows);
    expect(compared.filter(({ state }) => state !== 'same')).toEqual([]);
    expect(compared).toHaveLength(rows.length);
  });

  test('whatever is pasted, nothing is thrown and every day exists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (pasted) => {
        for (const { date } of readDayList(pasted, 2027).days) {
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        }
        expect(readCalendarFile(pasted).days).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a calendar file', () => {
  function fileOf(events: readonly Record<string, string>[]): string {
    const lines = events.flatMap((event) => [
      'BEGIN:VEVENT',
      ...Object.entries(event).map(([name, value]) => `${name}:${value}`),
      'END:VEVENT',
    ]);
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
  }

  test('gives whole days, several where an event lasts longer, with their names unescaped', () => {
    const text = fileOf([
      {
        'DTSTART;VALUE=DATE': '20270310',
        'DTEND;VALUE=DATE': '20270312',
        SUMMARY: 'Idulfitri\\, libur',
      },
      { 'DTSTART;VALUE=DATE': '20270308', SUMMARY: 'Cuti Bersama Nyepi' },
    ]);
    expect(readCalendarFile(text).days.map(({ date, name, kind }) => [date, name, kind])).toEqual([
      ['2027-03-08', 'Cuti Bersama Nyepi', 'collective'],
      ['2027-03-10', 'Idulfitri, libur', 'national'],
      ['2027-03-11', 'Idulfitri, libur', 'national'],
    ]);
  });

  test('days that are only observed are marked, and what is no whole day is named', () => {
    const text = fileOf([
      {
        'DTSTART;VALUE=DATE': '20270214',
        SUMMARY: 'Hari Valentine',
        DESCRIPTION: 'Perayaan\\nLainnya',
      },
      { DTSTART: '20270301T080000Z', SUMMARY: 'Rapat' },
      { 'DTSTART;VALUE=DATE': '20270101', SUMMARY: 'Batal', STATUS: 'CANCELLED' },
    ]);
    const read = readCalendarFile(text);
    expect(read.days).toMatchObject([{ name: 'Hari Valentine', isOff: false }]);
    expect(read.unread).toEqual(['Rapat', 'Batal']);
  });

  test('written by another program it is read as that program meant it', () => {
    const calendar = new ICAL.Component('vcalendar');
    const rows = holidayRows(2026, 2026);
    for (const { date, name } of rows) {
      const event = new ICAL.Component('vevent');
      const start = ICAL.Time.fromDateString(date);
      event.addPropertyWithValue('dtstart', start);
      event.addPropertyWithValue('summary', name);
      calendar.addSubcomponent(event);
    }
    const read = readCalendarFile(calendar.toString());
    expect(compareDays(read.days, rows).every(({ state }) => state === 'same')).toBe(true);
    expect(read.days).toHaveLength(rows.length);
  });
});

test('a list is compared with the sheet: what is new, what would change, what is there already', () => {
  const found = readDayList(
    '17 Agustus 2027 Hari Kemerdekaan\n18 Agustus 2027 Cuti bersama Kemerdekaan\n25 Desember 2027 Natal',
    null,
  ).days;
  const compared = compareDays(found, [
    { date: '2027-08-17', name: 'Hari Kemerdekaan', kind: 'national' },
    { date: '2027-12-25', name: 'Hari Raya Natal', kind: 'national' },
  ]);
  expect(compared.map(({ state }) => state)).toEqual(['same', 'new', 'changed']);
});
