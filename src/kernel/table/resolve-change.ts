import { cellName } from '../a1';
import type { Problem } from '../problem';
import { problemAt } from '../problem';
import type { CellKind, RawCell } from './cell';
import { textOf } from './cell';
import type { RowEdit, TableChange } from './change';
import { sameCell } from './change';
import { neutralize } from './neutralize';
import type { RawSheet } from './read-table';
import { addressOf, locateColumns } from './read-table';
import type { Rectangle } from './rectangles';
import { coverCells } from './rectangles';
import { keyOf } from './table';

/** The sheet as it is inside the lock: values and formulas (`''` where there is none), header row included. */
export interface FreshSheet extends RawSheet {
  readonly formulas: readonly (readonly string[])[];
}

/** What the commit writes, and what it left alone because a colleague was there first. */
export interface ResolvedChange {
  readonly rectangles: readonly Rectangle[];
  readonly conflicts: readonly Problem[];
  /** How many rows are written. */
  readonly rowsWritten: number;
}

/**
 * Turns a change into rectangles against the sheet as it is now. Rows are found by key, so a moved row is followed.
 * A cell that is neither as it was read nor as wanted, or that holds a formula, is a conflict and stays as it is.
 */
export function resolveChange(change: TableChange, fresh: FreshSheet): ResolvedChange {
  const { positions, problems } = locateColumns(change.table, fresh.header);
  if (problems.length > 0) return { rectangles: [], conflicts: problems, rowsWritten: 0 };
  const rowByKey = rowsByKey(change, fresh, positions);
  const sheet: Sheet = { change, fresh, positions, rowByKey };
  const outcome: Outcome = { cells: new Map(), conflicts: [] };
  applyEdits(sheet, outcome);
  placeAppended(sheet, outcome);
  return {
    rectangles: coverCells(outcome.cells, kindsByPosition(change, positions), fresh),
    conflicts: outcome.conflicts,
    rowsWritten: outcome.cells.size,
  };
}

interface Outcome {
  /** New cells: row -> column -> value. */
  readonly cells: Map<number, Map<number, RawCell>>;
  readonly conflicts: Problem[];
}

interface Sheet {
  readonly change: TableChange;
  readonly fresh: FreshSheet;
  readonly positions: ReadonlyMap<string, number>;
  readonly rowByKey: ReadonlyMap<string, number>;
}

function rowsByKey(
  change: TableChange,
  fresh: FreshSheet,
  positions: ReadonlyMap<string, number>,
): Map<string, number> {
  const rows = new Map<string, number>();
  fresh.rows.forEach((_, index) => {
    const key = freshKey({ change, fresh, positions }, index + 2);
    if (key !== '' && !rows.has(key)) rows.set(key, index + 2);
  });
  return rows;
}

/**
 * A row without a key is found only where it was read, and only while the cells to be written are as they were or
 * already as wanted.
 */
function findRow(sheet: Sheet, edit: RowEdit): number | null {
  if (edit.key !== '') {
    const isInPlace = freshKey(sheet, edit.row) === edit.key;
    return isInPlace ? edit.row : (sheet.rowByKey.get(edit.key) ?? null);
  }
  const areAll = (which: 'expected' | 'wanted'): boolean =>
    Object.entries(edit.cells).every(([key, cell]) =>
      sameCell(sheet.change.table, key, freshCell(sheet, edit.row, key), cell[which]),
    );
  const isInSheet = edit.row - 2 < sheet.fresh.rows.length;
  return isInSheet && (areAll('expected') || areAll('wanted')) ? edit.row : null;
}

function applyEdits(sheet: Sheet, outcome: Outcome): void {
  for (const edit of sheet.change.edits) {
    const row = findRow(sheet, edit);
    if (row !== null) applyEdit(sheet, edit, row, outcome);
    // A row that was to leave and has left is as wanted.
    else if (!edit.isRemoval || edit.key === '') outcome.conflicts.push(rowGone(sheet, edit));
  }
}

function applyEdit(sheet: Sheet, edit: RowEdit, row: number, outcome: Outcome): void {
  const accepted = new Map<number, RawCell>();
  const conflicts: Problem[] = [];
  for (const [key, cell] of Object.entries(edit.cells)) {
    const position = sheet.positions.get(key);
    if (position === undefined) continue;
    const conflict = conflictAt(sheet, row, key, cell.expected, cell.wanted);
    if (conflict !== null) conflicts.push(conflict);
    else accepted.set(position, neutralize(cell.wanted));
  }
  outcome.conflicts.push(...conflicts);
  // A row is emptied whole or not at all: half a row would be worse than either.
  if (accepted.size === 0 || (edit.isRemoval && conflicts.length > 0)) return;
  outcome.cells.set(row, new Map([...(outcome.cells.get(row) ?? []), ...accepted]));
}

