import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fixRosterAction } from '../../../../src/features/roster/actions/fix-roster';
import { undoFixAction } from '../../../../src/features/roster/actions/undo-fix';
import { validateRosterAction } from '../../../../src/features/roster/actions/validate-roster';
import type { RosterFix } from '../../../../src/features/roster/contract';
import {
  findingsTable,
  fixHistoryTable,
  participantsTable,
  restrictedTable,
} from '../../../../src/features/roster/tables';
import type { RawCell } from '../../../../src/kernel/table';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, sheetOf } from '../../programme/a-workbook';
import type { TypedRow } from '../a-roster';
import { participantsSheet, restrictedSheet } from '../a-roster';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }).map((text) => `  ${text}  `),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<RawCell>(
    '=HYPERLINK("http://example.org","x")',
    '  =1+1',
    ' @SUM(A1)',
    '+62 812-3456-7890',
    '\uD800',
    '\u202Eabc',
    '\u0000',
    '👩‍👩‍👧 CONTOH',
    'x'.repeat(50_000),
    ` ${'"'.repeat(49_998)} `,
    ` ${'\uD800'.repeat(20_000)}`,
    'Batang, 10 Mei 1990',
    '10/5/90',
    'BUDI BIN SLAMET SH',
    44_357,
    81_234_567_890,
    '<img src=x onerror=alert(1)>',
    "'=1+1",
    "  'Aini",
  ),
);

const rows = (columns: object) =>
  fc.array(fc.dictionary(fc.constantFrom(...Object.keys(columns)), hostile), { maxLength: 4 });

const withIds = (typed: readonly TypedRow[]): TypedRow[] =>
  typed.map((row, index) => ({ name: 'x', ...row, id: `P-${index + 1}` }));

function workbook(participants: readonly TypedRow[], restricted: readonly TypedRow[]): MemoryWorld {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      ...programmeSheets(),
      Peserta: participantsSheet(withIds(participants)),
      'Data Terbatas': restrictedSheet(withIds(restricted)),
      Temuan: sheetOf(findingsTable),
      'Riwayat Perbaikan': sheetOf(fixHistoryTable),
    },
  });
}

const peopleOf = ({ sheets }: MemoryWorld) =>
  JSON.stringify([sheets.grids.get('Peserta'), sheets.grids.get('Data Terbatas')]);

test('whatever stands in the cells is checked, fixed and put back with nothing lost', () => {
  fc.assert(
    fc.property(
      rows(participantsTable.columns),
      rows(restrictedTable.columns),
      (participants, restricted) => {
        const world = workbook(participants, restricted);
        const before = peopleOf(world);
        const checked = validateRosterAction.run(world.ports, {});
        expect(checked.status).toBe('done');
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
        expect(peopleOf(world)).toBe(before);

        const offered = checked.status === 'done' ? checked.value.fixes : [];
        const place = ({ at: { sheet, row, column } }: RosterFix) => ({ sheet, row, column });
        const fixed = fixRosterAction.run(world.ports, { cells: offered.map(place) });
        expect(fixed).toMatchObject({ status: 'done', problems: [] });
        const again = validateRosterAction.run(world.ports, {});
        expect(again.status).toBe('done');

        const undone = undoFixAction.run(world.ports, { ids: null });
        expect(undone).toMatchObject({ status: 'done', problems: [] });
        expect(peopleOf(world)).toBe(before);
        expect(world.bugs).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
