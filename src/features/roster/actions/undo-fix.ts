import { groupBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type { Columns, RowEdit, TableChange, TableRead } from '../../../kernel/table';
import { addressOf, updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { UndoFixInput, UndoFixReply } from '../contract';
import { undoFixInput } from '../contract';
import { fixHistoryTable, participantsTable, restrictedTable } from '../tables';
import { parseKeptCell } from './kept-cell';

type History = TableRead<typeof fixHistoryTable.columns>;
type MadeFix = History['rows'][number];

/** Puts back what stood in a cell before it was fixed; a cell that was changed since stays as it is. */
export const undoFixAction: Action<UndoFixInput, UndoFixReply> = {
  id: 'roster.undoFix',
  input: undoFixInput,
  writes: true,
  run(ports, { ids }) {
    const history = read(ports, fixHistoryTable);
    if (history.problems.length > 0) return refused(history.problems);
    const wanted = fixesToUndo(history, ids);
    const sheets = [read(ports, participantsTable), read(ports, restrictedTable)];
    const undos = sheets.map((sheet) => undoOf(sheet, wanted));
    const undone = undos.flatMap((undo) => undo.undone);
    const marks = undone.map(({ row }) => ({ row, values: { isUndone: true } }));
    const { conflicts } = commit(
      ports,
      ...undos.map(({ change }) => change),
      updateRows(history, marks),
    );
    return done(
      { undone: undone.length },
      { code: 'roster.fix_undone', values: { undone: undone.length } },
      [...undos.flatMap(({ changedSince }) => changedSince), ...conflicts],
    );
  },
};

function fixesToUndo(history: History, ids: readonly string[] | null): readonly MadeFix[] {
  const standing = history.rows.filter(({ value }) => !value.isUndone);
  if (ids !== null) return standing.filter(({ value }) => ids.includes(value.id));
  const latest = standing[standing.length - 1]?.value.run;
  return standing.filter(({ value }) => value.run === latest);
}

function undoOf(
  sheet: TableRead<Columns>,
  fixes: readonly MadeFix[],
): {
  readonly change: TableChange;
  readonly undone: readonly MadeFix[];
  readonly changedSince: readonly Problem[];
} {
  const rowByKey = new Map(sheet.raw.map((raw) => [raw.key, raw]));
  const ours = fixes.filter(({ value }) => value.sheet === sheet.table.sheet);
  const isAsFixed = ({ value }: MadeFix): boolean =>
    rowByKey.get(value.row)?.cells[value.column] === parseKeptCell(value.after);
  const undone = ours.filter(isAsFixed);
  const edits = [...groupBy(undone, ({ value }) => value.row)].map(([key, ofRow]): RowEdit => {
    const cells = Object.fromEntries(
      ofRow.map(({ value }) => [
        value.column,
        { expected: parseKeptCell(value.after), wanted: parseKeptCell(value.before) },
      ]),
    );
    return { row: rowByKey.get(key)?.row ?? 0, key, cells, isRemoval: false };
  });
  const changedSince = ours
    .filter((fix) => !isAsFixed(fix))
    .map(({ value }) =>
      problemAt(
        addressOf(sheet, rowByKey.get(value.row)?.row ?? 0, value.column),
        'roster.fix_changed_since',
      ),
    );
  return { change: { table: sheet.table, edits, appended: [] }, undone, changedSince };
}
