import type { RawCell } from './cell';
import { textOf } from './cell';
import type { TableRead } from './read-table';
import type { Columns, Row, Table } from './table';

/** New cells for one row that was read, with what stood there: the ground for finding a colleague's edit. */
export interface RowEdit {
  /** 1-based row when it was read. */
  readonly row: number;
  readonly key: string;
  readonly cells: Readonly<
    Record<string, { readonly expected: RawCell; readonly wanted: RawCell }>
  >;
  /** True when the row leaves the table: its own cells become empty. */
  readonly isRemoval: boolean;
}

/** What an action wants to write to one table. Built by `writeRows` and `updateRows`, carried out by the commit. */
export interface TableChange {
  readonly table: Table;
  readonly edits: readonly RowEdit[];
  /** New rows by column key. */
  readonly appended: readonly Readonly<Record<string, RawCell>>[];
}

/** Below the header. */
const FIRST_ROW = 2;

/**
 * The change that makes the table hold these rows: new keys are appended, known keys are edited where a cell differs,
 * and with `removeOthers` every other row is emptied. Only `owned` columns are written (default: all).
 */
export function writeRows<C extends Columns>(
  read: TableRead<C>,
  rows: readonly Row<C>[],
  options: { readonly owned?: readonly (keyof C & string)[]; readonly removeOthers?: boolean } = {},
): TableChange {
  const owned = options.owned ?? Object.keys(read.table.columns);
  const rawByKey = new Map(read.raw.map((raw) => [raw.key, raw]));
  const wantedKeys = new Set<string>();
  const edits: RowEdit[] = [];
  const appended: Record<string, RawCell>[] = [];
  for (const row of rows) {
    const cells = encodeRow(read.table, row, owned);
    const key = textOf(encodeCell(read.table, read.table.key, cellOf(row, read.table.key)));
    wantedKeys.add(key);
    const existing = rawByKey.get(key);
    if (existing === undefined) appended.push(encodeRow(read.table, row, Object.keys(row)));
    else pushEdit(edits, read.table, existing, cells);
  }
  if (options.removeOthers) {
    for (const raw of read.raw) {
      if (!wantedKeys.has(raw.key)) edits.push(removalOf(read.table, raw));
    }
  }
  return { table: read.table, edits, appended };
}

/**
 * The change that makes the table hold exactly these rows in this order, from the first row down. For lists that are
 * read from top to bottom; what stands beside them in columns of the staff does not move with them.
 */
export function rewriteRows<C extends Columns>(
  read: TableRead<C>,
  rows: readonly Row<C>[],
): TableChange {
  const { table } = read;
  const rawByRow = new Map(read.raw.map((raw) => [raw.row, raw]));
  const lastRow = Math.max(FIRST_ROW - 1, ...rawByRow.keys());
  const blank = Object.fromEntries([...read.positions.keys()].map((key) => [key, '']));
  const edits: RowEdit[] = [];
  const appended: Record<string, RawCell>[] = [];
  rows.forEach((wanted, index) => {
    const row = index + FIRST_ROW;
    const cells = encodeRow(table, wanted, Object.keys(wanted));
    if (row > lastRow) appended.push(cells);
    else pushEdit(edits, table, rawByRow.get(row) ?? { row, key: '', cells: blank }, cells);
  });
  const surplus = read.raw.filter(({ row }) => row >= rows.length + FIRST_ROW);
  return { table, edits: [...edits, ...surplus.map((raw) => removalOf(table, raw))], appended };
}

/** The change that sets some cells of rows that were read, found by their row number. */
export function updateRows<C extends Columns>(
  read: TableRead<C>,
  patches: readonly { readonly row: number; readonly values: Partial<Row<C>> }[],
): TableChange {
  const rawByRow = new Map(read.raw.map((raw) => [raw.row, raw]));
  const edits: RowEdit[] = [];
  for (const { row, values } of patches) {
    const raw = rawByRow.get(row);
    if (raw === undefined) throw new Error(`Row ${row} of ${read.table.sheet} was not read`);
    pushEdit(edits, read.table, raw, encodeRow(read.table, values, Object.keys(values)));
  }
  return { table: read.table, edits, appended: [] };
}

/** Whether two cells of a column mean the same. */
export function sameCell(table: Table, key: string, left: RawCell, right: RawCell): boolean {
  if (left === right) return true;
  const type = table.columns[key]?.type;
  if (type === undefined) return false;
  if (type.kind === 'text') return textOf(left) === textOf(right);
  const readLeft = type.read(left);
  const readRight = type.read(right);
  if ('fault' in readLeft || 'fault' in readRight) return false;
  return readLeft.value === readRight.value;
}

function pushEdit(
  edits: RowEdit[],
  table: Table,
  raw: TableRead<Columns>['raw'][number],
  wanted: Readonly<Record<string, RawCell>>,
): void {
  const cells: Record<string, { expected: RawCell; wanted: RawCell }> = {};
  for (const [key, cell] of Object.entries(wanted)) {
    const expected = raw.cells[key];
    if (expected !== undefined && !sameCell(table, key, expected, cell)) {
      cells[key] = { expected, wanted: cell };
    }
  }
  if (Object.keys(cells).length > 0) {
    edits.push({ row: raw.row, key: raw.key, cells, isRemoval: false });
  }
}

function removalOf(table: Table, raw: TableRead<Columns>['raw'][number]): RowEdit {
  const cells: Record<string, { expected: RawCell; wanted: RawCell }> = {};
  for (const [key, expected] of Object.entries(raw.cells)) {
    const wanted = table.columns[key]?.type.kind === 'checkbox' ? false : '';
    cells[key] = { expected, wanted };
  }
  return { row: raw.row, key: raw.key, cells, isRemoval: true };
}

function encodeRow(table: Table, row: object, keys: readonly string[]): Record<string, RawCell> {
  const cells: Record<string, RawCell> = {};
  for (const key of keys) cells[key] = encodeCell(table, key, cellOf(row, key));
  return cells;
}

function cellOf(row: object, key: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[key];
}

function encodeCell(table: Table, key: string, value: unknown): RawCell {
  const column = table.columns[key];
  if (column === undefined) throw new Error(`${table.sheet} has no column ${key}`);
  return column.type.write(value);
}
