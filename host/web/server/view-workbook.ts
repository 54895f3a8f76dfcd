import type { Sheet, Workbook } from '../../model/workbook';
import type { DrawnCell, DrawnRows, SheetTab } from '../protocol';
import { drawCell } from './draw-cell';

/** A tab without its cells and revision. */
export function viewTab(sheet: Sheet): Omit<SheetTab, 'revision'> {
  return {
    id: sheet.id,
    name: sheet.name,
    color: sheet.tabColor,
    hidden: sheet.hidden,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
  };
}

/** The cells of the rows `from` to `to`, both included. */
export function drawRows(workbook: Workbook, sheet: Sheet, from: number, to: number): DrawnRows {
  const rows: Record<number, Record<number, DrawnCell>> = {};
  for (let row = Math.max(1, from); row <= Math.min(to, sheet.maxRows); row += 1) {
    const cells = sheet.cells.get(row);
    if (!cells) continue;
    const drawn: Record<number, DrawnCell> = {};
    for (const [column, cell] of cells) drawn[column] = drawCell(cell, workbook.locale);
    rows[row] = drawn;
  }
  return rows;
}
