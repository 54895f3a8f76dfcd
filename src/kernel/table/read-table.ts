import { cellName } from '../a1';
import type { CellAddress, Problem } from '../problem';
import { problem, problemAt } from '../problem';
import type { RawCell } from './cell';
import { textOf } from './cell';
import type { Columns, Row, Table } from './table';
import { keyOf, normalizeHeader } from './table';

/** A sheet as the port delivers it: the header row and every row below it, all of one width. */
export interface RawSheet {
  readonly header: readonly RawCell[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** A row and where it stood when it was read. */
export interface LocatedRow<C extends Columns> {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly value: Row<C>;
}

/** The cells of a row by column key, as typed. */
export interface RawRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly key: string;
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** What was read from one sheet. A row with a bad cell is in `raw` and in `problems`, not in `rows`. */
export interface TableRead<C extends Columns> {
  readonly table: Table<C>;
  readonly rows: readonly LocatedRow<C>[];
  /** Every row that is not blank, as typed. */
  readonly raw: readonly RawRow[];
  /** Rows that were set aside: in none of the others. */
  readonly aside: readonly RawRow[];
  readonly problems: readonly Problem[];
  /** 1-based column of each known column key that the sheet has. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Reads a sheet by its headers. A missing sheet is a problem, not a crash; columns nobody knows are skipped. */
export function readTable<C extends Columns>(
  table: Table<C>,
  sheet: RawSheet | null,
): TableRead<C> {
  if (sheet === null) {
    const missing = problem('table.sheet_missing', { sheet: table.sheet });
    return { table, rows: [], raw: [], aside: [], problems: [missing], positions: new Map() };
  }
  const { positions, problems: headerProblems } = locateColumns(table, sheet.header);
  const typed = readRawRows(table, sheet, positions);
  const raw = typed.filter((row) => !isAside(table, row.cells));
  const aside = raw.length === typed.length ? [] : typed.filter((row) => isAside(table, row.cells));
  const problems: Problem[] = [...headerProblems];
  const rows: LocatedRow<C>[] = [];
  if (headerProblems.length === 0) {
    for (const rawRow of raw) {
      const decoded = decodeRow(table, rawRow, positions, problems);
      if (decoded !== null) rows.push({ row: rawRow.row, value: decoded });
    }
    problems.push(...findRepeatedKeys(table, raw, positions));
  }
  return { table, rows, raw, aside, problems, positions };
}

/** The position of each known column; a header used twice or missing is a problem. */
export function locateColumns(
  table: Table,
  header: readonly RawCell[],
): { positions: Map<string, number>; problems: Problem[] } {
  const positions = new Map<string, number>();
  const problems: Problem[] = [];
  const found = header.map((cell) => normalizeHeader(textOf(cell)));
  for (const [key, column] of Object.entries(table.columns)) {
    const names = [column.header, ...column.aliases].map(normalizeHeader);
    const name = names.find((candidate) => found.includes(candidate));
    const values = { sheet: table.sheet, header: column.header };
    if (name === undefined) {
      if (!column.optional) {
        const at = { sheet: table.sheet, row: 1, column: column.header };
        problems.push(problemAt(at, 'table.header_missing', values));
      }
      continue;
    }
    if (found.indexOf(name) !== found.lastIndexOf(name)) {
      const cell = cellName(1, found.lastIndexOf(name) + 1);
      const at = { sheet: table.sheet, row: 1, column: column.header, cell };
      problems.push(problemAt(at, 'table.header_twice', values));
    }
    positions.set(key, found.indexOf(name) + 1);
  }
  return { positions, problems };
}

/** Where a cell is, as staff know it; without its value when the table is restricted. */
export function addressOf(
  read: Pick<TableRead<Columns>, 'positions'> & {
    readonly table: Pick<Table, 'sheet' | 'columns' | 'isRestricted'>;
  },
  row: number,
  key: string,
  value?: RawCell,
): CellAddress {
  const position = read.positions.get(key);
  return {
    sheet: read.table.sheet,
    row,
    column: read.table.columns[key]?.header ?? key,
    ...(position === undefined ? {} : { cell: cellName(row, position) }),
    ...(value === undefined || read.table.isRestricted ? {} : { value: textOf(value) }),
  };
}

/** Whether a row, by its cells, was set aside. */
export function isAside(table: Table, cells: Readonly<Record<string, RawCell>>): boolean {
  return table.aside !== null && !['', '-'].includes(textOf(cells[table.aside] ?? ''));
}

function readRawRows(
  table: Table,
  sheet: RawSheet,
  positions: ReadonlyMap<string, number>,
): RawRow[] {
  const rows: RawRow[] = [];
  sheet.rows.forEach((cells, index) => {
    const known: Record<string, RawCell> = {};
    for (const [key, position] of positions) known[key] = cells[position - 1] ?? '';
    const typed = Object.entries(known).some(([key, cell]) => isTyped(table, key, cell));
    if (typed) rows.push({ row: index + 2, key: keyOf(table, known), cells: known });
  });
  return rows;
}

/** An unticked box is no content: Sheets fills whole columns with them. */
function isTyped(table: Table, key: string, cell: RawCell): boolean {
  if (table.columns[key]?.type.kind === 'checkbox') return cell === true;
  return typeof cell !== 'string' || cell.trim() !== '';
}

function decodeRow<C extends Columns>(
  table: Table<C>,
  rawRow: RawRow,
  positions: ReadonlyMap<string, number>,
  problems: Problem[],
): Row<C> | null {
  const decoded: Record<string, unknown> = {};
  let isClean = true;
  for (const [key, column] of Object.entries(table.columns)) {
    const raw = rawRow.cells[key] ?? '';
    const read = column.type.read(raw);
    if ('fault' in read) {
      const at = addressOf({ table, positions }, rawRow.row, key, raw);
      problems.push(problemAt(at, read.fault, { ...read.values, header: column.header }));
      isClean = false;
    } else {
      decoded[key] = read.value;
    }
  }
  if (table.keyOr !== null && decoded[table.key] === '') decoded[table.key] = rawRow.key;
  return isClean ? (decoded as Row<C>) : null;
}

function findRepeatedKeys(
  table: Table,
  raw: readonly RawRow[],
  positions: ReadonlyMap<string, number>,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { row, key } of raw) {
    if (key !== '' && seen.has(key)) {
      const column = positions.has(table.key) ? table.key : (table.keyOr ?? table.key);
      const at = addressOf({ table, positions }, row, column, key);
      problems.push(problemAt(at, 'table.key_twice', { header: at.column }));
    }
    seen.add(key);
  }
  return problems;
}
