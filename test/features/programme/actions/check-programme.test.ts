import { describe, expect, test } from '@jest/globals';
import {
  daySlotsTable,
  eventsTable,
  institutionsTable,
  packagesTable,
  trainersTable,
  unitsTable,
} from '../../../../src/features/programme';
import { programmeActions } from '../../../../src/features/programme/actions';
import { periodsTable } from '../../../../src/features/programme/tables';
import type { RawCell, Row } from '../../../../src/kernel/table';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, programSheet, sheetOf } from '../a-workbook';

function run(id: string, sheets: Record<string, RawCell[][]>, world = memoryPorts({ sheets })) {
  const action = programmeActions.find((one) => one.id === id);
  if (action === undefined) throw new Error('There is no such action');
  return action.run(world.ports, {});
}

function check(sheets: Record<string, RawCell[][]>) {
  const world = memoryPorts({ sheets });
  const before = JSON.stringify([...world.sheets.grids]);
  const outcome = run('programme.check', sheets, world);
  expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  return outcome;
}

describe('checking the programme', () => {
  test('a programme that fits together has no findings', () => {
    expect(check(programmeSheets())).toMatchObject({
      status: 'done',
      value: { missing: [], errors: 0, warnings: 0 },
      message: { code: 'programme.checked' },
      problems: [],
    });
  });

  test('Malang 2019 is saved with unknown date, size and room, and says what is open', () => {
    const sheets = programmeSheets({ Tahun: '2019', 'Tanggal mulai': '', 'Lama tahap': '' });
    sheets['Paket'] = sheetOf(packagesTable, [{ code: 'SL', name: 'Sulam', provider: 'BLK' }]);
    sheets['Unit'] = (sheets['Unit'] ?? []).slice(0, 1);
    sheets['Instruktur'] = (sheets['Instruktur'] ?? []).slice(0, 1);
    sheets['Ruang'] = (sheets['Ruang'] ?? []).slice(0, 1);
    expect(check(sheets)).toMatchObject({
      status: 'done',
      value: {
        missing: ['Tanggal mulai', 'Lama tahap', 'Kapasitas paket', 'Unit', 'Instruktur', 'Ruang'],
        errors: 0,
      },
      message: { code: 'programme.incomplete' },
    });
  });

  test('a package that was canceled with Kapasitas 0 is not said to be too small', () => {
    const sheets = programmeSheets();
    const canceled = [{ code: 'MJ', name: 'Menjahit', minCapacity: 5, maxCapacity: 0, jp: 100 }];
    sheets['Paket'] = sheetOf(packagesTable, canceled);
    const codes = check(sheets).problems.map(({ code }) => code);
    expect(codes).not.toContain('programme.capacity_range');
  });

  test.each<[string, string, RawCell[][]]>([
    [
      'programme.unknown_code',
      'Paket',
      sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit', provider: 'LPK', jp: 100 }]),
    ],
    [
      'programme.capacity_range',
      'Paket',
      sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit', minCapacity: 20, maxCapacity: 10 }]),
    ],
    [
      'programme.jp_of_units_differs',
      'Paket',
      sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit', maxCapacity: 10, jp: 90 }]),
    ],
    [
      'programme.package_without_units',
      'Paket',
      sheetOf(packagesTable, [{ code: 'BT', name: 'Membatik', maxCapacity: 10 }]),
    ],
    [
      'programme.package_without_trainer',
      'Instruktur',
      sheetOf(trainersTable, [{ id: 'I1', name: 'Pelatih Contoh', packages: ['MJ'] }]),
    ],
    [
      'programme.not_a_weekday',
      'Instruktur',
      sheetOf(trainersTable, [
        { id: 'I1', name: 'Pelatih Contoh', packages: ['MJ', 'LS'], offDays: ['Besok'] },
      ]),
    ],
    ...[0, -8].map((jp): [string, string, RawCell[][]] => [
      'programme.unit_without_jp',
      'Unit',
      sheetOf(unitsTable, [
        { code: 'U1', package: 'MJ', title: 'Jahit', jp, kind: 'practice', order: 1 },
      ]),
    ]),
    ['programme.pattern_unknown', 'Pola Hari', sheetOf(daySlotsTable)],
    [
      'programme.mail_address_invalid',
      'Paket',
      sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit', mailTo: 'bukan email' }]),
    ],
    ['programme.issuer_unknown', 'Program', programSheet({ Tahun: '2021', Penerbit: 'ZZ' })],
    [
      'programme.slot_length_differs',
      'Pola Hari',
      sheetOf(daySlotsTable, [
        { id: 'A', pattern: 'Lapas 6/4', weekday: 1, jpNumber: 1, start: '08:00', end: '09:00' },
      ]),
    ],
    [
      'programme.slot_ends_early',
      'Pola Hari',
      sheetOf(daySlotsTable, [
        { id: 'A', pattern: 'Lapas 6/4', weekday: 1, jpNumber: 1, start: '08:00', end: '07:00' },
      ]),
    ],
    [
      'programme.event_on_free_day',
      'Acara',
      sheetOf(eventsTable, [{ id: 'A1', date: '2021-08-17', kind: 'Pembukaan' }]),
    ],
    [
      'programme.agreement_expired',
      'Mitra',
      sheetOf(institutionsTable, [{ id: 'BLK', name: 'UPTD BLK', agreementUntil: '2021-01-31' }]),
    ],
    ...[0, -5].map((capacity): [string, string, RawCell[][]] => [
      'programme.institution_without_capacity',
      'Mitra',
      sheetOf(institutionsTable, [{ id: 'BLK', name: 'UPTD BLK', capacity }]),
    ]),
    [
      'table.not_a_whole_number',
      'Mitra',
      sheetOf(institutionsTable, [{ id: 'BLK', name: 'UPTD BLK', capacity: 2.5 }]),
    ],
  ])('finds %s when sheet %s is so', (code, sheet, grid) => {
    const outcome = check({ ...programmeSheets(), [sheet]: grid });
    expect(outcome.problems?.map((found) => found.code)).toContain(code);
  });

  test('what is complete but wrong is not called complete', () => {
    const outcome = check(programmeSheets({ Penerbit: 'ZZ' }));
    expect(outcome).toMatchObject({
      value: { missing: [], errors: 1 },
      message: { code: 'programme.wrong', values: { errors: 1 } },
    });
  });

  test('a six-day week needs hours on Saturday, that of a package too', () => {
    const outcome = check(programmeSheets({ 'Hari kerja per minggu': '6' }));
    expect(outcome.problems).toMatchObject([{ code: 'programme.weekend_without_slots' }]);
    const sheets = programmeSheets();
    const week = (sheets['Paket']?.[0] ?? []).indexOf('Hari Kerja');
    const row = sheets['Paket']?.[1] ?? [];
    row[week] = 7;
    expect(check(sheets).problems).toMatchObject([
      { code: 'programme.weekend_without_slots', values: { day: 'Sabtu' }, at: { row: 2 } },
      { code: 'programme.weekend_without_slots', values: { day: 'Minggu' }, at: { row: 2 } },
    ]);
  });

  test.each<[string, Partial<Row<typeof daySlotsTable.columns>>, string, string]>([
    [
      'begins before the hour before it ends',
      { start: '08:30', end: '09:15' },
      'programme.slots_overlap',
      'Mulai',
    ],
    ['has the number of another', { jpNumber: 1 }, 'programme.slot_twice', 'JP Ke'],
    ['has no number', { jpNumber: 0 }, 'programme.slot_number', 'JP Ke'],
    [
      'stands before the one it follows',
      { start: '07:00', end: '07:45' },
      'programme.slots_overlap',
      'Mulai',
    ],
  ])(
    'a lesson hour that %s is named by its cell, and no stage is planned by it',
    (_, more, code, column) => {
      const sheets = programmeSheets();
      const day = { pattern: 'Lapas 6/4', weekday: 1 } as const;
      sheets['Pola Hari'] = sheetOf(daySlotsTable, [
        { ...day, id: 'A', jpNumber: 1, start: '08:00', end: '08:45' },
        { ...day, id: 'B', jpNumber: 2, start: '08:45', end: '09:30', ...more },
      ]);
      expect(check(sheets).problems).toMatchObject([{ code, at: { sheet: 'Pola Hari', column } }]);
      expect(run('programme.planStages', sheets)).toMatchObject({
        status: 'refused',
        problems: [{ code }],
      });
    },
  );

  test('hours of a pattern that nobody uses do not matter, those of Ramadan do', () => {
    const sheets = programmeSheets();
    const day = { pattern: 'Puasa', weekday: 1, jpNumber: 1, end: '08:40' } as const;
    sheets['Pola Hari']?.push(
      ...sheetOf(daySlotsTable, [
        { ...day, id: 'X', start: '08:00' },
        { ...day, id: 'Y', start: '08:00' },
      ]).slice(1),
    );
    expect(check(sheets).problems).toEqual([]);
    const period = { id: 'M-1', start: '2021-12-20', end: '2022-01-20', pattern: 'puasa' } as const;
    sheets['Masa Khusus'] = sheetOf(periodsTable, [{ ...period, kind: 'hours' }]);
    expect(check(sheets).problems).toMatchObject([{ code: 'programme.slot_twice' }]);
  });

  test('packages that wait for each other are named by a cell', () => {
    const sheets = programmeSheets();
    sheets['Paket'] = sheetOf(packagesTable, [
      { code: 'MJ', name: 'Menjahit', maxCapacity: 10, jp: 100, after: ['LS'] },
      { code: 'LS', name: 'Las', maxCapacity: 10, jp: 100, after: ['MJ'] },
    ]);
    expect(check(sheets).problems).toMatchObject([
      { code: 'programme.after_circle', at: { sheet: 'Paket', column: 'Sesudah Paket', row: 2 } },
    ]);
  });

  test('a closing on a holiday, and a year whose holidays nobody has taken over, are said', () => {
    const closing = { 'Tanggal mulai': '', 'Tanggal selesai (diketik)': '17/08/2021' };
    expect(check(programmeSheets(closing)).problems).toMatchObject([
      { code: 'programme.end_is_free', severity: 'warning' },
    ]);
    const late = programmeSheets({ 'Tanggal mulai': '20/12/2021' });
    expect(check(late).problems).toEqual([]);
    // Only the dates of the stages show that the next year begins.
    expect(run('programme.previewStages', late).problems).toMatchObject([
      { code: 'programme.year_without_days_off', values: { year: 2022 } },
    ]);
    const next = programmeSheets({ 'Tanggal mulai': '05/01/2027' });
    expect(check(next).problems).toMatchObject([
      { code: 'programme.year_without_days_off', values: { year: 2027 } },
    ]);
  });
});
