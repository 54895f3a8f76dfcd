import {
  daySlotsTable,
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  programTable,
  roomsTable,
  stagesTable,
  trainersTable,
  unitsTable,
} from '../../../src/features/programme';
import { dayPatternRows, holidayRows, programDefaults } from '../../../src/features/programme/core';
import type { Columns, RawCell, Row, Table } from '../../../src/kernel/table';

/** A sheet with the headers of a table and these rows; cells that are not named stay empty. */
export function sheetOf<C extends Columns>(
  table: Table<C>,
  rows: readonly Partial<Row<C>>[] = [],
): RawCell[][] {
  const columns = Object.entries(table.columns);
  const header = columns.map(([, column]) => column.header);
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map(([key, column]) =>
      values.has(key) ? column.type.write(values.get(key)) : '',
    );
  });
  return [header, ...cells];
}

/** Sheet Program with the first values, changed where the test says. */
export function programSheet(typed: Readonly<Record<string, string>> = {}): RawCell[][] {
  return sheetOf(
    programTable,
    programDefaults().map((row) => ({ ...row, value: typed[row.setting] ?? row.value })),
  );
}

/** All sheets of the programme: Pekalongan 2021 with two packages, one stage at a time. */
export function programmeSheets(
  typed: Readonly<Record<string, string>> = {},
): Record<string, RawCell[][]> {
  return {
    Program: programSheet({
      'Nama program': 'Pelatihan Kemandirian',
      'Kode program': 'PKL-2021',
      'Tanggal mulai': '10/06/2021',
      'Lama tahap': '18',
      'Paket serentak per tahap': '1',
      ...typed,
    }),
    Mitra: sheetOf(institutionsTable, [{ id: 'BLK', name: 'UPTD BLK', role: 'trainer' }]),
    Pejabat: sheetOf(officialsTable, [
      { id: 'P1', institution: 'BLK', position: 'Kepala', name: 'Nama Contoh' },
    ]),
    Paket: sheetOf(packagesTable, [
      { code: 'MJ', name: 'Menjahit', provider: 'BLK', maxCapacity: 10, jp: 100, room: 'R1' },
      { code: 'LS', name: 'Las', provider: 'BLK', maxCapacity: 10, jp: 100, room: 'R1' },
    ]),
    Unit: sheetOf(unitsTable, [
      { code: 'U1', package: 'MJ', title: 'Jahit', jp: 100, kind: 'practice', order: 1 },
      { code: 'U2', package: 'LS', title: 'Las', jp: 100, kind: 'practice', order: 1 },
    ]),
    Instruktur: sheetOf(trainersTable, [
      { id: 'I1', name: 'Pelatih Contoh', institution: 'BLK', packages: ['MJ', 'LS'] },
    ]),
    Ruang: sheetOf(roomsTable, [{ id: 'R1', name: 'Bengkel', capacity: 12 }]),
    'Pola Hari': sheetOf(daySlotsTable, dayPatternRows()),
    'Hari Libur': sheetOf(daysOffTable, holidayRows(2021, 2021)),
    Tahap: sheetOf(stagesTable),
    Acara: sheetOf(eventsTable),
  };
}
