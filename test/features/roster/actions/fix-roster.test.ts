import { describe, expect, test } from '@jest/globals';
import { fixRosterAction } from '../../../../src/features/roster/actions/fix-roster';
import { undoFixAction } from '../../../../src/features/roster/actions/undo-fix';
import { validateRosterAction } from '../../../../src/features/roster/actions/validate-roster';
import { fixHistoryTable } from '../../../../src/features/roster/tables';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, sheetOf } from '../../programme/a-workbook';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, participantsSheet, restrictedSheet } from '../a-roster';

const UNTIDY = {
  ...GOOD_PARTICIPANT,
  name: ' Contoh  Satu',
  sex: 'Lk',
  nik: '3375 0114 0590 9001',
};

function workbook(): MemoryWorld {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      ...programmeSheets(),
      Peserta: participantsSheet([UNTIDY]),
      'Data Terbatas': restrictedSheet([{ ...GOOD_RESTRICTED, block: 'A  1' }]),
      'Riwayat Perbaikan': sheetOf(fixHistoryTable),
    },
  });
}

function cell(world: MemoryWorld, header: string, sheet = 'Peserta') {
  const [headers = [], row = []] = world.sheets.grids.get(sheet) ?? [];
  return row[headers.indexOf(header)];
}

function type(world: MemoryWorld, header: string, value: string): void {
  const [headers = [], row] = world.sheets.grids.get('Peserta') ?? [];
  if (row !== undefined) row[headers.indexOf(header)] = value;
}

function fixAll(world: MemoryWorld) {
  return fixRosterAction.run(world.ports, { cells: null });
}

describe('certain fixes', () => {
  test('the check offers them and repeats no private value', () => {
    const outcome = validateRosterAction.run(workbook().ports, {});
    expect(outcome).toMatchObject({ status: 'done', value: { fixable: 4 } });
    const fixes = outcome.status === 'done' ? outcome.value.fixes : [];
    expect(fixes.map(({ kind, at, change }) => [kind, at.cell, change])).toEqual([
      ['spaces', 'B2', { from: ' Contoh  Satu', to: 'Contoh Satu' }],
      ['word', 'D2', { from: 'Lk', to: 'L' }],
      ['nik', 'G2', null],
      ['spaces', 'J2', null],
    ]);
  });

  test('all at once, and then none is left', () => {
    const world = workbook();
    expect(fixAll(world)).toMatchObject({ status: 'done', value: { fixed: 4 }, problems: [] });
    expect(cell(world, 'Nama Lengkap')).toBe('Contoh Satu');
    expect(cell(world, 'NIK')).toBe('3375011405909001');
    expect(cell(world, 'Blok/Kamar', 'Data Terbatas')).toBe('A 1');
    expect(fixAll(world)).toMatchObject({ value: { fixed: 0 } });
  });

  test('one by one: the others stay as they are', () => {
    const world = workbook();
    const cells = [{ sheet: 'Peserta', row: 2, column: 'Jenis Kelamin' }];
    expect(fixRosterAction.run(world.ports, { cells })).toMatchObject({ value: { fixed: 1 } });
    expect(cell(world, 'Jenis Kelamin')).toBe('L');
    expect(cell(world, 'Nama Lengkap')).toBe(' Contoh  Satu');
  });

  test('a text too long for the history stays as it is, all others are fixed', () => {
    const world = workbook();
    const long = ` ${'"'.repeat(49_998)} `;
    type(world, 'Tempat Lahir', long);
    expect(fixAll(world)).toMatchObject({ status: 'done', problems: [] });
    expect(cell(world, 'Tempat Lahir')).toBe(long);
    expect(cell(world, 'Nama Lengkap')).toBe('Contoh Satu');
  });

  test('a cell that somebody corrected meanwhile is not touched', () => {
    const world = workbook();
    world.beforeCommit = () => type(world, 'Nama Lengkap', 'Contoh Baru');
    expect(fixAll(world)).toMatchObject({
      value: { fixed: 3 },
      problems: [{ code: 'commit.cell_changed' }],
    });
    expect(cell(world, 'Nama Lengkap')).toBe('Contoh Baru');
  });

  test('old values are kept in the hidden sheet only, never in what is said', () => {
    const world = workbook();
    const outcome = fixAll(world);
    expect(cell(world, 'Sebelum', 'Riwayat Perbaikan')).toBe('" Contoh  Satu"');
    expect(JSON.stringify(outcome)).not.toContain('Contoh');
  });
});

