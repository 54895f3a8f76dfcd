import { problem, problemAt } from '../../../kernel/problem';
import type { Columns, TableRead } from '../../../kernel/table';
import { addressOf, updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, isLockedForUs, read } from '../../../ports/tables';
import type { UndoMergeInput, UndoMergeReply } from '../contract/same-person';
import { undoMergeInput } from '../contract/same-person';
import type { CellChange } from '../core';
import { courseRecordsTable, mergeHistoryTable } from '../tables';
import { parseKeptCell } from './kept-cell';
import { changeOfSheet, findPerson, readMergeSheets } from './merge-sheets';

type History = TableRead<typeof mergeHistoryTable.columns>;
type MadeChange = History['rows'][number];

/** Makes two people of a merge again. A cell that was changed since stays as it is. */
export const undoMergeAction: Action<UndoMergeInput, UndoMergeReply> = {
  id: 'roster.undoMerge',
  input: undoMergeInput,
  writes: true,
  run(ports, { run }) {
    const history = read(ports, mergeHistoryTable);
    const sheets = readMergeSheets(ports);
    if (sheets.problems.length > 0) return refused(sheets.problems);
    const made = history.rows.filter(({ value }) => value.run === run && !value.isUndone);
    const [first] = made;
    if (first === undefined) return refused([problem('roster.merge_gone')]);
    const { survivor, merged } = first.value;
    const locked = [sheets.participants, sheets.restricted].find(({ table }) =>
      isLockedForUs(ports, table),
    );
    if (locked !== undefined) {
      return refused([problem('commit.sheet_locked', { sheet: locked.table.sheet })]);
    }
    if (findPerson(sheets, survivor) === null) {
      return refused([problem('roster.merge_undo_order', { survivor })]);
    }
    const tables: readonly TableRead<Columns>[] = [
      sheets.participants,
      sheets.restricted,
      read(ports, courseRecordsTable),
    ];
    const undone = made.filter((change) => tables.some((sheet) => isAsMade(sheet, change)));
    const { conflicts } = commit(
      ports,
      ...tables.map((sheet) => changeOfSheet(sheet, undone.map(reversed))),
      updateRows(
        history,
        made.map(({ row }) => ({ row, values: { isUndone: true } })),
      ),
    );
    if (conflicts.some(({ code }) => code === 'commit.busy')) return refused(conflicts);
    const changedSince = made
      .filter((change) => !undone.includes(change))
      .map(({ value }) => {
        const sheet =
          tables.find(({ table }) => table.sheet === value.sheet) ?? sheets.participants;
        const row = rowOf(sheet, value.row)?.row ?? 0;
        return problemAt(addressOf(sheet, row, value.column), 'roster.merge_changed_since');
      });
    const message = { code: 'roster.merge_undone', values: { survivor, merged } };
    return done({ survivor, merged }, message, [...changedSince, ...conflicts]);
  },
};

function isAsMade(sheet: TableRead<Columns>, { value }: MadeChange): boolean {
  if (sheet.table.sheet !== value.sheet) return false;
  return rowOf(sheet, value.row)?.cells[value.column] === parseKeptCell(value.after);
}

function rowOf({ raw, aside }: TableRead<Columns>, key: string) {
  return [...raw, ...aside].find((row) => row.key === key);
}

function reversed({ value }: MadeChange): CellChange {
  const { sheet, row, column } = value;
  return {
    sheet,
    row,
    column,
    before: parseKeptCell(value.after),
    after: parseKeptCell(value.before),
  };
}
