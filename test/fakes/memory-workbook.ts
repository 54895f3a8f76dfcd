import type { RawCell, RawSheet, Rectangle } from '../../src/kernel/table';
import type { CellMark, SheetLayout, Workbook } from '../../src/ports/workbook';

/** A spreadsheet in memory: rows of cells by sheet name, the header row first. */
export interface MemorySheets {
  readonly grids: Map<string, RawCell[][]>;
  readonly formulas: Map<string, Map<string, string>>;
  readonly marks: Map<string, Map<string, CellMark>>;
  readonly layouts: Map<string, SheetLayout>;
  /** Sheets that are protected against the account of the test. */
  readonly lockedForUs: Set<string>;
  /** Of the spreadsheet. */
  locale: string;
  /** Calls by method, to prove that they do not grow with the rows. */
  readonly calls: Record<string, number>;
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

export function createMemorySheets(initial: Readonly<Record<string, RawCell[][]>>): MemorySheets {
  return {
    grids: new Map(
      Object.entries(initial).map(([name, grid]) => [name, grid.map((row) => [...row])]),
    ),
    formulas: new Map(),
    marks: new Map(),
    layouts: new Map(),
    lockedForUs: new Set(),
    locale: 'id_ID',
    calls: {},
  };
}

export function memoryWorkbook(sheets: MemorySheets): Workbook {
  const count = (method: string): void => {
    sheets.calls[method] = (sheets.calls[method] ?? 0) + 1;
  };
  return {
    read(name) {
      count('read');
      const grid = sheets.grids.get(name);
      return grid === undefined ? null : squareOff(grid);
    },
    readFormulas(name) {
      count('readFormulas');
      const grid = sheets.grids.get(name) ?? [];
      const known = sheets.formulas.get(name);
      return grid.map((cells, row) =>
        cells.map((_, column) => known?.get(cellKey(row + 1, column + 1)) ?? ''),
      );
    },
    write(name, rectangles) {
      for (const rectangle of rectangles) {
        count('write');
        put(gridOf(sheets, name), rectangle);
      }
    },
    append(name, cells) {
      count('append');
      sheets.grids.get(name)?.push(cells.map(asStored));
      return sheets.grids.has(name);
    },
    canEdit: (name) => !sheets.lockedForUs.has(name),
    flush() {
      count('flush');
    },
    prepare(layouts) {
      count('prepare');
      return prepareSheets(sheets, layouts);
    },
    readMarks(name) {
      count('readMarks');
      const grid = squareOff(sheets.grids.get(name) ?? []);
      const all = [grid.header, ...grid.rows];
      const markAt = (row: number, column: number): CellMark | undefined =>
        sheets.marks.get(name)?.get(cellKey(row + 1, column + 1));
      return {
        notes: all.map((cells, row) => cells.map((_, column) => markAt(row, column)?.note ?? '')),
        backgrounds: all.map((cells, row) =>
          cells.map((_, column) => markAt(row, column)?.background ?? '#ffffff'),
        ),
      };
    },
    writeMarks(name, marks) {
      count('writeMarks');
      const known = sheets.marks.get(name) ?? new Map<string, CellMark>();
      for (const mark of marks) known.set(cellKey(mark.row, mark.column), mark);
      sheets.marks.set(name, known);
    },
    show(name) {
      count('show');
      return sheets.grids.has(name);
    },
    timeZone: () => 'Asia/Jakarta',
    locale: () => sheets.locale,
  };
}

function gridOf(sheets: MemorySheets, name: string): RawCell[][] {
  const grid = sheets.grids.get(name);
  if (grid === undefined) throw new Error(`There is no sheet ${name}`);
  return grid;
}

/** As a spreadsheet does: rows of one width, nothing below the last row with content. */
function squareOff(grid: readonly (readonly RawCell[])[]): RawSheet {
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const squared = grid.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
  while (squared.length > 1 && squared[squared.length - 1]?.every((cell) => cell === '')) {
    squared.pop();
  }
  const [header = [], ...rows] = squared;
  return { header, rows };
}

function put(grid: RawCell[][], rectangle: Rectangle): void {
  rectangle.values.forEach((cells, rowOffset) => {
    const row = rectangle.row - 1 + rowOffset;
    while (grid.length <= row) grid.push([]);
    const target = grid[row] ?? [];
    cells.forEach((cell, columnOffset) => {
      const column = rectangle.column - 1 + columnOffset;
      while (target.length < column) target.push('');
      target[column] = asStored(cell);
    });
  });
}

const LONGEST_CELL = 50_000;

/** A leading apostrophe is the sign for "text" and is not kept, a text that is too long is refused: as in Sheets. */
function asStored(cell: RawCell): RawCell {
  if (String(cell).length > LONGEST_CELL + 1) throw new Error('a cell holds 50,000 characters');
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

function prepareSheets(
  sheets: MemorySheets,
  layouts: readonly SheetLayout[],
): ReturnType<Workbook['prepare']> {
  const created: string[] = [];
  const addedColumns: { sheet: string; header: string }[] = [];
  for (const layout of layouts) {
    sheets.layouts.set(layout.sheet, layout);
    const grid = sheets.grids.get(layout.sheet);
    const header = grid?.[0];
    if (header === undefined) {
      sheets.grids.set(layout.sheet, [layout.columns.map((column) => column.header)]);
      created.push(layout.sheet);
      continue;
    }
    for (const column of layout.columns) {
      if (header.some((cell) => [column.header, ...column.aliases].includes(String(cell))))
        continue;
      header.push(column.header);
      addedColumns.push({ sheet: layout.sheet, header: column.header });
    }
  }
  return { created, addedColumns };
}
