import { describe, expect, test } from '@jest/globals';
import { importRowsAction } from '../../../../src/features/roster/actions/import-rows';
import { undoImportAction } from '../../../../src/features/roster/actions/import-undo';
import type { ImportRowsInput } from '../../../../src/features/roster/contract/import';
import { importRowsInput } from '../../../../src/features/roster/contract/import';
import type { ImportRow } from '../../../../src/features/roster/core';
import { importHistoryTable } from '../../../../src/features/roster/tables';
import type { RawCell } from '../../../../src/kernel/table';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, participantsSheet, restrictedSheet } from '../a-roster';

function workbook(people = [GOOD_PARTICIPANT]): MemoryWorld {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      Peserta: participantsSheet(people),
      'Data Terbatas': restrictedSheet([GOOD_RESTRICTED]),
      'Riwayat Impor': [Object.values(importHistoryTable.columns).map(({ header }) => header)],
    },
  });
}

const NOBODY = { participant: {}, restricted: {} };

function newcomer(line: number, more: Partial<ImportRow> = {}): ImportRow {
  return {
    line,
    id: null,
    participant: { name: `Baru ${line}`, population: 'WBP', phone: '81234567890' },
    restricted: { registerNumber: `BI.${line}/2021`, block: 'A/1' },
    before: NOBODY,
    different: [],
    ...more,
  };
}

const CHANGED: ImportRow = {
  line: 3,
  id: 'P-0001',
  participant: { birthPlace: 'Batang', district: 'Kota Pekalongan' },
  restricted: { block: 'B/2' },
  before: { participant: { birthPlace: 'Pekalongan', district: '' }, restricted: { block: '' } },
  different: [],
};

function send(world: MemoryWorld, rows: readonly ImportRow[], more: Partial<ImportRowsInput> = {}) {
  const input = {
    run: 'impor-pertama',
    chunk: 0,
    sender: 'Lapas Contoh',
    rows: [...rows],
    ...more,
  };
  return importRowsAction.run(world.ports, importRowsInput.parse(input));
}

