import { describe, expect, test } from '@jest/globals';
import { noteLostNumbersAction } from '../../../src/features/certificates/actions/lost-numbers';
import { voidAction } from '../../../src/features/certificates/actions/one-paper';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { startAction } from '../../../src/features/certificates/actions/start';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aJudgedWorld, registerOf } from './world';

function anIssuedWorld(): MemoryWorld {
  const world = aJudgedWorld();
  startAction.run(world.ports, {});
  return world;
}

/** Somebody deletes rows of the register. */
function deleteRows(world: MemoryWorld, from: number, count: number): void {
  world.sheets.grids.get('Sertifikat')?.splice(from, count);
}

function lostOf(world: MemoryWorld): unknown {
  const outcome = overviewAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error('The overview was refused');
  const { problems, value } = outcome;
  const found = problems.filter(({ code }) => code === 'certificates.number_lost');
  return { numbers: value.lostNumbers.length, said: found.map(({ values }) => values) };
}

describe('every number that was given', () => {
  test('stands in the register, so nothing is missing', () => {
    expect(lostOf(anIssuedWorld())).toEqual({ numbers: 0, said: [] });
  });

  test('is found missing when its row was deleted, the last one too, and is never given again', () => {
    const world = anIssuedWorld();
    deleteRows(world, 2, 1);
    expect(lostOf(world)).toEqual({ numbers: 1, said: [{ numbers: '2', series: '2021' }] });
    startAction.run(world.ports, {});
    expect(registerOf(world).map(({ number }) => number)).toContain('563/003/BLK-PKL/VIII/2021');
    expect(registerOf(world).map(({ number }) => number)).not.toContain(
      '563/002/BLK-PKL/VIII/2021',
    );
  });

  test('is not missing when the office gave it elsewhere and typed the last number anew', () => {
    const world = anIssuedWorld();
    world.sheets.grids.get('Program')?.push(['Nomor sertifikat terakhir', '50', '']);
    voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'Nama keliru' });
    startAction.run(world.ports, {});
    const numbers = () => registerOf(world).map(({ number }) => number.slice(0, 10));
    expect(numbers()).toContain('563/051/BL');
    expect(lostOf(world)).toEqual({ numbers: 0, said: [] });
    voidAction.run(world.ports, { paper: 'P-0002/pass', reason: 'Nama keliru' });
    startAction.run(world.ports, {});
    expect(numbers()).toContain('563/052/BL');
    deleteRows(world, 2, 1);
    expect(lostOf(world)).toEqual({ numbers: 1, said: [{ numbers: '2', series: '2021' }] });
  });

  test('is found missing before a row with a far number that somebody typed into the register', () => {
    const world = anIssuedWorld();
    const grid = world.sheets.grids.get('Sertifikat') ?? [];
    const column = grid[0]?.indexOf('Nomor Urut') ?? -1;
    const row = [...(grid[2] ?? [])];
    row[column] = '5';
    grid[2] = row;
    expect(lostOf(world)).toMatchObject({ said: [{ numbers: '2-4' }] });
    voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'Nama keliru' });
    startAction.run(world.ports, {});
    expect(lostOf(world)).toMatchObject({ said: [{ numbers: '2-4' }] });
  });

  test('can be entered as void with the reason; then it is accounted for', () => {
    const world = anIssuedWorld();
    deleteRows(world, 1, 3);
    expect(noteLostNumbersAction.run(world.ports, { reason: 'Baris terhapus' })).toMatchObject({
      value: { numbers: 3 },
    });
    expect(lostOf(world)).toEqual({ numbers: 0, said: [] });
    const rows = registerOf(world).filter(({ participant }) => participant === '-');
    expect(rows.map(({ kind, sequence, state, note }) => [kind, sequence, state, note])).toEqual([
      ['pass', 1, 'void', 'Baris terhapus'],
      ['pass', 2, 'void', 'Baris terhapus'],
      ['statement', 1, 'void', 'Baris terhapus'],
    ]);
  });
});
