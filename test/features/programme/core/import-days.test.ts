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

  const everyDay = (first: number, last: number, month: string, kind: string, name: string) =>
    Array.from({ length: last - first + 1 }, (_, day) => {
      return `2027-${month}-${String(first + day).padStart(2, '0')} ${kind} ${name}`;
    });

  test.each([
    ['10/03/2027 - 12/03/2027 Idulfitri', everyDay(10, 12, '03', 'national', 'Idulfitri')],
    ['2027-03-10 s.d. 2027-03-12;Idulfitri', everyDay(10, 12, '03', 'national', 'Idulfitri')],
    ['10 Maret 2027 dan 11 Maret 2027 Idulfitri', everyDay(10, 11, '03', 'national', 'Idulfitri')],
    [
      '9 dan 10 Maret 2027 (Selasa dan Rabu): Idulfitri',
      everyDay(9, 10, '03', 'national', 'Idulfitri'),
    ],
    [
      'Selasa, 30 Maret - Jumat, 2 April 2027\tCuti bersama Idulfitri',
      [
        ...everyDay(30, 31, '03', 'collective', 'Cuti bersama Idulfitri'),
        ...everyDay(1, 2, '04', 'collective', 'Cuti bersama Idulfitri'),
      ],
    ],
    ['1-Jan-27\tTahun Baru', ['2027-01-01 national Tahun Baru']],
    ['2027/1/1 Tahun Baru', ['2027-01-01 national Tahun Baru']],
    ['3\t26 Maret 2027\tJumat\tJumat Agung', ['2027-03-26 national Jumat Agung']],
  ])('%s is every day that it names', (line, expected) => {
    expect(short(line)).toEqual(expected);
  });

  test('a range over New Year without its first year began in the year before', () => {
    expect(short('31 Desember - 1 Januari 2028 Tutup')).toEqual([
      '2027-12-31 institution Tutup',
      '2028-01-01 institution Tutup',
    ]);
  });

  test.each([
    '12-10 Maret 2027 terbalik',
    '1 Januari 2027 - 1 Desember 2027 setahun',
    '46023\tTahun Baru',
    'Tahun 2027: 1 Januari (Tahun Baru), 5 Februari (Isra Mikraj)',
    '31 Februari 2027 Cuti bersama',
  ])('%s is named and not lost, nor taken for a heading', (line) => {
    expect(readDayList(line, 2027)).toEqual({ days: [], unread: [line.slice(0, 60)] });
    expect(readDayList(`${line}\n1 Mei Hari Buruh`, 2027).days).toMatchObject([
      { date: '2027-05-01', kind: 'national' },
    ]);
  });

  test('the heading of a whole decree makes no leave out of holidays', () => {
    const decree = 'Hari Libur Nasional dan Cuti Bersama Tahun 2027\n1 Mei Hari Buruh';
    expect(short(decree)).toEqual(['2027-05-01 national Hari Buruh']);
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

  test('gives whole days that are written with midnights or with a length, and not what is in an alarm', () => {
    const text = fileOf([
      { DTSTART: '20270310T000000', DTEND: '20270311T000000', SUMMARY: 'Tengah malam' },
      { 'DTSTART;VALUE=DATE': '20270312', DURATION: 'P2D', SUMMARY: 'Dua hari' },
    ]).replace(
      'SUMMARY:Dua',
      'BEGIN:VALARM\r\nDESCRIPTION:Observance\r\nEND:VALARM\r\nSUMMARY:Dua',
    );
    expect(readCalendarFile(text).days).toMatchObject([
      { date: '2027-03-10', isOff: true },
      { date: '2027-03-12', isOff: true },
      { date: '2027-03-13', isOff: true },
    ]);
  });

  test('names what is repeated, lasts longer than any holiday, or is called off in small letters', () => {
    const day = { 'DTSTART;VALUE=DATE': '20270310' };
    const text = fileOf([
      { ...day, 'RDATE;VALUE=DATE': '20270410', SUMMARY: 'Berulang' },
      { ...day, 'DTEND;VALUE=DATE': '20280310', SUMMARY: 'Setahun' },
      { ...day, STATUS: 'cancelled', SUMMARY: 'Batal' },
    ]);
    expect(readCalendarFile(text)).toEqual({ days: [], unread: ['Berulang', 'Setahun', 'Batal'] });
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
