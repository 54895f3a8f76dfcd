import type { Cell, Sheet } from './workbook';

/** A change to a cell: what is absent stays, null takes a property away. */
export type CellPatch = { readonly [K in keyof Cell]?: Cell[K] | null };

/** The cell after a change; undefined when nothing is left of it. */
export function patchCell(cell: Cell | undefined, patch: CellPatch): Cell | undefined {
  const next: Record<string, unknown> = { value: null, ...cell, ...patch };
  let isEmpty = true;
  for (const key in next) {
    if (next[key] !== null && next[key] !== undefined) isEmpty = false;
    else if (key !== 'value') delete next[key];
  }
  // Every null that CellPatch allows beyond Cell was taken out above.
  return isEmpty ? undefined : (next as unknown as Cell);
}

/** Changes a cell of a sheet in place. */
export function writeCell(sheet: Sheet, row: number, column: number, patch: CellPatch): void {
  const next = patchCell(sheet.cells.get(row)?.get(column), patch);
  if (next) {
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    cells.set(column, next);
    sheet.cells.set(row, cells);
    return;
  }
  const cells = sheet.cells.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}
