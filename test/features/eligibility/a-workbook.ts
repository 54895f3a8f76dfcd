import { eligibilityTable, rulesTable } from '../../../src/features/eligibility';
import type { Candidate, RuleSetting } from '../../../src/features/eligibility/core';
import { packagesTable, stagesTable } from '../../../src/features/programme';
import {
  courseRecordsTable,
  participantsTable,
  restrictedTable,
} from '../../../src/features/roster';
import type { RawCell, Table } from '../../../src/kernel/table';
import { programSheet, sheetOf } from '../programme/a-workbook';

type Sheets = Record<string, RawCell[][]>;

/** The sheets that judging and placing read: Pekalongan 2021 until 5 July, with these people and rules. */
export function peopleSheets(
  candidates: readonly Candidate[],
  rules: readonly RuleSetting[],
): Sheets {
  return {
    Program: programSheet({
      'Nama program': 'Pelatihan Kemandirian',
      'Kode program': 'PKL-2021',
      'Tanggal mulai': '10/06/2021',
      'Tanggal selesai (diketik)': '05/07/2021',
    }),
    Tahap: sheetOf(stagesTable),
    Paket: sheetOf(
      packagesTable,
      ['MJ', 'MB', 'PR', 'AC', 'MT', 'LS'].map((code) => ({
        code,
        name: `Paket ${code}`,
        maxCapacity: 10,
      })),
    ),
    Peserta: sheetOf(
      participantsTable,
      candidates.map(({ participant }) => participant),
    ),
    'Data Terbatas': sheetOf(
      restrictedTable,
      candidates.flatMap(({ restricted }) => restricted ?? []),
    ),
    Riwayat: sheetOf(courseRecordsTable),
    Aturan: sheetOf(rulesTable, rules),
    Kelayakan: sheetOf(eligibilityTable),
  };
}

/** Position of a column in a sheet made by `sheetOf`. */
export function columnOf(table: Table, key: string): number {
  return Object.keys(table.columns).indexOf(key);
}

/** What stands in the column of the row with this key. */
export function cellOf(
  grid: readonly (readonly RawCell[])[] | undefined,
  table: Table,
  row: string,
  key: string,
): RawCell | undefined {
  const keyColumn = columnOf(table, table.key);
  return grid?.find((cells) => cells[keyColumn] === row)?.[columnOf(table, key)];
}