function rowsOf(world: MemoryWorld, sheet: string): Record<string, RawCell>[] {
  const [header = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  return rows
    .map((cells) =>
      Object.fromEntries(
        header.map((name, i) => [String(name), cells[i] ?? '']).filter(([, cell]) => cell !== ''),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

const contentOf = (world: MemoryWorld): string =>
  JSON.stringify(['Peserta', 'Data Terbatas'].map((sheet) => rowsOf(world, sheet)));

describe('rows of a list are written', () => {
  test('new people get ids and what is restricted goes to Data Terbatas', () => {
    const world = workbook();
    const outcome = send(world, [newcomer(5), newcomer(6)]);
    expect(outcome).toMatchObject({ status: 'done', value: { added: 2, changed: 0, left: [] } });
    expect(rowsOf(world, 'Peserta').slice(1)).toEqual([
      {
        'ID Peserta': 'P-0002',
        'Nama Lengkap': 'Baru 5',
        'Jenis Peserta': 'WBP',
        'Nomor HP': '+6281234567890',
      },
      {
        'ID Peserta': 'P-0003',
        'Nama Lengkap': 'Baru 6',
        'Jenis Peserta': 'WBP',
        'Nomor HP': '+6281234567890',
      },
    ]);
    expect(rowsOf(world, 'Data Terbatas')[1]).toEqual({
      'ID Peserta': 'P-0002',
      'Nomor Registrasi': 'BI.5/2021',
      'Blok/Kamar': 'A/1',
    });
  });

  test('the same request sent again writes nothing and says the same', () => {
    const world = workbook();
    const first = send(world, [newcomer(5), CHANGED]);
    const before = contentOf(world);
    expect(send(world, [newcomer(5), CHANGED])).toEqual(first);
    expect(contentOf(world)).toBe(before);
  });

  test('two clicks that arrive together make one row', () => {
    const world = workbook();
    world.beforeCommit = () => {
      send(world, [newcomer(5)]);
    };
    send(world, [newcomer(5)]);
    expect(rowsOf(world, 'Peserta')).toHaveLength(2);
  });

  test('a request that was cut off after its ids were given is repeated under the same ids', () => {
    const world = workbook();
    const write = world.ports.workbook.write;
    let writes = 0;
    Object.assign(world.ports.workbook, {
      write: (sheet: string, rectangles: Parameters<typeof write>[1]) => {
        writes += 1;
        if (writes === 3) throw new Error('cut off');
        write(sheet, rectangles);
      },
    });
    expect(() => send(world, [newcomer(5)])).toThrow('cut off');
    expect(send(world, [newcomer(5)])).toMatchObject({ value: { added: 1, left: [] } });
    expect(rowsOf(world, 'Peserta').map((row) => row['ID Peserta'])).toEqual(['P-0001', 'P-0002']);
    expect(rowsOf(world, 'Data Terbatas')).toHaveLength(2);
  });

  test('a later share of the import goes on with the next ids', () => {
    const world = workbook();
    send(world, [newcomer(5)]);
    send(world, [newcomer(6)], { chunk: 1 });
    expect(rowsOf(world, 'Peserta').map((row) => row['ID Peserta'])).toEqual([
      'P-0001',
      'P-0002',
      'P-0003',
    ]);
  });

  test('changed cells are written, all others stay', () => {
    const world = workbook();
    const outcome = send(world, [CHANGED]);
    expect(outcome).toMatchObject({ value: { added: 0, changed: 1 }, problems: [] });
    expect(rowsOf(world, 'Peserta')[0]).toMatchObject({
      'Nama Lengkap': 'Contoh Satu',
      'Tempat Lahir': 'Batang',
      'Kabupaten/Kota': 'Kota Pekalongan',
      NIK: '3375011405909001',
    });
    expect(rowsOf(world, 'Data Terbatas')[0]).toMatchObject({
      'Blok/Kamar': 'B/2',
      'Nomor Registrasi': 'BI.1/2020',
    });
  });

  test('a cell that a colleague changed since the preview is left alone and named', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, birthPlace: 'Kendal' }]);
    const outcome = send(world, [CHANGED]);
    expect(outcome).toMatchObject({
      status: 'done',
      problems: [{ code: 'commit.cell_changed', at: { column: 'Tempat Lahir' } }],
    });
    expect(rowsOf(world, 'Peserta')[0]).toMatchObject({
      'Tempat Lahir': 'Kendal',
      'Kabupaten/Kota': 'Kota Pekalongan',
    });
  });

  test('somebody whom a colleague has enrolled meanwhile is not added twice', () => {
    const world = workbook();
    const again = newcomer(5, {
      participant: { name: 'Contoh Satu', nik: '3375011405909001', birthDate: '1990-05-14' },
      restricted: {},
    });
    const outcome = send(world, [again, newcomer(6)]);
    expect(outcome).toMatchObject({
      value: { added: 1, left: [5] },
      problems: [{ code: 'roster.import_now_there', values: { row: 5 } }],
    });
    expect(rowsOf(world, 'Peserta')).toHaveLength(2);
    const meant = send(world, [{ ...again, different: ['P-0001'] }], { run: 'impor-kedua' });
    expect(meant).toMatchObject({ value: { added: 1, left: [] } });
  });

  test('nothing at all is written where Data Terbatas is locked for the account', () => {
    const world = workbook();
    world.sheets.lockedForUs.add('Data Terbatas');
    const before = contentOf(world);
    expect(send(world, [newcomer(5)])).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.sheet_locked' }],
    });
    expect(contentOf(world)).toBe(before);
  });

  test('what looks like a formula stays text', () => {
    const world = workbook();
    send(world, [newcomer(5, { participant: { name: '=HYPERLINK("http://x";"y")' } })]);
    const [, row] = rowsOf(world, 'Peserta');
    expect(row?.['Nama Lengkap']).toBe('=HYPERLINK("http://x";"y")');
  });

  test('a request with other shapes is not even read', () => {
    const row = newcomer(5);
    const shapes = [
      { ...row, line: 0 },
      { ...row, participant: { name: 'x'.repeat(2001) } },
      { ...row, restricted: { block: null } },
      { ...row, before: {} },
      { ...row, different: 'P-0001' },
    ];
    for (const shape of shapes) {
      const input = { run: 'impor-pertama', chunk: 0, sender: '', rows: [shape] };
      expect(importRowsInput.safeParse(input).success).toBe(false);
    }
  });

  test('a share of 400 rows asks the spreadsheet as often as one of 4', () => {
    const calls = [4, 400].map((count) => {
      const world = workbook();
      send(
        world,
        Array.from({ length: count }, (_, i) => newcomer(i + 2)),
      );
      return world.sheets.calls;
    });
    expect(calls[1]).toEqual(calls[0]);
  });
});

