import { describe, expect, test } from '@jest/globals';
import { HEADER_HEIGHT } from '../../../host/web/page/grid/column-headers';
import { HEADER_WIDTH } from '../../../host/web/page/grid/grid-row';
import { cellBox, layOut, scrollToShow, visibleCells } from '../../../host/web/page/grid/layout';
import type { SheetTab } from '../../../host/web/protocol';

const tab: SheetTab = {
  id: 7,
  name: 'Peserta',
  color: null,
  hidden: false,
  rows: 5000,
  columns: 40,
  frozenRows: 1,
  frozenColumns: 1,
  columnWidths: { 2: 200 },
  revision: 1,
};
/** Row 1 holds two lines of text. */
const layout = layOut(tab, { 1: 41 });
/** A window that shows some 20 rows and 8 columns. */
const box = { left: 0, top: 0, width: 800, height: 500 };

describe('what the grid draws of a large sheet', () => {
  test('only the rows and columns in sight, and a few more', () => {
    const drawn = visibleCells(tab, layout, { ...box, top: 48_000, left: 1000 });
    expect(drawn.firstRow).toBeGreaterThan(1980);
    expect(drawn.lastRow - drawn.firstRow).toBeLessThan(40);
    expect(drawn.lastColumn - drawn.firstColumn).toBeLessThan(14);
  });

  test('frozen rows and columns are never drawn twice', () => {
    expect(visibleCells(tab, layout, box)).toMatchObject({ firstRow: 2, firstColumn: 2 });
  });

  test('at the end of the sheet nothing beyond it', () => {
    const drawn = visibleCells(tab, layout, { ...box, top: 1e6, left: 1e6 });
    expect(drawn).toMatchObject({ lastRow: 5000, lastColumn: 40 });
  });
});

describe('where a cell stands in the window', () => {
  test('a frozen cell stays, the others scroll', () => {
    const scrolled = { ...box, left: 300, top: 1000 };
    const corner = { left: HEADER_WIDTH, top: HEADER_HEIGHT, width: 100, height: 41 };
    expect(cellBox(tab, layout, scrolled, 1, 1)).toEqual(corner);
    expect(cellBox(tab, layout, scrolled, 2, 2)).toEqual({
      left: HEADER_WIDTH + 100 - 300,
      top: HEADER_HEIGHT + 41 - 1000,
      width: 200,
      height: 24,
    });
  });

  test('a cell in sight does not scroll the sheet', () => {
    expect(scrollToShow(tab, layout, box, { row: 3, column: 3 })).toEqual({ left: 0, top: 0 });
  });

  test.each([
    ['below', { row: 900, column: 2 }],
    ['at the right', { row: 2, column: 39 }],
    ['above', { row: 40, column: 2 }],
  ])('a cell %s comes into sight, not under the frozen ones', (_, cell) => {
    const before = { ...box, top: 9000, left: 600 };
    const after = { ...before, ...scrollToShow(tab, layout, before, cell) };
    const place = cellBox(tab, layout, after, cell.row, cell.column);
    expect(place.top).toBeGreaterThanOrEqual(layout.frozenHeight);
    expect(place.left).toBeGreaterThanOrEqual(layout.frozenWidth);
    expect(place.top + place.height).toBeLessThanOrEqual(box.height);
    expect(place.left + place.width).toBeLessThanOrEqual(box.width);
  });
});
