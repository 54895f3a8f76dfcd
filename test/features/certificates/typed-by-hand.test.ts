import { describe, expect, test } from '@jest/globals';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { RawCell } from '../../../src/kernel/table';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aJudgedWorld, registerOf } from './world';

/** A colleague writes a row below the register by hand. */
function typeRow(world: MemoryWorld, cells: Readonly<Record<string, RawCell>>): void {
  const grid = world.sheets.grids.get('Sertifikat') ?? [];
  grid.push((grid[0] ?? []).map((header) => cells[String(header)] ?? ''));
}

/** Somebody types over a cell of the register. */
function typeInto(world: MemoryWorld, row: number, header: string, cell: RawCell): void {
  const grid = world.sheets.grids.get('Sertifikat') ?? [];
  const position = grid[0]?.indexOf(header) ?? -1;
  const cells = grid[row];
  if (cells !== undefined) cells[position] = cell;
}

describe('a number that a colleague typed into the register', () => {
  const typed = {
    'ID Surat': 'MANUAL-1',
    'ID Peserta': '-',
    'Jenis Surat': 'Sertifikat kelulusan',
    Nomor: '563/001/BLK-PKL/VIII/2021',
  };

  test('is never given a second time', () => {
    const world = aJudgedWorld();
    typeRow(world, typed);
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.number_twice', values: { number: typed.Nomor } }],
    });
    expect(registerOf(world)).toHaveLength(1);
  });

  test('is counted once its running number stands beside it', () => {
    const world = aJudgedWorld();
    typeRow(world, { ...typed, 'Nomor Urut': 1 });
    startAction.run(world.ports, {});
    expect(registerOf(world).map(({ number }) => number)).toEqual([
      '563/001/BLK-PKL/VIII/2021',
      '563/002/BLK-PKL/VIII/2021',
      '563/003/BLK-PKL/VIII/2021',
      '563/001/SK-BLK-PKL/VIII/2021',
    ]);
  });
});

describe('an address that somebody typed into the register', () => {
  test.each(['satu@example.org, dua@example.org', 'satu@example.org; dua@example.org', 'kantor'])(
    'is no list: %s is refused before the mail goes out',
    (cell) => {
      const world = aJudgedWorld();
      startAction.run(world.ports, {});
      typeInto(world, 1, 'Email Tujuan', cell);
      stepAction.run(world.ports, { budgetMs: 60_000 });
      expect(world.mails.map(({ to }) => to)).toEqual(['blk@example.org']);
      expect(registerOf(world)[0]).toMatchObject({
        state: 'failed',
        note: 'Alamat email ditolak. Perbaiki kolom Email Tujuan, lalu ulangi yang gagal.',
      });
    },
  );

  test('may have spaces around it', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    typeInto(world, 1, 'Email Tujuan', ' baru@example.org ');
    stepAction.run(world.ports, { budgetMs: 60_000 });
    expect(world.mails.map(({ to }) => to).sort()).toEqual(['baru@example.org', 'blk@example.org']);
  });
});