function conflictAt(
  sheet: Sheet,
  row: number,
  key: string,
  expected: RawCell,
  wanted: RawCell,
): Problem | null {
  const { table } = sheet.change;
  const now = freshCell(sheet, row, key);
  const position = sheet.positions.get(key) ?? 0;
  const at = addressOf({ table, positions: sheet.positions }, row, key);
  if (sheet.fresh.formulas[row - 1]?.[position - 1]) {
    return problemAt(at, 'commit.cell_formula', { header: at.column });
  }
  if (sameCell(table, key, now, wanted) || sameCell(table, key, now, expected)) return null;
  return problemAt(at, 'commit.cell_changed', { header: at.column });
}

/** New rows go to wholly blank rows first; a key that somebody else has used for another row is a conflict. */
function placeAppended(sheet: Sheet, outcome: Outcome): void {
  const { table } = sheet.change;
  const freeRows = blankRows(sheet, outcome.cells);
  for (const added of sheet.change.appended) {
    const key = textOf(added[table.key] ?? '');
    const takenRow = takenBy(sheet, outcome, key);
    if (takenRow === null) {
      putRow(outcome.cells, freeRows.next().value, added, sheet.positions);
    } else if (!isWrittenAlready(sheet, takenRow, added)) {
      const at = addressOf({ table, positions: sheet.positions }, takenRow, table.key, key);
      outcome.conflicts.push(problemAt(at, 'commit.key_taken', { key }));
    }
  }
}

/** The row that has this key now and keeps it. */
function takenBy(sheet: Sheet, outcome: Outcome, key: string): number | null {
  const row = key === '' ? undefined : sheet.rowByKey.get(key);
  if (row === undefined) return null;
  const next = outcome.cells.get(row)?.get(sheet.positions.get(sheet.change.table.key) ?? 0);
  return next === undefined || textOf(next) === key ? row : null;
}

function isWrittenAlready(
  sheet: Sheet,
  row: number,
  added: Readonly<Record<string, RawCell>>,
): boolean {
  return Object.entries(added).every(([key, cell]) =>
    sameCell(
      sheet.change.table,
      key,
      freshCell(sheet, row, key),
      sheet.positions.has(key) ? cell : '',
    ),
  );
}

function kindsByPosition(
  change: TableChange,
  positions: ReadonlyMap<string, number>,
): Map<number, CellKind> {
  const kinds = new Map<number, CellKind>();
  for (const [key, position] of positions) {
    const kind = change.table.columns[key]?.type.kind;
    if (kind !== undefined) kinds.set(position, kind);
  }
  return kinds;
}

function rowGone(sheet: Sheet, edit: RowEdit): Problem {
  const { table } = sheet.change;
  const at = addressOf({ table, positions: sheet.positions }, edit.row, table.key);
  return problemAt(at, 'commit.row_gone', {
    key: edit.key === '' ? cellName(edit.row, 1) : edit.key,
  });
}

function freshKey(sheet: Omit<Sheet, 'rowByKey'>, row: number): string {
  const { table } = sheet.change;
  const columns = table.keyOr === null ? [table.key] : [table.key, table.keyOr];
  return keyOf(table, Object.fromEntries(columns.map((key) => [key, freshCell(sheet, row, key)])));
}

function freshCell(sheet: Omit<Sheet, 'rowByKey'>, row: number, key: string): RawCell {
  const position = sheet.positions.get(key) ?? 0;
  return sheet.fresh.rows[row - 2]?.[position - 1] ?? '';
}

/** Rows for new entries: those that are wholly blank once this change is applied, then the rows below the last. */
function* blankRows(
  sheet: Sheet,
  cells: ReadonlyMap<number, ReadonlyMap<number, RawCell>>,
): Generator<number, number> {
  const taken = sheet.fresh.rows.length + 2;
  for (let row = 2; row < taken; row++) {
    const current = sheet.fresh.rows[row - 2] ?? [];
    const changed = cells.get(row);
    const isBlank = current.every((cell, index) => isEmpty(changed?.get(index + 1) ?? cell));
    const hasFormula = sheet.fresh.formulas[row - 1]?.some((formula) => formula !== '') ?? false;
    if (isBlank && !hasFormula) yield row;
  }
  let row = taken;
  for (;;) yield row++;
}

function isEmpty(cell: RawCell): boolean {
  return cell === '' || cell === false;
}

function putRow(
  cells: Map<number, Map<number, RawCell>>,
  row: number,
  added: Readonly<Record<string, RawCell>>,
  positions: ReadonlyMap<string, number>,
): void {
  const target = new Map(cells.get(row) ?? []);
  for (const [key, cell] of Object.entries(added)) {
    const position = positions.get(key);
    if (position !== undefined) target.set(position, neutralize(cell));
  }
  cells.set(row, target);
}
