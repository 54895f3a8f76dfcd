import type { RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';

/** The cells of a sheet or a pasted block, row by row; dates of a workbook as `2021-06-10`, empty cells as `''`. */
export type Grid = readonly (readonly RawCell[])[];

/** Rows of people that one import takes. */
export const MOST_ROWS = 10_000;
/** Columns of a file that are looked at. */
export const MOST_COLUMNS = 60;

/** Whether nothing stands in a cell. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** How many cells of a row hold something. */
export function countFilled(cells: readonly RawCell[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

/** What is too large about a grid; null when it can be read. */
export function findExcess(grid: Grid): { readonly code: string; readonly most: number } | null {
  const rows = grid.filter((cells) => countFilled(cells) > 0).length;
  // Titles, totals and signatures stand around the people.
  if (rows > MOST_ROWS + 100) return { code: 'roster.import_too_many_rows', most: MOST_ROWS };
  const isWide = grid.some((cells) => cells.slice(MOST_COLUMNS).some((cell) => !isBlank(cell)));
  return isWide ? { code: 'roster.import_too_many_columns', most: MOST_COLUMNS } : null;
}

/** The text of a cell on one line, for looking at it. */
export function shownText(cell: RawCell | undefined, most = 60): string {
  const text = textOf(cell ?? '').replace(/\s+/g, ' ');
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The beginning of what stands in a row. */
export function textOfRow(cells: readonly RawCell[]): string {
  return cells
    .map((cell) => shownText(cell, 40))
    .filter((text) => text !== '')
    .join(' | ')
    .slice(0, 120);
}
