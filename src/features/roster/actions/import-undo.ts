import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type {
  Columns,
  RawCell,
  RawRow,
  RowEdit,
  TableChange,
  TableRead,
} from '../../../kernel/table';
import { addressOf, textOf, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { UndoImportInput, UndoImportReply } from '../contract/import';
import { undoImportInput } from '../contract/import';
import { participantsTable, restrictedTable } from '../tables';
import type { WrittenRow } from './import-history';
import { latestRun, readImportHistory, writtenRows } from './import-history';
import { findLaterRecords } from './later-records';

/** Takes back the latest import: its new rows go, its changes too. Whatever was changed since stays and is named. */
export const undoImportAction: Action<UndoImportInput, UndoImportReply> = {
  id: 'roster.undoImport',
  input: undoImportInput,
  writes: true,
  run(ports) {
    const history = readImportHistory(ports);
    if (history.problems.length > 0) return refused(history.problems);
    const latest = latestRun(history);
    const [first] = latest;
    if (first === undefined) return refused([problem('roster.import_nothing_to_undo')]);
    const rows = writtenRows(latest);
    const inUse = usedSince(ports, rows);
    const written = rows.filter(({ isNew, key }) => !isNew || !inUse.has(key));
    const undos = [read(ports, restrictedTable), read(ports, participantsTable)].map((sheet) =>
      undoIn(sheet, written),
    );
    const others = history.rows.map(({ value }) => value).filter(({ run }) => run !== first.run);
    const { conflicts } = commit(
      ports,
      ...undos.map(({ change }) => change),
      writeRows(history, others, { removeOthers: true }),
    );
    const refusals = conflicts.filter(({ code }) => REFUSALS.has(code));
    if (refusals.length > 0) return refused(refusals);
    const edits = undos.flatMap(({ change }) => change.edits);
    const removed = new Set(edits.filter(({ isRemoval }) => isRemoval).map(({ key }) => key));
    const touched = new Set(edits.map(({ key }) => key));
    const value = { removed: removed.size, restored: touched.size - removed.size };
    return done(value, { code: 'roster.import_undone', values: value }, [
      ...[...inUse].map(([key, sheets]) => problem('roster.import_in_use', { key, sheets })),
      ...undos.flatMap(({ changedSince }) => changedSince),
      ...conflicts,
    ]);
  },
};

/** New people who stand in sheets of later steps, with the names of those sheets: they stay. */
function usedSince(ports: Ports, rows: readonly WrittenRow[]): ReadonlyMap<string, string> {
  const made = rows.filter(({ sheet, isNew }) => isNew && sheet === participantsTable.sheet);
  const ids = made.map(({ key }) => key);
  const { facts, rebuilt } = findLaterRecords(ports, ids);
  return new Map(
    ids.flatMap((id) => {
      const sheets = [...(rebuilt.get(id) ?? []), ...(facts.get(id) ?? [])];
      return sheets.length === 0 ? [] : [[id, sheets.join(', ')]];
    }),
  );
}

/** Nothing at all was written. */
const REFUSALS: ReadonlySet<string> = new Set(['commit.sheet_locked', 'commit.busy']);

interface Undo {
  readonly change: TableChange;
  readonly changedSince: readonly Problem[];
}

function undoIn(sheet: TableRead<Columns>, written: readonly WrittenRow[]): Undo {
  const rowByKey = new Map(sheet.raw.map((raw) => [raw.key, raw]));
  const edits: RowEdit[] = [];
  const changedSince: Problem[] = [];
  for (const one of written.filter(({ sheet: name }) => name === sheet.table.sheet)) {
    const raw = rowByKey.get(one.key);
    if (raw === undefined) continue;
    const { edit, kept } = one.isNew ? removed(sheet, raw, one) : restored(sheet, raw, one);
    if (edit !== null) edits.push(edit);
    changedSince.push(
      ...kept.map((column) =>
        problemAt(addressOf(sheet, raw.row, column), 'roster.import_changed_since'),
      ),
    );
  }
  return { change: { table: sheet.table, edits, appended: [] }, changedSince };
}

interface RowUndo {
  readonly edit: RowEdit | null;
  /** Columns that were changed since. */
  readonly kept: readonly string[];
}

/** A new row goes whole, unless somebody has worked on it. */
function removed(sheet: TableRead<Columns>, raw: RawRow, { cells }: WrittenRow): RowUndo {
  const { key, columns } = sheet.table;
  const kept = Object.entries(raw.cells)
    .filter(([column]) => column !== key && columns[column]?.type.kind !== 'checkbox')
    .filter(([column, now]) => !isAsWritten(sheet, column, now, cells[column]?.[1] ?? ''))
    .map(([column]) => column);
  return { edit: kept.length === 0 ? removalOf(raw) : null, kept };
}

/** Cells get back what stood there, unless they hold something third by now. */
function restored(sheet: TableRead<Columns>, raw: RawRow, written: WrittenRow): RowUndo {
  const kept = Object.entries(written.cells)
    .filter(([column, [before, after]]) => {
      const now = raw.cells[column] ?? '';
      const isOne = (cell: RawCell): boolean => isAsWritten(sheet, column, now, cell);
      return !isOne(after) && !isOne(before);
    })
    .map(([column]) => column);
  return { edit: restorationOf(raw, written, kept), kept };
}

function removalOf({ row, key, cells }: RawRow): RowEdit {
  const emptied = Object.entries(cells).map(([column, expected]) => [
    column,
    { expected, wanted: expected === false || expected === true ? false : '' },
  ]);
  return { row, key, cells: Object.fromEntries(emptied), isRemoval: true };
}

function restorationOf(
  { row, key, cells: now }: RawRow,
  { cells }: WrittenRow,
  kept: readonly string[],
): RowEdit | null {
  const back = Object.entries(cells)
    .filter(([column]) => !kept.includes(column))
    .map(([column, [before]]) => [column, { expected: now[column] ?? '', wanted: before }]);
  if (back.length === 0) return null;
  return { row, key, cells: Object.fromEntries(back), isRemoval: false };
}

/** Whether a cell still means what was written into it. */
function isAsWritten(
  { table }: TableRead<Columns>,
  column: string,
  now: RawCell,
  written: RawCell,
): boolean {
  if (textOf(now) === textOf(written)) return true;
  const type = table.columns[column]?.type;
  const read = [now, written].map((cell) => type?.read(cell));
  const [left, right] = read;
  if (left === undefined || right === undefined || type?.kind === 'text') return false;
  return !('fault' in left) && !('fault' in right) && left.value === right.value;
}
