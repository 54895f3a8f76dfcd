import { participantsTable, restrictedTable } from '../../../src/features/roster';
import type { RosterFacts } from '../../../src/features/roster/core';
import type { RawCell } from '../../../src/kernel/table';
import { readTable } from '../../../src/kernel/table';

/** Cells by column key, as somebody typed them. */
export type TypedRow = Readonly<Record<string, RawCell>>;

/** A participant nothing is wrong with. Synthetic, as all people here. */
export const GOOD_PARTICIPANT: TypedRow = {
  id: 'P-0001',
  name: 'Contoh Satu',
  population: 'WBP',
  sex: 'L',
  birthPlace: 'Pekalongan',
  birthDate: '1990-05-14',
  nik: '3375011405909001',
  interest1: 'MJ',
  interest2: 'LS',
  hasConsented: 'Ya',
  assessedOn: '2021-05-20',
  assessmentScore: 80,
  email: 'contoh@example.org',
};

export const GOOD_RESTRICTED: TypedRow = {
  id: 'P-0001',
  registerNumber: 'BI.1/2020',
  legalStatus: 'Narapidana',
  detainedOn: '2020-01-01',
  thirdServedOn: '2020-09-01',
  releaseOn: '2022-01-01',
  sppn: 70,
};

/** Sheet Peserta with these rows. */
export const participantsSheet = (rows: readonly TypedRow[]): RawCell[][] =>
  gridOf(participantsTable.columns, rows);

/** Sheet Data Terbatas with these rows. */
export const restrictedSheet = (rows: readonly TypedRow[]): RawCell[][] =>
  gridOf(restrictedTable.columns, rows);

/** What the validation gets to see when the sheets hold these rows, on 1 June 2021. */
export function rosterFacts(
  participants: readonly TypedRow[],
  restricted: readonly TypedRow[] = [GOOD_RESTRICTED],
): RosterFacts {
  const [header = [], ...rows] = participantsSheet(participants);
  const [restrictedHeader = [], ...restrictedRows] = restrictedSheet(restricted);
  return {
    participants: readTable(participantsTable, { header, rows }),
    restricted: readTable(restrictedTable, { header: restrictedHeader, rows: restrictedRows }),
    packages: ['MJ', 'LS'],
    today: '2021-06-01',
  };
}

/** A sheet by its columns. */
export function gridOf(
  columns: Readonly<Record<string, { readonly header: string }>>,
  rows: readonly TypedRow[],
): RawCell[][] {
  const keys = Object.keys(columns);
  const header = keys.map((key) => columns[key]?.header ?? key);
  return [header, ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
}
