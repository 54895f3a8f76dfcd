import { describe, expect, test } from '@jest/globals';
import { readSettingsAction } from '../../../../src/features/programme/actions/read-settings';
import { saveSettingsAction } from '../../../../src/features/programme/actions/save-settings';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets } from '../a-workbook';

const cellOf = (world: ReturnType<typeof memoryPorts>, setting: string) =>
  world.sheets.grids.get('Program')?.find(([label]) => label === setting)?.[1];

function codesOf(outcome: ReturnType<typeof saveSettingsAction.run>): readonly string[] {
  return outcome.problems.map(({ code }) => code);
}

describe('saving one screen of the programme', () => {
  test('writes the rows of that screen and no other', () => {
    const world = memoryPorts({ sheets: programmeSheets({ Kota: 'Pekalongan' }) });
    const before = structuredClone(world.sheets.grids.get('Program')) ?? [];
    const outcome = saveSettingsAction.run(world.ports, {
      settings: { name: 'Pelatihan Menjahit', batch: 'II' },
      was: { name: 'Pelatihan Kemandirian', batch: '' },
    });
    expect(outcome).toMatchObject({ status: 'done', value: { saved: 2 }, problems: [] });
    const after = world.sheets.grids.get('Program') ?? [];
    const changed = after.filter((row, index) => row[1] !== before[index]?.[1]);
    expect(changed.map(([setting, value]) => [setting, value])).toEqual([
      ['Nama program', 'Pelatihan Menjahit'],
      ['Angkatan', 'II'],
    ]);
  });

  test('half a programme can be saved: what is missing is no error', () => {
    const sheets = programmeSheets({ 'Tanggal mulai': '', Tahun: '' });
    const world = memoryPorts({ sheets });
    const outcome = saveSettingsAction.run(world.ports, {
      settings: { year: '', startDate: '', batch: 'III' },
      was: { year: '', startDate: '', batch: '' },
    });
    expect(outcome.status).toBe('done');
    expect(cellOf(world, 'Angkatan')).toBe('III');
  });

  test.each([
    ['a date that does not exist', { startDate: '31/02/2021' }, 'programme.setting_not_a_date'],
    ['an end before the start', { typedEndDate: '01/06/2021' }, 'programme.end_before_start'],
    ['a length out of range', { jpMinutes: '500' }, 'programme.setting_out_of_range'],
  ])('refuses %s and writes nothing', (_case, settings, code) => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const before = structuredClone(world.sheets.grids.get('Program'));
    const was = { startDate: '10/06/2021', typedEndDate: '', jpMinutes: '45' };
    const outcome = saveSettingsAction.run(world.ports, { settings, was });
    expect([outcome.status, codesOf(outcome)]).toEqual(['refused', [code]]);
    expect(world.sheets.grids.get('Program')).toEqual(before);
  });

  test('a bad value elsewhere in the sheet does not stop this screen', () => {
    const world = memoryPorts({ sheets: programmeSheets({ 'Menit per JP': 'lama' }) });
    const input = { settings: { batch: 'II' }, was: { batch: '' } };
    expect(saveSettingsAction.run(world.ports, input).status).toBe('done');
  });

  test('what a colleague changed since the form was opened is not overwritten', () => {
    const world = memoryPorts({ sheets: programmeSheets({ Kota: 'Kota Pekalongan' }) });
    const input = { settings: { city: 'Batang' }, was: { city: 'Pekalongan' } };
    expect(codesOf(saveSettingsAction.run(world.ports, input))).toEqual(['commit.cell_changed']);
    expect(cellOf(world, 'Kota')).toBe('Kota Pekalongan');
  });

  test('a row that somebody deleted comes back with its value', () => {
    const sheets = programmeSheets();
    const rows = sheets['Program']?.filter(([label]) => label !== 'Kota') ?? [];
    const world = memoryPorts({ sheets: { ...sheets, Program: rows } });
    saveSettingsAction.run(world.ports, { settings: { city: 'Pekalongan' }, was: { city: '' } });
    expect(cellOf(world, 'Kota')).toBe('Pekalongan');
  });
});

test('the form gets every setting as it stands, first values where a row is missing', () => {
  const sheets = programmeSheets({ 'Tanggal mulai': '2021-06-10' });
  const rows = sheets['Program']?.filter(([label]) => label !== 'Menit per JP') ?? [];
  const world = memoryPorts({ sheets: { ...sheets, Program: rows } });
  const outcome = readSettingsAction.run(world.ports, {});
  expect(outcome).toMatchObject({
    status: 'done',
    value: { settings: { startDate: '2021-06-10', jpMinutes: '45', duration: '18' } },
  });
});