describe('titles in the cell of a name', () => {
  const titled = (): MemoryWorld => {
    const world = workbook();
    for (const header of ['Nama Lengkap', 'Jenis Kelamin', 'NIK']) {
      const plain = { 'Jenis Kelamin': 'L', NIK: '3375011405909001' }[header] ?? 'Dr Contoh MSi';
      type(world, header, plain);
    }
    return world;
  };
  const titles = (world: MemoryWorld) =>
    ['Gelar Depan', 'Nama Lengkap', 'Gelar Belakang'].map((header) => cell(world, header));

  test('stay there until somebody asks for it, then all three cells change together and go back together', () => {
    const world = titled();
    fixAll(world);
    expect(titles(world)).toEqual(['', 'Dr Contoh MSi', '']);
    const cells = [{ sheet: 'Peserta', row: 2, column: 'Gelar Depan' }];
    expect(fixRosterAction.run(world.ports, { cells })).toMatchObject({ value: { fixed: 3 } });
    expect(titles(world)).toEqual(['Dr.', 'Contoh', 'M.Si.']);
    undoFixAction.run(world.ports, { ids: null });
    expect(titles(world)).toEqual(['', 'Dr Contoh MSi', '']);
  });
});

describe('a workbook without Data Terbatas', () => {
  test('has its participants fixed, and says which sheet is missing', () => {
    const world = workbook();
    world.sheets.grids.delete('Data Terbatas');
    expect(fixAll(world)).toMatchObject({
      status: 'done',
      value: { fixed: 3 },
      problems: [{ code: 'table.sheet_missing', severity: 'warning' }],
    });
    expect(undoFixAction.run(world.ports, { ids: null })).toMatchObject({ value: { undone: 3 } });
  });

  test('has a fix in that sheet refused with the reason', () => {
    const world = workbook();
    world.sheets.grids.delete('Data Terbatas');
    const cells = [{ sheet: 'Data Terbatas', row: 2, column: 'Blok/Kamar' }];
    expect(fixRosterAction.run(world.ports, { cells })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.sheet_missing' }],
    });
  });
});

describe('thousands of fixes', () => {
  test('ask the spreadsheet as often as sixty, made and undone', () => {
    const calls = [60, 6000].map((count) => {
      const people = Array.from({ length: count }, (_, i) => {
        return { ...GOOD_PARTICIPANT, id: `P-${String(i + 1).padStart(4, '0')}`, sex: 'Lk' };
      });
      const world = memoryPorts({
        now: '2021-06-01T08:00:00',
        sheets: {
          ...programmeSheets(),
          Peserta: participantsSheet(people),
          'Data Terbatas': restrictedSheet([GOOD_RESTRICTED]),
          'Riwayat Perbaikan': sheetOf(fixHistoryTable),
        },
      });
      expect(fixAll(world)).toMatchObject({ value: { fixed: count } });
      const fixed = { ...world.sheets.calls };
      expect(undoFixAction.run(world.ports, { ids: null })).toMatchObject({
        value: { undone: count },
      });
      return [fixed, { ...world.sheets.calls }];
    });
    expect(calls[1]).toEqual(calls[0]);
  });
});

describe('undoing fixes', () => {
  test('puts back exactly what stood there', () => {
    const world = workbook();
    const made = fixAll(world);
    const ids = made.status === 'done' ? made.value.ids : [];
    expect(undoFixAction.run(world.ports, { ids: [...ids] })).toMatchObject({
      status: 'done',
      value: { undone: 4 },
      problems: [],
    });
    expect(cell(world, 'Nama Lengkap')).toBe(' Contoh  Satu');
    expect(cell(world, 'NIK')).toBe('3375 0114 0590 9001');
    expect(undoFixAction.run(world.ports, { ids: [...ids] })).toMatchObject({
      value: { undone: 0 },
    });
  });

  test('without ids the latest fixes go back, and then those before them', () => {
    const world = workbook();
    fixRosterAction.run(world.ports, { cells: [{ sheet: 'Peserta', row: 2, column: 'NIK' }] });
    fixAll(world);
    expect(undoFixAction.run(world.ports, { ids: null })).toMatchObject({ value: { undone: 3 } });
    expect(cell(world, 'NIK')).toBe('3375011405909001');
    expect(undoFixAction.run(world.ports, { ids: null })).toMatchObject({ value: { undone: 1 } });
    expect(cell(world, 'NIK')).toBe('3375 0114 0590 9001');
  });

  test('a cell that was changed since stays and is named', () => {
    const world = workbook();
    fixAll(world);
    type(world, 'Nama Lengkap', 'Contoh Baru');
    expect(undoFixAction.run(world.ports, { ids: null })).toMatchObject({
      value: { undone: 3 },
      problems: [{ code: 'roster.fix_changed_since', at: { cell: 'B2' } }],
    });
    expect(cell(world, 'Nama Lengkap')).toBe('Contoh Baru');
  });
});
