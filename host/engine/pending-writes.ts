import { type CellPatch, patchCell, writeCell } from '../model/cell-patch';
import type { Cell, Sheet, Workbook } from '../model/workbook';

type RowPatches = Map<number, Map<number, CellPatch>>;

function shifted<T>(entries: Map<number, T>, after: number, by: number): Map<number, T> {
  return new Map([...entries].map(([key, entry]) => [key > after ? key + by : key, entry]));
}

function hasContent(cell: Cell | undefined): boolean {
  return (
    cell !== undefined && ((cell.value !== null && cell.value !== '') || cell.formula !== undefined)
  );
}

/**
 * The cell changes of one execution that others do not see yet. Apps Script batches writes: they reach the spreadsheet
 * with `flush()` and at the end of the execution, not when a lock is released.
 */
export class PendingWrites {
  #bySheet = new Map<number, RowPatches>();

  write(sheet: Sheet, row: number, column: number, patch: CellPatch): void {
    const rows: RowPatches = this.#bySheet.get(sheet.id) ?? new Map();
    const cells = rows.get(row) ?? new Map<number, CellPatch>();
    const earlier = cells.get(column);
    cells.set(column, earlier ? { ...earlier, ...patch } : patch);
    rows.set(row, cells);
    this.#bySheet.set(sheet.id, rows);
  }

  /** The cell as its own execution sees it. */
  read(sheet: Sheet, row: number, column: number): Cell | undefined {
    const cell = sheet.cells.get(row)?.get(column);
    const patch = this.#bySheet.get(sheet.id)?.get(row)?.get(column);
    return patch ? patchCell(cell, patch) : cell;
  }

  /** Last row and last column with content, as their own execution sees them; 0 for none. */
  lastFilled(sheet: Sheet): { readonly row: number; readonly column: number } {
    const last = { row: 0, column: 0 };
    const meet = (row: number, column: number, cell: Cell | undefined): void => {
      if ((row <= last.row && column <= last.column) || !hasContent(cell)) return;
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    };
    const pending = this.#bySheet.get(sheet.id);
    for (const [row, cells] of sheet.cells) {
      const patches = pending?.get(row);
      for (const [column, cell] of cells) {
        const patch = patches?.get(column);
        meet(row, column, patch ? patchCell(cell, patch) : cell);
      }
    }
    for (const [row, patches] of pending ?? []) {
      for (const [column, patch] of patches) {
        meet(row, column, patchCell(sheet.cells.get(row)?.get(column), patch));
      }
    }
    return last;
  }

  shiftRows(sheet: Sheet, after: number, by: number): void {
    const rows = this.#bySheet.get(sheet.id);
    if (rows) this.#bySheet.set(sheet.id, shifted(rows, after, by));
  }

  shiftColumns(sheet: Sheet, after: number, by: number): void {
    const rows = this.#bySheet.get(sheet.id);
    for (const [row, cells] of rows ?? []) rows?.set(row, shifted(cells, after, by));
  }

  /** Writes everything into the workbook. */
  publish(workbook: Workbook): void {
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of this.#bySheet.get(sheet.id) ?? []) {
        for (const [column, patch] of cells) writeCell(sheet, row, column, patch);
      }
    }
    this.#bySheet = new Map();
  }
}
