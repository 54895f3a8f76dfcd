import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PendingWrites } from '../../../host/engine/pending-writes';
import type { CellPatch } from '../../../host/model/cell-patch';
import { aSheet, aWorkbook } from './a-host';

const patch: fc.Arbitrary<CellPatch> = fc.record(
  {
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    note: fc.option(fc.string({ minLength: 1 })),
    bold: fc.option(fc.constant(true)),
    format: fc.option(fc.constantFrom('@', '0')),
  },
  { requiredKeys: [] },
);
const write = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), patch);

describe('the unpublished cells of an execution', () => {
  test('read exactly as the workbook reads after they are published, and not before', () => {
    fc.assert(
      fc.property(fc.array(write), fc.array(write), (before, after) => {
        const sheet = aSheet('Satu');
        const workbook = aWorkbook(sheet);
        const earlier = new PendingWrites();
        for (const [row, column, change] of before) earlier.write(sheet, row, column, change);
        earlier.publish(workbook);
        const published = structuredClone(sheet.cells);
        const pending = new PendingWrites();
        for (const [row, column, change] of after) pending.write(sheet, row, column, change);
        expect(sheet.cells).toEqual(published);
        const seen = [1, 2, 3].map((row) =>
          [1, 2, 3].map((column) => pending.read(sheet, row, column)),
        );
        pending.publish(workbook);
        const shown = [1, 2, 3].map((row) =>
          [1, 2, 3].map((column) => sheet.cells.get(row)?.get(column)),
        );
        expect(shown).toEqual(seen);
        // Nothing empty is left behind.
        expect([...sheet.cells.values()].every((cells) => cells.size > 0)).toBe(true);
      }),
    );
  });

  test('of two executions both arrive when they touch different properties of one cell', () => {
    const sheet = aSheet('Satu', [['lama']]);
    const workbook = aWorkbook(sheet);
    const [first, second] = [new PendingWrites(), new PendingWrites()];
    first.write(sheet, 1, 1, { value: 'baru' });
    second.write(sheet, 1, 1, { note: 'catatan' });
    first.publish(workbook);
    second.publish(workbook);
    expect(sheet.cells.get(1)?.get(1)).toEqual({ value: 'baru', note: 'catatan' });
  });
});
