import { describe, expect, test } from '@jest/globals';
import { readRowsAction } from '../../../../src/features/programme/actions/read-rows';
import { saveRowAction } from '../../../../src/features/programme/actions/save-row';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets } from '../a-workbook';

const rowsOf = (world: ReturnType<typeof memoryPorts>, sheet: string) =>
  world.sheets.grids.get(sheet) ?? [];

const codesOf = (outcome: ReturnType<typeof saveRowAction.run>) =>
  outcome.problems.map(({ code }) => code);

describe('a row saved by form', () => {
  test('a new row stands below the others, its other cells empty', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const cells = { id: 'R9', name: 'Bengkel las', capacity: '12' };
    const outcome = saveRowAction.run(world.ports, { sheet: 'Ruang', key: null, cells, was: {} });
    expect(outcome).toMatchObject({ status: 'done', value: { key: 'R9' } });
    expect(rowsOf(world, 'Ruang').at(-1)).toEqual(['R9', 'Bengkel las', 12, '']);
  });

  test('the same new row sent twice is refused the second time', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const input = { sheet: 'Ruang', key: null, cells: { id: 'R9', name: 'Bengkel' }, was: {} };
    saveRowAction.run(world.ports, input);
    const length = rowsOf(world, 'Ruang').length;
    expect(codesOf(saveRowAction.run(world.ports, input))).toEqual(['table.key_twice']);
    expect(rowsOf(world, 'Ruang')).toHaveLength(length);
  });

  test('a day off is added once, however its date is written', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const cells = { date: '17/06/2021', name: 'Hari jadi lembaga', kind: 'Institusi' };
    const input = { sheet: 'Hari Libur', key: null, cells, was: {} };
    expect(saveRowAction.run(world.ports, input).status).toBe('done');
    expect(codesOf(saveRowAction.run(world.ports, input))).toEqual(['table.key_twice']);
  });

  test('an edit touches the typed cells and nothing else', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const before = structuredClone(rowsOf(world, 'Paket'));
    const outcome = saveRowAction.run(world.ports, {
      sheet: 'Paket',
      key: 'MJ',
      cells: { mailTo: 'kantor@example.org' },
      was: { mailTo: '' },
    });
    expect(outcome.status).toBe('done');
    const column = before[0]?.indexOf('Email Tujuan') ?? -1;
    const expected = before.map((row) =>
      row[0] === 'MJ' ? row.map((cell, i) => (i === column ? 'kantor@example.org' : cell)) : row,
    );
    expect(rowsOf(world, 'Paket')).toEqual(expected);
  });

  test.each([
    [
      'a required cell left empty',
      { sheet: 'Ruang', key: null, cells: { id: 'R9' } },
      'table.cell_empty',
    ],
    [
      'a number that is none',
      { sheet: 'Paket', key: 'MJ', cells: { jp: 'seratus' } },
      'table.not_a_whole_number',
    ],
    ['a row that is gone', { sheet: 'Paket', key: 'XX', cells: { jp: '90' } }, 'commit.row_gone'],
    [
      'a key of another row',
      { sheet: 'Paket', key: 'MJ', cells: { code: 'LS' } },
      'table.key_twice',
    ],
    ['a sheet without a form', { sheet: 'Peserta', key: null, cells: {} }, 'programme.no_form'],
  ])('refuses %s and writes nothing', (_case, input, code) => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const before = structuredClone([...world.sheets.grids]);
    const was = { jp: '100', code: 'MJ' };
    const outcome = saveRowAction.run(world.ports, { ...input, was });
    expect([outcome.status, codesOf(outcome)]).toEqual(['refused', [code]]);
    expect([...world.sheets.grids]).toEqual(before);
  });

  test('a cell that a colleague changed since the form was opened stays as he left it', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const input = { sheet: 'Paket', key: 'MJ', cells: { jp: '90' }, was: { jp: '80' } };
    expect(codesOf(saveRowAction.run(world.ports, input))).toEqual(['commit.cell_changed']);
  });
});

test('the list shows rows with unusable cells too, so that they can be corrected there', () => {
  const sheets = programmeSheets();
  const ruang = sheets['Ruang'] ?? [];
  const world = memoryPorts({
    sheets: { ...sheets, Ruang: [...ruang, ['R9', 'Aula', 'besar', '']] },
  });
  const outcome = readRowsAction.run(world.ports, { sheet: 'Ruang' });
  if (outcome.status !== 'done') throw new Error('refused');
  expect(outcome.value.rows.at(-1)).toEqual({
    id: 'R9',
    name: 'Aula',
    capacity: 'besar',
    fields: '',
  });
  expect(outcome.value.columns.map(({ header }) => header)).toEqual([
    'ID Ruang',
    'Nama Ruang',
    'Kapasitas',
    'Bidang',
  ]);
  expect(outcome.problems.map(({ code }) => code)).toEqual(['table.not_a_whole_number']);
});
