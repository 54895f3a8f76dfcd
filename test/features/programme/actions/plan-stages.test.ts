import { describe, expect, test } from '@jest/globals';
import { programmeFeature, readProgramme, stagesTable } from '../../../../src/features/programme';
import { programmeActions } from '../../../../src/features/programme/actions';
import { programmeSeeds } from '../../../../src/features/programme/seeds';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, sheetOf } from '../a-workbook';

function run(world: MemoryWorld) {
  const action = programmeActions.find(({ id }) => id === 'programme.planStages');
  if (action === undefined) throw new Error('There is no such action');
  return action.run(world.ports, {});
}

describe('planning the stages', () => {
  test('writes one row per package with its window', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    expect(run(world)).toMatchObject({
      status: 'done',
      message: {
        code: 'programme.stages_planned',
        values: { stages: 2, start: '10 Juni 2021', end: '30 Juli 2021', days: 51, above: 0 },
      },
      problems: [],
      value: { computedEnd: '2021-07-30', rowsWritten: 2 },
    });
    expect(world.sheets.grids.get('Tahap')?.slice(1)).toEqual([
      ['T1-MJ', 1, 'MJ', '2021-06-10', '2021-07-05', 18, '', '', '', ''],
      ['T2-LS', 2, 'LS', '2021-07-06', '2021-07-30', 18, '', '', '', ''],
    ]);
  });

  test('a second time writes nothing', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    run(world);
    const before = JSON.stringify(world.sheets.grids.get('Tahap'));
    expect(run(world)).toMatchObject({ status: 'done', value: { rowsWritten: 0 } });
    expect(JSON.stringify(world.sheets.grids.get('Tahap'))).toBe(before);
  });

  test('leaves class, trainers and room of the schedule, and empties stages of packages that are gone', () => {
    const sheets = programmeSheets();
    const row = { number: 1, start: '2021-01-04', end: '2021-01-05', trainingDays: 2 } as const;
    const planned = { class: 'MJ-1', trainers: ['I1'], room: 'R1' };
    sheets['Tahap'] = sheetOf(stagesTable, [
      { id: 'T1-MJ', package: 'MJ', ...row, ...planned },
      { id: 'T1-XX', package: 'XX', ...row, ...planned },
    ]);
    const world = memoryPorts({ sheets });
    run(world);
    const rows = world.sheets.grids.get('Tahap')?.slice(1) ?? [];
    expect(rows.find(([id]) => id === 'T1-MJ')?.slice(6, 9)).toEqual(['MJ-1', 'I1', 'R1']);
    expect(rows.some(([id]) => id === 'T1-XX')).toBe(false);
  });

  test('a day pattern that is in no sheet refuses by the name of the setting', () => {
    const world = memoryPorts({ sheets: programmeSheets({ 'Pola hari': 'Tidak ada' }) });
    expect(run(world)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'programme.pattern_unknown', values: { pattern: 'Tidak ada' } }],
    });
    expect(world.sheets.grids.get('Tahap')).toHaveLength(1);
  });

  test.each([
    [
      'a date that does not exist',
      { 'Tanggal mulai': '31/02/2021' },
      'programme.setting_not_a_date',
    ],
    ['no length', { 'Lama tahap': '' }, 'programme.duration_unknown'],
  ])('%s is refused and nothing is written', (_case, typed, code) => {
    const world = memoryPorts({ sheets: programmeSheets(typed) });
    const before = JSON.stringify([...world.sheets.grids]);
    expect(run(world)).toMatchObject({ status: 'refused', problems: [{ code }] });
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });

  test('a cell that cannot be read is refused with its place', () => {
    const sheets = programmeSheets();
    const paket = sheets['Paket'] ?? [];
    const row = paket[1] ?? [];
    row[6] = 'seratus';
    const outcome = run(memoryPorts({ sheets }));
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.not_a_whole_number', at: { sheet: 'Paket', cell: 'G2' } }],
    });
  });
});

describe('reading the programme for a later step', () => {
  test('reads only the sheets of the parts asked for', () => {
    const world = memoryPorts({ sheets: { Program: programmeSheets()['Program'] ?? [] } });
    expect(readProgramme(world.ports, 'packages')).toMatchObject({
      ok: false,
      problems: [{ code: 'table.sheet_missing', values: { sheet: 'Paket' } }],
    });
    const whole = memoryPorts({ sheets: programmeSheets() });
    const read = readProgramme(whole.ports, 'packages', 'calendar');
    expect(read.ok && read.value.calendar.jpOn('2021-06-10')).toBe(6);
    expect(whole.sheets.calls['read']).toBe(6);
  });

  test('reads everything, each sheet once, when nothing is named', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const read = readProgramme(world.ports);
    expect(read.ok && read.value.units).toHaveLength(2);
    expect(world.sheets.calls['read']).toBe(12);
  });
});

test('the first rows of the sheets can be read back as they are', () => {
  const sheets = programmeSheets();
  for (const { sheet, rows } of programmeSeeds) {
    const table = programmeFeature.tables.find((known) => known.sheet === sheet);
    if (table !== undefined) sheets[sheet] = sheetOf(table, rows);
  }
  const settings = sheets['Program'] ?? [];
  const year = settings.find(([label]) => label === 'Tahun') ?? [];
  year[1] = '2021';
  const read = readProgramme(memoryPorts({ sheets }).ports);
  expect(read.ok && read.value.daysOff.length).toBeGreaterThan(150);
});
