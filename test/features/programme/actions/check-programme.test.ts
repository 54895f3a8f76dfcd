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
import type { RawCell } from '../../../../src/kernel/table';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, programSheet, sheetOf } from '../a-workbook';

function check(sheets: Record<string, RawCell[][]>) {
  const action = programmeActions.find(({ id }) => id === 'programme.check');
  if (action === undefined) throw new Error('There is no such action');
  const world = memoryPorts({ sheets });
  const before = JSON.stringify([...world.sheets.grids]);
  const outcome = action.run(world.ports, {});
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

  test('a six-day week needs hours on Saturday', () => {
    const outcome = check(programmeSheets({ 'Hari kerja per minggu': '6' }));
    expect(outcome.problems).toMatchObject([{ code: 'programme.saturday_without_slots' }]);
  });
});
