import { type CellPatch, writeCell } from './cell-patch';
import { parseTyped } from './parse-typed';
import type { TypingPlace } from './typing-place';
import type { Cell, Sheet, Workbook } from './workbook';

/** The change that typing a text makes to a cell: the content, and the format when the cell had none. */
export function typedPatch(text: string, cell: Cell | undefined, place: TypingPlace): CellPatch {
  const typed = parseTyped(text, cell?.format, place);
  const patch: CellPatch = { value: typed.value, formula: typed.formula ?? null };
  return typed.format && !cell?.format ? { ...patch, format: typed.format } : patch;
}

/**
 * Types a text into a cell as a person would: `0123` becomes 123 and `01/02/2021` a date unless the cell holds plain text.
 * The grid grows when the cell lies outside. `year` completes a date typed without one.
 */
export function typeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  year: number,
): void {
  sheet.maxRows = Math.max(sheet.maxRows, row);
  sheet.maxColumns = Math.max(sheet.maxColumns, column);
  const cell = sheet.cells.get(row)?.get(column);
  writeCell(sheet, row, column, typedPatch(text, cell, { locale: workbook.locale, year }));
}
