import { groupBy } from '../../../kernel/ordering';
import type { Columns, RowEdit, TableChange, TableRead } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import { packagesTable } from '../../programme';
import type { FixRosterInput, FixRosterReply } from '../contract';
import { fixRosterInput } from '../contract';
import type { CellFix } from '../core';
import { findFixes } from '../core';
import { fixHistoryTable, participantsTable, restrictedTable } from '../tables';

/** Writes certain fixes and keeps what stood there before. A fix that is no longer on offer is left out. */
export const fixRosterAction: Action<FixRosterInput, FixRosterReply> = {
  id: 'roster.fix',
  input: fixRosterInput,
  writes: true,
  run(ports, { cells }) {
    const history = read(ports, fixHistoryTable);
    if (history.problems.length > 0) return refused(history.problems);
    const packages = read(ports, packagesTable).rows.map(({ value }) => value.code);
    const sheets = [read(ports, participantsTable), read(ports, restrictedTable)];
    const asked = cells === null ? null : new Set(cells.map(placeOf));
    const fixes = sheets
      .flatMap((sheet) => findFixes(sheet, packages))
      .filter(({ at }) => asked === null || asked.has(placeOf(at)));
    const run = ports.ids.next();
    const made = fixes.map((fix, index) => ({
      id: `${run}-${index + 1}`,
      run,
      at: ports.clock.now(),
      account: ports.account.email(),
      sheet: fix.sheet,
      row: fix.key,
      column: fix.column,
      before: JSON.stringify(fix.expected),
      after: JSON.stringify(fix.wanted),
      isUndone: false,
    }));
    const { conflicts } = commit(
      ports,
      writeRows(history, made),
      ...sheets.map((sheet) => changeOf(sheet, fixes)),
    );
    const fixed = Math.max(0, fixes.length - conflicts.length);
    return done(
      { fixed, ids: made.map(({ id }) => id) },
      { code: 'roster.fixed', values: { fixed } },
      conflicts,
    );
  },
};

function changeOf(sheet: TableRead<Columns>, fixes: readonly CellFix[]): TableChange {
  const byRow = groupBy(
    fixes.filter((fix) => fix.sheet === sheet.table.sheet),
    ({ row }) => row,
  );
  const edits = [...byRow].map(([row, ofRow]): RowEdit => {
    const cells = Object.fromEntries(
      ofRow.map(({ column, expected, wanted }) => [column, { expected, wanted }]),
    );
    return { row, key: ofRow[0]?.key ?? '', cells, isRemoval: false };
  });
  return { table: sheet.table, edits, appended: [] };
}

function placeOf(at: {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}): string {
  return `${at.sheet}!${at.column}!${at.row}`;
}
