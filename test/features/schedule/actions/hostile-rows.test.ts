import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listAbsencesAction } from '../../../../src/features/schedule/actions/absences';
import { checkScheduleAction } from '../../../../src/features/schedule/actions/check-schedule';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import { poseProblemAction } from '../../../../src/features/schedule/actions/pose-problem';
import { releaseEditsAction } from '../../../../src/features/schedule/actions/release-edits';
import { listVersionsAction } from '../../../../src/features/schedule/actions/versions';
import type { RawCell } from '../../../../src/kernel/table';
import { aProgramme } from '../a-programme';
import { workbookOf } from '../a-workbook';

const SHEETS = ['Jadwal', 'Halangan', 'Tahap', 'Unit', 'Instruktur', 'Ruang'] as const;
const HIDDEN = ['Rencana Terakhir', 'Versi Jadwal'] as const;

const cell: fc.Arbitrary<RawCell> = fc.constantFrom<RawCell[]>(
  ...[
    '',
    '=1+1',
    '__proto__',
    'constructor',
    '\ud800',
    '\u202eabc',
    '<img src=x>',
    '-',
    'MJ-A',
    'MJ',
  ],
  ...[
    'I-1',
    'R-1',
    '2021-06-07',
    '1900-01-00',
    '9999-12-31',
    '08:00',
    '25:99',
    'Instruktur',
    'S-0001',
  ],
  ...[0, -3, 1e9, 1.5, Number.NaN, true, false, 'x'.repeat(50_000), 'S-99999999999999999999'],
);

const blow = fc.record({
  sheet: fc.constantFrom(...SHEETS, ...HIDDEN),
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 0, max: 13 }),
  cell,
});

test('whatever stands in the cells, every action answers and none breaks', () => {
  const planned = workbookOf(aProgramme());
  generateScheduleAction.run(planned.ports, {});
  fc.assert(
    fc.property(fc.array(blow, { minLength: 1, maxLength: 6 }), (blows) => {
      const world = workbookOf(aProgramme());
      for (const [name, rows] of planned.sheets.grids) {
        world.sheets.grids.set(
          name,
          rows.map((row) => [...row]),
        );
      }
      for (const { sheet, row, column, cell: typed } of blows) {
        const grid = world.sheets.grids.get(sheet) ?? [];
        while (grid.length <= row) grid.push([]);
        const target = grid[row] ?? [];
        while (target.length < column) target.push('');
        target[column] = typed;
      }
      for (const action of [
        poseProblemAction,
        checkScheduleAction,
        listAbsencesAction,
        listVersionsAction,
        generateScheduleAction,
      ]) {
        expect(['done', 'refused']).toContain(action.run(world.ports, {}).status);
      }
      expect(['done', 'refused']).toContain(
        releaseEditsAction.run(world.ports, { ids: [] }).status,
      );
    }),
    { numRuns: 60, seed: 20210611 },
  );
});