describe('somebody who left the roster since the preview', () => {
  test('is not written, counted or given restricted data again, and is named by the row of the file', () => {
    const world = workbook();
    for (const sheet of ['Peserta', 'Data Terbatas']) world.sheets.grids.get(sheet)?.splice(1, 1);
    expect(send(world, [CHANGED, newcomer(5)])).toMatchObject({
      value: { added: 1, changed: 0, left: [3] },
      problems: [{ code: 'roster.import_person_gone', values: { row: 3 } }],
    });
    expect(rowsOf(world, 'Data Terbatas').map((row) => row['Blok/Kamar'])).toEqual(['A/1']);
  });
});

describe('the latest import is taken back', () => {
  const undo = (world: MemoryWorld) => undoImportAction.run(world.ports, {});

  test('over all its shares: new people go, changes too', () => {
    const world = workbook();
    const before = contentOf(world);
    send(world, [newcomer(5), CHANGED]);
    send(world, [newcomer(6)], { chunk: 1 });
    expect(undo(world)).toMatchObject({
      status: 'done',
      value: { removed: 2, restored: 1 },
      problems: [],
    });
    expect(contentOf(world)).toBe(before);
    expect(rowsOf(world, 'Riwayat Impor').filter((row) => row['Bersama'] !== undefined)).toEqual(
      [],
    );
    expect(undo(world)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'roster.import_nothing_to_undo' }],
    });
  });

  test('but not what somebody has worked on since', () => {
    const world = workbook();
    send(world, [newcomer(5), CHANGED]);
    const grid = world.sheets.grids.get('Peserta') ?? [];
    const place = grid[0]?.indexOf('Tempat Lahir') ?? 0;
    for (const row of grid.slice(1)) row[place] = 'Kendal';
    expect(undo(world)).toMatchObject({
      problems: [
        { code: 'roster.import_changed_since', at: { column: 'Tempat Lahir' } },
        { code: 'roster.import_changed_since', at: { column: 'Tempat Lahir' } },
      ],
    });
    expect(rowsOf(world, 'Peserta').map((row) => row['Tempat Lahir'])).toEqual([
      'Kendal',
      'Kendal',
    ]);
    expect(rowsOf(world, 'Peserta')[0]?.['Kabupaten/Kota']).toBeUndefined();
  });

  test('but nobody of whom later sheets tell', () => {
    const world = workbook();
    send(world, [newcomer(5), newcomer(6)]);
    world.sheets.grids.set('Presensi', [['ID Peserta'], ['P-0002']]);
    expect(undo(world)).toMatchObject({
      value: { removed: 1, restored: 0 },
      problems: [{ code: 'roster.import_in_use', values: { key: 'P-0002', sheets: 'Presensi' } }],
    });
    for (const sheet of ['Peserta', 'Data Terbatas']) {
      expect(rowsOf(world, sheet).map((row) => row['ID Peserta'])).toEqual(['P-0001', 'P-0002']);
    }
  });

  test.each(['Penempatan', 'Kelayakan', 'Sertifikat'])(
    'but nobody who stands in %s by now, with the reason',
    (sheet) => {
      const world = workbook();
      send(world, [newcomer(5)]);
      world.sheets.grids.set(sheet, [['ID Peserta'], ['P-0002']]);
      expect(undo(world)).toMatchObject({
        value: { removed: 0 },
        problems: [{ code: 'roster.import_in_use', values: { key: 'P-0002', sheets: sheet } }],
      });
    },
  );

  test('with the history of an earlier import gone: only the latest can be undone', () => {
    const world = workbook();
    send(world, [newcomer(5)]);
    world.now = '2021-06-02T08:00:00';
    send(world, [newcomer(6)], { run: 'impor-kedua' });
    expect(undo(world)).toMatchObject({ value: { removed: 1 } });
    expect(rowsOf(world, 'Peserta').map((row) => row['Nama Lengkap'])).toEqual([
      'Contoh Satu',
      'Baru 5',
    ]);
    expect(undo(world)).toMatchObject({ status: 'refused' });
  });

  test('also rows whose texts are longer together than one cell may be', () => {
    const world = workbook();
    const long = 'x'.repeat(2000);
    const columns = ['name', 'birthPlace', 'district', 'nik', 'email', 'phone', 'recommendation'];
    const interests = ['interest1', 'interest2', 'interest3', 'assessedOn'];
    const participant = Object.fromEntries([...columns, ...interests].map((key) => [key, long]));
    const before = contentOf(world);
    send(world, [newcomer(5, { participant, restricted: {} })]);
    const kept = rowsOf(world, 'Riwayat Impor');
    expect(kept.length).toBeGreaterThan(1);
    for (const { Isi } of kept) expect(String(Isi).length).toBeLessThan(50_000);
    undo(world);
    expect(contentOf(world)).toBe(before);
  });
});
