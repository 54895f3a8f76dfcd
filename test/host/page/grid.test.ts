import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellName, columnLetters, parseCellName } from '../../../host/web/page/grid/cell-name';
import { blockOf, isSingle, jump, selectCell, step } from '../../../host/web/page/grid/selection';
import { makeTrack } from '../../../host/web/page/grid/track';

describe('the names of cells', () => {
  test('columns count A to Z, then AA', () => {
    expect([1, 26, 27, 52, 702, 703].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'ZZ',
      'AAA',
    ]);
  });

  test('a name says where the cell is, in small letters too', () => {
    expect(parseCellName(' b4 ')).toEqual({ row: 4, column: 2 });
    expect(['', 'B', '4', 'B0', 'B4:C5', 'ABCD1'].map(parseCellName)).toEqual(Array(6).fill(null));
  });

  test('every cell is found by its own name', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 5000 }),
      column: fc.integer({ min: 1, max: 800 }),
    });
    fc.assert(
      fc.property(place, ({ row, column }) => {
        expect(parseCellName(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });
});

describe('where rows and columns lie', () => {
  const track = makeTrack(5, 100, { 2: 30, 4: 60 });

  test('strips follow each other, wide and narrow', () => {
    expect([1, 2, 3, 4, 5].map(track.startOf)).toEqual([0, 100, 130, 230, 290]);
    expect(track.total).toBe(390);
    expect(track.sizeOf(4)).toBe(60);
  });

  test('a position lies in one strip, and outside the sheet in the nearest', () => {
    expect([-5, 0, 99, 100, 129, 130, 389, 9999].map(track.at)).toEqual([1, 1, 1, 2, 2, 3, 5, 5]);
  });
});

describe('moving the selection', () => {
  const size = { rows: 100, columns: 26 };

  test('an arrow moves the active cell and stops at the edge of the sheet', () => {
    expect(step(selectCell(4, 2), 1, 0, false, size)).toEqual(selectCell(5, 2));
    expect(step(selectCell(1, 1), -1, -1, false, size)).toEqual(selectCell(1, 1));
    expect(step(selectCell(100, 26), 20, 1, false, size)).toEqual(selectCell(100, 26));
  });

  test('with Shift the active cell stays and the block grows in any direction', () => {
    const grown = step(step(selectCell(4, 3), -2, 0, true, size), 0, 1, true, size);
    expect(grown).toMatchObject({ row: 4, column: 3 });
    expect(blockOf(grown)).toEqual({ top: 2, left: 3, bottom: 4, right: 4 });
    expect([isSingle(grown), isSingle(selectCell(4, 3))]).toEqual([false, true]);
  });

  test('Ctrl and an arrow go along filled cells, or over the gap to the next filled one', () => {
    const filled = (row: number) => [2, 3, 4, 9].includes(row);
    expect(jump(2, 1, 100, filled)).toBe(4);
    expect(jump(4, 1, 100, filled)).toBe(9);
    expect(jump(9, 1, 100, filled)).toBe(100);
    expect(jump(9, -1, 100, filled)).toBe(4);
    expect(jump(2, -1, 100, filled)).toBe(1);
    expect(jump(100, 1, 100, filled)).toBe(100);
  });
});
