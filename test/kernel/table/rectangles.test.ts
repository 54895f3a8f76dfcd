import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawCell } from '../../../src/kernel/table';
import { coverCells } from '../../../src/kernel/table/rectangles';

const WIDTH = 20;
const HEIGHT = 60;
const standing = Array.from({ length: HEIGHT }, (_, row) =>
  Array.from({ length: WIDTH }, (_, column): RawCell => `${row + 2}/${column + 1}`),
);

/** Changed cells, by row and column from 1. */
const changes = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 2, max: HEIGHT + 1 }), fc.integer({ min: 1, max: WIDTH })),
  { maxLength: 200, selector: ([row, column]) => `${row}/${column}` },
);

test('however scattered the changes are, few blocks write all of them and change nothing else', () => {
  fc.assert(
    fc.property(changes, (cells) => {
      const wanted = new Map<number, Map<number, RawCell>>();
      for (const [row, column] of cells) {
        wanted.set(row, (wanted.get(row) ?? new Map()).set(column, 'baru'));
      }
      const blocks = coverCells(wanted, new Map(), { rows: standing, formulas: [] });
      expect(blocks.length).toBeLessThanOrEqual(24);
      const sheet = standing.map((row) => [...row]);
      for (const { row, column, values } of blocks) {
        for (const [i, line] of values.entries()) {
          sheet[row - 2 + i]?.splice(column - 1, line.length, ...line);
        }
      }
      const expected = standing.map((line, row) =>
        line.map((cell, column) => (wanted.get(row + 2)?.has(column + 1) ? 'baru' : cell)),
      );
      expect(sheet).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
