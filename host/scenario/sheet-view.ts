import { typeCell } from '../model/type-cell';
import type { CellValue, Sheet, Workbook } from '../model/workbook';

/** A sheet as a person at the keyboard sees it: rows under headers. */
export interface SheetView {
  /** Content of every row that is not blank, by header, with its 1-based row. */
  rows(): { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
  /** Types texts into the columns with these headers. */
  type(row: number, cells: Readonly<Record<string, string | number | boolean>>): void;
  /** First row below everything that is there. */
  nextRow(): number;
  /** Empties every row below the headers. */
  clear(): void;
}

/**
 * Opens a sheet for typing.
 * @throws Error in Indonesian when the sheet or, on typing, a header does not exist
 */
export function viewSheet(workbook: Workbook, name: string, year: number): SheetView {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`Lembar "${name}" tidak ada di buku kerja ini.`);
  const columnOf = headerIndex(sheet);
  return {
    rows: () => readRows(sheet, columnOf),
    nextRow: () => lastRow(sheet) + 1,
    type(row, cells) {
      for (const [header, value] of Object.entries(cells)) {
        const column = columnOf.get(header);
        if (column === undefined)
          throw new Error(`Lembar "${name}" tidak punya kolom "${header}".`);
        typeCell(workbook, sheet, row, column, asTyped(value), year);
      }
    },
    clear() {
      for (const [row, cells] of sheet.cells) {
        if (row === 1) continue;
        for (const [column, cell] of cells) cells.set(column, { ...cell, value: null });
      }
    },
  };
}

function headerIndex(sheet: Sheet): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [column, cell] of sheet.cells.get(1) ?? []) columns.set(String(cell.value), column);
  return columns;
}

function readRows(
  sheet: Sheet,
  columnOf: ReadonlyMap<string, number>,
): ReturnType<SheetView['rows']> {
  const rows: { row: number; cells: Record<string, string> }[] = [];
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    if (row === 1 || isBlankRow(sheet, row)) continue;
    const cells: Record<string, string> = {};
    for (const [header, column] of columnOf) {
      cells[header] = textOf(sheet.cells.get(row)?.get(column)?.value ?? null);
    }
    rows.push({ row, cells });
  }
  return rows;
}

function lastRow(sheet: Sheet): number {
  return Math.max(1, ...[...sheet.cells.keys()].filter((row) => !isBlankRow(sheet, row)));
}

function isBlankRow(sheet: Sheet, row: number): boolean {
  return [...(sheet.cells.get(row)?.values() ?? [])].every(
    ({ value }) => value === null || value === '' || value === false,
  );
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

function asTyped(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
