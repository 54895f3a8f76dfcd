import type { PlainDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type { Columns, RawCell } from '../../../kernel/table';
import type { CheckSettings } from './checks/check-catalogue';
import { findInRow } from './checks/find-in-row';
import type { RosterCheck, RosterContext, RosterRow } from './checks/roster-check';
import { participantChecks, restrictedChecks } from './checks/roster-checks';
import { participantColumns, restrictedColumns } from './roster-columns';

/** Cells by column key, as typed. */
export type EntryCells = Readonly<Record<string, RawCell>>;

/** Somebody as a form describes him; the restricted part is null where there is none. */
export interface RosterEntry {
  /** Empty for somebody new. */
  readonly id: string;
  readonly participant: EntryCells;
  readonly restricted: EntryCells | null;
}

export type EntryPart = 'participant' | 'restricted';

/** A finding about a field of a form. It has no cell yet: `row` of its address is 0. */
export interface EntryFinding {
  readonly part: EntryPart;
  /** Key of the column. */
  readonly column: string;
  readonly problem: Problem;
}

/** What a form knows of the workbook: no other people, so doubles show only when the server checks again. */
export function contextAlone(today: PlainDate, packages: readonly string[]): RosterContext {
  return {
    today,
    packages: packages.length === 0 ? null : new Set(packages),
    participantIds: new Set(),
    restrictedIds: new Set(),
    rowsByNik: new Map(),
    isNikRounded: false,
    rowsByRegisterNumber: new Map(),
  };
}

/** The id under which somebody new is checked; no row has it. */
const NEW_ID = '(baru)';

/**
 * The findings of the roster's own checks about one entry. `context` holds the others, and him at `rows` if he is in
 * the sheets already; `settings` are those of Aturan Periksa.
 */
export function checkEntry(
  entry: RosterEntry,
  context: RosterContext,
  rows: Readonly<Record<EntryPart, number>> = { participant: 0, restricted: 0 },
  settings: CheckSettings = {},
): readonly EntryFinding[] {
  const id = entry.id === '' ? NEW_ID : entry.id;
  const known: RosterContext = {
    ...context,
    participantIds: new Set([...context.participantIds, id]),
    restrictedIds:
      entry.restricted === null ? context.restrictedIds : new Set([...context.restrictedIds, id]),
  };
  const participant = rowOf(
    'Peserta',
    participantColumns,
    { ...entry.participant, id },
    rows.participant,
  );
  const found = findingsOf(
    'participant',
    participantColumns,
    participantChecks,
    participant,
    known,
    settings,
  );
  if (entry.restricted === null) return found;
  const restricted = rowOf(
    'Data Terbatas',
    restrictedColumns,
    { ...entry.restricted, id },
    rows.restricted,
  );
  return [
    ...found,
    ...findingsOf('restricted', restrictedColumns, restrictedChecks, restricted, known, settings),
  ];
}

function rowOf(sheet: string, columns: Columns, cells: EntryCells, row: number): RosterRow {
  return {
    row,
    cells,
    at: (column) => ({ sheet, row: 0, column: columns[column]?.header ?? column }),
  };
}

function findingsOf(
  part: EntryPart,
  columns: Columns,
  checks: readonly RosterCheck[],
  row: RosterRow,
  context: RosterContext,
  settings: CheckSettings,
): readonly EntryFinding[] {
  const unreadable = Object.entries(columns).flatMap(([key, { header, type }]) => {
    const read = type.read(row.cells[key] ?? '');
    if (!('fault' in read)) return [];
    return [problemAt(row.at(key), read.fault, { ...read.values, header })];
  });
  const keyByHeader = new Map(Object.entries(columns).map(([key, { header }]) => [header, key]));
  return findInRow(row, unreadable, checks, context, settings).map((problem) => ({
    part,
    column: keyByHeader.get(problem.at?.column ?? '') ?? '',
    problem,
  }));
}
