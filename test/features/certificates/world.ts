import { graduationTable, resultsTable } from '../../../src/features/assessment';
import { papersTable } from '../../../src/features/certificates';
import type { Paper } from '../../../src/features/certificates/core';
import {
  institutionsTable,
  officialsTable,
  packagesTable,
  programTable,
  stagesTable,
  unitsTable,
} from '../../../src/features/programme';
import { courseRecordsTable, participantsTable } from '../../../src/features/roster';
import type { Columns, RawCell, Row, Table } from '../../../src/kernel/table';
import { readTable } from '../../../src/kernel/table';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { anIssue, fourPeople } from './builders';

/** A sheet with these rows, as staff would see it. */
export function sheetOf<C extends Columns>(table: Table<C>, rows: readonly Row<C>[]): RawCell[][] {
  const columns = Object.entries(table.columns);
  const header = columns.map(([, column]) => column.header);
  return [
    header,
    ...rows.map((row) =>
      columns.map(([key, column]) => column.type.write((row as Record<string, unknown>)[key])),
    ),
  ];
}

/** The settings that differ from the defaults of the programme. */
const SETTINGS: Readonly<Record<string, string>> = {
  'Kode program': 'PKL-2021',
  'Nama program': 'Pelatihan kemandirian 2021',
  Tahun: '2021',
  Kota: 'Kota Pekalongan',
  Penerbit: 'BLK',
  'Tanggal terbit': '30/08/2021',
  'Format nomor sertifikat': '{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
  'Format nomor surat keterangan': '{klasifikasi}/{urut:3}/SK-{unit}/{bulan_romawi}/{tahun}',
  'Format nomor piagam': '{klasifikasi}/{urut:3}/P-{unit}/{bulan_romawi}/{tahun}',
  Klasifikasi: '563',
  'Kode unit penerbit': 'BLK-PKL',
  'Nama pengirim': 'UPTD BLK Kota Pekalongan',
};

/** A workbook in which results are judged and no paper is issued yet. */
export function aJudgedWorld(sheets: Readonly<Record<string, RawCell[][]>> = {}): MemoryWorld {
  const issue = anIssue();
  const settings = Object.entries(SETTINGS).map(([setting, value]) => ({
    setting,
    value,
    hint: '',
  }));
  return memoryPorts({
    now: '2021-08-30T09:00:00',
    sheets: {
      Program: sheetOf(programTable, settings),
      Mitra: sheetOf(institutionsTable, issue.institutions),
      Pejabat: sheetOf(officialsTable, issue.officials),
      Paket: sheetOf(packagesTable, issue.packages),
      Unit: sheetOf(unitsTable, issue.units),
      Tahap: sheetOf(stagesTable, issue.stages),
      Peserta: sheetOf(participantsTable, fourPeople()),
      Kelulusan: sheetOf(graduationTable, issue.graduation),
      Nilai: sheetOf(resultsTable, issue.results),
      Riwayat: sheetOf(courseRecordsTable, []),
      Sertifikat: sheetOf(papersTable, []),
      ...sheets,
    },
  });
}

/** A workbook with papers in the register and nothing else to do. */
export function aWorldWith(papers: readonly Paper[]): MemoryWorld {
  return memoryPorts({
    now: '2021-08-30T09:00:00',
    sheets: {
      Riwayat: sheetOf(courseRecordsTable, []),
      Sertifikat: sheetOf(papersTable, papers),
    },
  });
}

/** The register as it stands in the sheet. */
export function registerOf(world: MemoryWorld): readonly Paper[] {
  const grid = world.sheets.grids.get('Sertifikat') ?? [];
  const [header = [], ...rows] = grid;
  return readTable(papersTable, { header, rows }).rows.map((row) => row.value);
}
