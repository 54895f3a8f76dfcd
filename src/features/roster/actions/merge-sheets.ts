import { groupBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type {
  Columns,
  RawCell,
  RawRow,
  RowEdit,
  TableChange,
  TableRead,
} from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { CellChange, PersonCells } from '../core';
import { participantsTable, restrictedTable } from '../tables';

/** The two sheets in which somebody has a row. */
export interface MergeSheets {
  readonly participants: TableRead<Columns>;
  readonly restricted: TableRead<Columns>;
  /** A missing sheet, or one in which a row cannot be set aside. */
  readonly problems: readonly Problem[];
}

/** Reads both sheets, and says what they lack. */
export function readMergeSheets(ports: Ports): MergeSheets {
  const participants = read(ports, participantsTable);
  const restricted = read(ports, restrictedTable);
  const problems = [participants, restricted].flatMap((sheet): readonly Problem[] => {
    if (!sheet.positions.has('id')) return sheet.problems;
    if (sheet.positions.has('mergedInto')) return [];
    const { header } = sheet.table.columns.mergedInto;
    const at = { sheet: sheet.table.sheet, row: 1, column: header };
    return [problemAt(at, 'table.header_missing', { sheet: sheet.table.sheet, header })];
  });
  return { participants, restricted, problems };
}

/** Somebody's cells in both sheets; null when he has no row, or one that was set aside. */
export function findPerson(
  { participants, restricted }: MergeSheets,
  id: string,
): PersonCells | null {
  const cellsIn = ({ raw }: TableRead<Columns>): RawRow['cells'] | null =>
    raw.find(({ key }) => key === id)?.cells ?? null;
  const participant = cellsIn(participants);
  return participant === null ? null : { participant, restricted: cellsIn(restricted) };
}

/** The change of one sheet; a person without a row in it gets one. */
export function changeOfSheet(
  { table, raw, aside }: TableRead<Columns>,
  changes: readonly CellChange[],
): TableChange {
  const edits: RowEdit[] = [];
  const appended: Record<string, RawCell>[] = [];
  const ours = changes.filter(({ sheet }) => sheet === table.sheet);
  for (const [key, ofRow] of groupBy(ours, ({ row }) => row)) {
    const row = [...raw, ...aside].find((found) => found.key === key)?.row;
    if (row === undefined) {
      appended.push(Object.fromEntries(ofRow.map(({ column, after }) => [column, after])));
      continue;
    }
    const cells = Object.fromEntries(
      ofRow.map(({ column, before, after }) => [column, { expected: before, wanted: after }]),
    );
    edits.push({ row, key, cells, isRemoval: false });
  }
  return { table, edits, appended };
}
