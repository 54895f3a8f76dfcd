import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { SettingRow } from '../../../../src/features/programme/core';
import {
  inspectProgram,
  missingForPlanning,
  programDefaults,
  readProgram,
} from '../../../../src/features/programme/core';

/** The default rows of sheet Program, changed where the test says. */
function sheet(changes: Readonly<Record<string, string>> = {}): SettingRow[] {
  const labels = [...programDefaults().map(({ setting }) => setting)];
  const values = new Map(programDefaults().map(({ setting, value }) => [setting, value]));
  for (const [label, value] of Object.entries({ Tahun: '2021', ...changes })) {
    if (!labels.includes(label)) labels.push(label);
    values.set(label, value);
  }
  return labels.map((setting, index) => {
    const value = values.get(setting) ?? '';
    const at = { sheet: 'Program', row: index + 2, column: 'Nilai', cell: `B${index + 2}`, value };
    return { setting, value, at };
  });
}

function programOf(changes: Readonly<Record<string, string>>) {
  const read = readProgram(sheet(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('what staff type into sheet Program', () => {
  test('a new sheet can be read once it has a year', () => {
    expect(programOf({})).toMatchObject({
      year: 2021,
      population: 'inmate',
      durationUnit: 'working_days',
      workingWeek: 5,
      pattern: 'staged',
      jpMinutes: 45,
      timeZone: 'Asia/Jakarta',
      language: 'id',
      attendanceThreshold: 80,
      maxAttempts: 3,
      minimumScore: null,
      neutralMode: true,
      timetableWeights: {
        gap: 2,
        trainerChange: 4,
        roomChange: 3,
        fairLoad: 1,
        cutBlock: 3,
        spread: 1,
        lateTheory: 1,
        wishedTime: 1,
        change: 20,
      },
      scoreWeights: { interest: 40, assessment: 30, sppn: 15, nearRelease: 15 },
    });
  });

  test('the programme of Pekalongan 2021 is understood', () => {
    const program = programOf({
      'Nama program': 'Pelatihan Kemandirian',
      'Tanggal mulai': 'Kamis, 10 Juni 2021',
      'Lama tahap': '18 hari',
      'Hari kerja per minggu': '5 hari',
      'Paket serentak per tahap': '2',
      'Batas kehadiran (%)': '80 %',
      'Mode netral': 'Ya',
      'Kode unit penerbit': 'BLK-PKL',
    });
    expect(program).toMatchObject({
      startDate: '2021-06-10',
      duration: 18,
      durationUnit: 'working_days',
      packagesPerStage: 2,
      packagesPerPerson: 'one',
      certificates: { unitCode: 'BLK-PKL', issueDate: null },
    });
  });

  test.each([
    ['Satuan lama', 'hari kalender', { durationUnit: 'calendar_days' }],
    ['Hari kerja per minggu', 'Senin-Sabtu', { workingWeek: 6 }],
    ['Hari kerja per minggu', 'Senin s.d. Jumat', { workingWeek: 5 }],
    ['Zona waktu', 'wita', { timeZone: 'Asia/Makassar' }],
    ['Bahasa', 'Inggris', { language: 'en' }],
    ['Pola', 'PARALEL', { pattern: 'parallel' }],
    ['Jenis peserta', 'umum', { population: 'public' }],
    ['Menit per JP', '40 menit', { jpMinutes: 40 }],
    ['Batas kehadiran (%)', '82,5', { attendanceThreshold: 82.5 }],
    ['Tanggal mulai', '-', { startDate: null }],
    ['Cuti bersama libur', 'tidak', { workedDaysOff: ['collective'] }],
  ])('%s "%s" is understood', (label, value, expected) => {
    expect(programOf({ [label]: value })).toMatchObject(expected);
  });

  test('without a year the start date gives it', () => {
    expect(programOf({ Tahun: '', 'Tanggal mulai': '10/06/2021' }).year).toBe(2021);
  });

  test('a row that was deleted counts as its first value', () => {
    const rows = sheet().filter(({ setting }) => setting !== 'Menit per JP');
    expect(readProgram(rows)).toMatchObject({ ok: true, value: { jpMinutes: 45 } });
  });
});

test('a programme without year and dates can be read: it is being planned', () => {
  const rows = sheet({ Tahun: '', 'Tanggal mulai': '', 'Tanggal selesai (diketik)': '' });
  expect(readProgram(rows)).toMatchObject({ ok: true, value: { year: null, startDate: null } });
});

describe('what cannot be used is named with its cell', () => {
  test.each([
    ['Tanggal mulai', '31/02/2021', 'programme.setting_not_a_date'],
    ['Mode netral', 'mungkin', 'programme.setting_not_yes_or_no'],
    ['Menit per JP', 'empat puluh', 'programme.setting_out_of_range'],
    ['Batas kehadiran (%)', '180', 'programme.setting_out_of_range'],
    ['Batas kehadiran (%)', '0,8', 'programme.setting_out_of_range'],
    ['Pola', 'zigzag', 'programme.setting_not_a_choice'],
    ['Lama tahap', 'kira-kira 18', 'programme.setting_not_a_duration'],
    ['Hari kerja per minggu', '4', 'programme.setting_not_a_choice'],
    ['Lama tahap', '18 hari kalender', 'programme.duration_unit_differs'],
  ])('%s "%s"', (label, value, code) => {
    const read = readProgram(sheet({ [label]: value }));
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code, at: { sheet: 'Program', column: 'Nilai', value } }],
    });
  });

  test('an end before the start', () => {
    const rows = sheet({
      'Tanggal mulai': '10/06/2021',
      'Tanggal selesai (diketik)': '01/06/2021',
    });
    expect(readProgram(rows)).toMatchObject({
      ok: false,
      problems: [{ code: 'programme.end_before_start' }],
    });
  });

  test('two kinds of papers with one number format', () => {
    const rows = sheet({
      'Format nomor sertifikat': '{urut:3}/X',
      'Format nomor surat keterangan': '{urut:3}/X',
    });
    expect(readProgram(rows)).toMatchObject({
      problems: [{ code: 'programme.number_formats_equal' }],
    });
  });

  test('a date whose weekday is another one is a warning, the right one is not', () => {
    const wrong = inspectProgram(sheet({ 'Tanggal mulai': 'Rabu, 10 Juni 2021' }));
    expect(wrong.problems).toMatchObject([
      { code: 'programme.weekday_differs', severity: 'warning', values: { weekday: 'Kamis' } },
    ]);
    expect(inspectProgram(sheet({ 'Tanggal mulai': 'Kamis (10/6/2021)' })).problems).toEqual([]);
  });

  test('a setting nobody knows is a warning, and the programme is read', () => {
    const { program, problems } = inspectProgram(sheet({ 'Warna kesukaan': 'biru' }));
    expect(program).not.toBeNull();
    expect(problems).toMatchObject([
      {
        code: 'programme.setting_unknown',
        severity: 'warning',
        values: { label: 'Warna kesukaan' },
      },
    ]);
  });
});

describe('a programme that is still being planned', () => {
  test('is readable and says what is open: Malang 2019', () => {
    const program = programOf({
      Tahun: '2019',
      'Nama program': 'Sulam',
      'Kode program': 'MLG-2019',
    });
    expect(program).toMatchObject({ startDate: null, duration: null });
    expect(missingForPlanning(program)).toEqual(['Tanggal mulai', 'Lama tahap']);
  });

  test('a closing date is enough to plan backwards', () => {
    const program = programOf({
      'Nama program': 'Garmen',
      'Kode program': 'PKL-2024',
      'Tanggal selesai (diketik)': '14/06/2024',
      'Lama tahap': '20',
    });
    expect(missingForPlanning(program)).toEqual([]);
  });
});

test('whatever is typed is a programme or a list of problems, never a crash', () => {
  const labels = programDefaults().map(({ setting }) => setting);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...labels), fc.string()), (typed) => {
      const read = readProgram(sheet(typed));
      expect(read.ok || read.problems.length > 0).toBe(true);
    }),
  );
});
