import { describe, expect, test } from '@jest/globals';
import { setCheckAction } from '../../../../src/features/roster/actions/set-check';
import { validateRosterAction } from '../../../../src/features/roster/actions/validate-roster';
import { checkSettingsTable } from '../../../../src/features/roster/tables';
import type { RawCell } from '../../../../src/kernel/table';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, sheetOf } from '../../programme/a-workbook';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, participantsSheet, restrictedSheet } from '../a-roster';

const CODE = 'roster.nik_length';

function workbook(settings: readonly RawCell[][]) {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      ...programmeSheets(),
      Peserta: participantsSheet([{ ...GOOD_PARTICIPANT, nik: '123' }]),
      'Data Terbatas': restrictedSheet([GOOD_RESTRICTED]),
      'Aturan Periksa': [...sheetOf(checkSettingsTable), ...settings],
    },
  });
}

describe('switching a check off and on', () => {
  test.each<[string, RawCell[][]]>([
    ['in its row, whose own columns stay', [['NIK-3', 'Judul kami', true, 'Catatan']]],
    ['in a new row when there is none', []],
  ])('%s', (_where, settings) => {
    const world = workbook(settings);
    const errors = () => validateRosterAction.run(world.ports, {});
    expect(setCheckAction.run(world.ports, { code: CODE, isOn: false })).toMatchObject({
      status: 'done',
      value: { isOn: false },
    });
    expect(errors()).toMatchObject({ value: { errors: 0, switchedOff: [CODE] } });
    setCheckAction.run(world.ports, { code: CODE, isOn: true });
    expect(errors()).toMatchObject({ value: { switchedOff: [] } });
    const [, row = []] = world.sheets.grids.get('Aturan Periksa') ?? [];
    expect(row.slice(1)).toEqual(settings[0]?.slice(1) ?? ['', true, 'Salah']);
  });

  test('a code that nobody knows is refused, and so is a workbook without the sheet', () => {
    const world = workbook([]);
    expect(setCheckAction.run(world.ports, { code: 'roster.x', isOn: false })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'roster.check_unknown' }],
    });
    world.sheets.grids.delete('Aturan Periksa');
    expect(setCheckAction.run(world.ports, { code: CODE, isOn: false })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.sheet_missing' }],
    });
  });
});
