import type { DrawnCell, DrawnRows, SheetTab } from '../../protocol';
import { fetchedPieces } from './cell-cache';

export const ROW_HEIGHT = 24;
export const COLUMN_WIDTH = 100;
const LINE_HEIGHT = 17;
const PADDING = 7;
const MAX_LINES = 12;
/** Mean width of a letter at 13 px, and of a bold one. */
const LETTER_WIDTH = 6.5;
const BOLD_LETTER_WIDTH = 7.2;

type Heights = Readonly<Record<number, number>>;

const known = new WeakMap<DrawnRows, { widths: string; heights: Heights }>();

/** Heights in pixels of the rows with wrapped cells; only rows fetched so far are known. */
export function rowHeights(tab: SheetTab): Heights {
  const widths = JSON.stringify(tab.columnWidths);
  return Object.assign({}, ...fetchedPieces(tab.id).map((rows) => heightsOf(rows, tab, widths)));
}

function heightsOf(rows: DrawnRows, tab: SheetTab, widths: string): Heights {
  const before = known.get(rows);
  if (before?.widths === widths) return before.heights;
  const heights: Record<number, number> = {};
  for (const [row, cells] of Object.entries(rows)) {
    const lines = Object.entries(cells).map(([column, cell]) =>
      linesOf(cell, tab.columnWidths[Number(column)] ?? COLUMN_WIDTH),
    );
    const most = Math.min(Math.max(1, ...lines), MAX_LINES);
    if (most > 1) heights[Number(row)] = most * LINE_HEIGHT + PADDING;
  }
  known.set(rows, { widths, heights });
  return heights;
}

function linesOf(cell: DrawnCell, width: number): number {
  if (!cell.wrap) return 1;
  const perLine = Math.max(1, (width - 8) / (cell.bold ? BOLD_LETTER_WIDTH : LETTER_WIDTH));
  const lengths = cell.text
    .split('\n')
    .map(({ length }) => Math.max(1, Math.ceil(length / perLine)));
  return lengths.reduce((sum, count) => sum + count, 0);
}
