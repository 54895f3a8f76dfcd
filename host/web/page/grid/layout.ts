import type { SheetTab } from '../../protocol';
import { HEADER_HEIGHT } from './column-headers';
import { HEADER_WIDTH } from './grid-row';
import { COLUMN_WIDTH, ROW_HEIGHT } from './row-heights';
import { makeTrack, type Track } from './track';
import type { ViewBox } from './view-box';

const OVERSCAN_ROWS = 6;
const OVERSCAN_COLUMNS = 1;

/** Where the cells of a tab lie and which of them are drawn. */
export interface Layout {
  readonly rows: Track;
  readonly columns: Track;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

export function layOut(tab: SheetTab, heights: Readonly<Record<number, number>>): Layout {
  const rows = makeTrack(tab.rows, ROW_HEIGHT, heights);
  const columns = makeTrack(tab.columns, COLUMN_WIDTH, tab.columnWidths);
  return {
    rows,
    columns,
    frozenHeight: HEADER_HEIGHT + rows.startOf(tab.frozenRows + 1),
    frozenWidth: HEADER_WIDTH + columns.startOf(tab.frozenColumns + 1),
  };
}

export interface Visible {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The rows and columns, beside the frozen ones, that the view box touches and a few more. */
export function visibleCells(
  tab: SheetTab,
  { rows, columns, ...frozen }: Layout,
  box: ViewBox,
): Visible {
  const top = box.top + frozen.frozenHeight - HEADER_HEIGHT;
  const left = box.left + frozen.frozenWidth - HEADER_WIDTH;
  return {
    firstRow: Math.max(rows.at(top) - OVERSCAN_ROWS, tab.frozenRows + 1),
    lastRow: Math.min(rows.at(box.top + box.height) + OVERSCAN_ROWS, tab.rows),
    firstColumn: Math.max(columns.at(left) - OVERSCAN_COLUMNS, tab.frozenColumns + 1),
    lastColumn: Math.min(columns.at(box.left + box.width) + OVERSCAN_COLUMNS, tab.columns),
  };
}

/** Whether a cell is in the page now. */
export function isDrawn(
  tab: SheetTab,
  visible: Visible,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return (
    (row <= tab.frozenRows || (row >= visible.firstRow && row <= visible.lastRow)) &&
    (column <= tab.frozenColumns || (column >= visible.firstColumn && column <= visible.lastColumn))
  );
}

/** The place of a cell in the grid's window, frozen or scrolled. */
export function cellBox(
  tab: SheetTab,
  { rows, columns }: Layout,
  box: ViewBox,
  row: number,
  column: number,
): { left: number; top: number; width: number; height: number } {
  const scrolledX = column > tab.frozenColumns ? box.left : 0;
  const scrolledY = row > tab.frozenRows ? box.top : 0;
  return {
    left: HEADER_WIDTH + columns.startOf(column) - scrolledX,
    top: HEADER_HEIGHT + rows.startOf(row) - scrolledY,
    width: columns.sizeOf(column),
    height: rows.sizeOf(row),
  };
}

/** The scroll position at which a cell is not hidden, as near as possible to the present one. */
export function scrollToShow(
  tab: SheetTab,
  layout: Layout,
  box: ViewBox,
  { row, column }: { readonly row: number; readonly column: number },
): { left: number; top: number } {
  const place = cellBox(tab, layout, box, row, column);
  return {
    left:
      column > tab.frozenColumns
        ? box.left + overhang(place.left, place.width, layout.frozenWidth, box.width)
        : box.left,
    top:
      row > tab.frozenRows
        ? box.top + overhang(place.top, place.height, layout.frozenHeight, box.height)
        : box.top,
  };
}

function overhang(start: number, size: number, from: number, to: number): number {
  if (start < from) return start - from;
  return Math.max(0, Math.min(start + size - to, start - from));
}
