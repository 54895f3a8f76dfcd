import { groupBy } from '../../../kernel/ordering';
import { asWarning } from '../../../kernel/problem';
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
import { readCheckSettings } from './check-settings';
import { keepCell } from './kept-cell';

/**
 * Writes the fixes that are asked for, or all that are certain, and keeps what stood there before. A fix that is no
 * longer on offer is left out.
 */
export const fixRosterAction: Action<FixRosterInput, FixRosterReply> = {
  id: 'roster.fix',
  input: fixRosterInput,
  writes: true,
  run(ports, { cells }) {
    const history = read(ports, fixHistoryTable);
    if (history.problems.length > 0) return refused(history.problems);
    const packages = read(ports, packagesTable).rows.map(({ value }) => value.code);
    const sheets = [read(ports, participantsTable), read(ports, restrictedTable)];
    const missing = sheets.filter(({ positions }) => !positions.has('id'));
    const isWanted = ({ table }: TableRead<Columns>): boolean =>
      cells?.some(({ sheet }) => sheet === table.sheet) ?? table === participantsTable;
    if (missing.some(isWanted)) return refused(missing.flatMap(({ problems }) => problems));
    const asked = cells === null ? null : new Set(cells.map(placeOf));
    const today = ports.clock.today();
    const { settings } = readCheckSettings(ports);
    const offered = sheets.flatMap((sheet) => findFixes(sheet, { packages, today }, settings));
    const fixes = withPartners(
      offered,
      offered.filter(({ at, isCertain }) => asked?.has(placeOf(at)) ?? isCertain),
    );
    const run = ports.ids.next();
    const made = fixes.map((fix, index) => ({
      id: `${run}-${index + 1}`,
      run,
      at: ports.clock.now(),
      account: ports.account.email(),
      sheet: fix.sheet,
      row: fix.key,
      column: fix.column,
      before: keepCell(fix.expected),
      after: keepCell(fix.wanted),
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
      [...missing.flatMap(({ problems }) => problems.map(asWarning)), ...conflicts],
    );
  },
};

/** Place and date of birth, titles and name leave their one cell together, or one of them would be lost. */
function withPartners(offered: readonly CellFix[], chosen: readonly CellFix[]): readonly CellFix[] {
  const picked = new Set(chosen);
  const signOf = ({ sheet, row, kind }: CellFix): string => `${sheet}!${row}!${kind}`;
  const together = new Set(chosen.filter(({ kind }) => TOGETHER.has(kind)).map(signOf));
  return offered.filter((fix) => picked.has(fix) || together.has(signOf(fix)));
}

const TOGETHER: ReadonlySet<CellFix['kind']> = new Set(['place', 'titles']);

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
