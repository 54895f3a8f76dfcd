import { describe, expect, test } from '@jest/globals';
import { eligibilityTable } from '../../../src/features/eligibility';
import { eligibilityActions } from '../../../src/features/eligibility/actions';
import { pairsTable, placementTable } from '../../../src/features/placement';
import { placementActions } from '../../../src/features/placement/actions';
import { packagesTable } from '../../../src/features/programme';
import type { RawCell } from '../../../src/kernel/table';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aCandidate, aRule } from '../eligibility/a-candidate';
import { PEKALONGAN_RULES, pekalonganRoster } from '../eligibility/a-roster';
import { cellOf, columnOf, peopleSheets } from '../eligibility/a-workbook';
import { sheetOf } from '../programme/a-workbook';

function run(world: MemoryWorld, id: string): Outcome<unknown> {
  const actions = [...eligibilityActions, ...placementActions];
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`No action ${id}`);
  return action.run(world.ports, {});
}

/** A workbook whose roster is judged. */
function judgedWorld(sheets: Record<string, RawCell[][]>): MemoryWorld {
  const world = memoryPorts({ sheets: { ...sheets, Penempatan: sheetOf(placementTable) } });
  expect(run(world, 'eligibility.judge').status).toBe('done');
  return world;
}

function placementCell(world: MemoryWorld, id: string, key: string): RawCell | undefined {
  return cellOf(world.sheets.grids.get('Penempatan'), placementTable, id, key);
}

const sewers = Array.from({ length: 12 }, (_, index) =>
  aCandidate({ id: `P-${String(index + 1).padStart(4, '0')}`, assessmentScore: 90 - index }),
);

describe('placing the eligible', () => {
  test('of Pekalongan 2021: 60 in six packages of ten, 8 in reserve, proved best', () => {
    const world = judgedWorld(peopleSheets(pekalonganRoster(), PEKALONGAN_RULES));
    const outcome = run(world, 'placement.propose');
    expect(outcome).toMatchObject({
      status: 'done',
      value: { placed: 60, reserve: 8, notPlaced: 0, provedOptimal: true },
      problems: [],
    });
    const status = columnOf(placementTable, 'status');
    const written = world.sheets.grids.get('Penempatan')?.map((cells) => cells[status]);
    expect(written?.filter((cell) => cell === 'Terpilih')).toHaveLength(60);
    expect(written?.filter((cell) => cell === 'Cadangan')).toHaveLength(8);
  });

  test('counts those without a wish that can come true beside the seats and the reserve', () => {
    const wishless = [
      aCandidate({ id: 'P-0020', interest1: '', interest2: '', interest3: '' }),
      aCandidate({ id: 'P-0021', interest1: 'XX', interest2: '', interest3: '' }),
    ];
    const world = judgedWorld(peopleSheets([...sewers, ...wishless], [aRule('K01')]));
    expect(run(world, 'placement.propose')).toMatchObject({
      value: { placed: 10, reserve: 2, notPlaced: 2 },
      message: { code: 'placement.proposed', values: { placed: 10, reserve: 2, notPlaced: 2 } },
    });
    expect(placementCell(world, 'P-0021', 'status')).toBe('Tidak ditempatkan');
  });

  test('says in the row who took the last seat', () => {
    const world = judgedWorld(peopleSheets(sewers, [aRule('K01')]));
    run(world, 'placement.propose');
    expect(placementCell(world, 'P-0001', 'class')).toBe('MJ-A');
    expect(placementCell(world, 'P-0012', 'reserveRank')).toBe(2);
    expect(placementCell(world, 'P-0012', 'reason')).toMatch(
      /^Paket MJ \(skor [\d,]+\) penuh: peserta terakhir yang diterima P-0010, skor [\d,]+\.$/,
    );
  });

  test('twice is the same as once', () => {
    const world = judgedWorld(peopleSheets(pekalonganRoster(), PEKALONGAN_RULES));
    run(world, 'placement.propose');
    const once = JSON.stringify(world.sheets.grids.get('Penempatan'));
    const writes = world.sheets.calls['write'];
    run(world, 'placement.propose');
    expect(JSON.stringify(world.sheets.grids.get('Penempatan'))).toBe(once);
    expect(world.sheets.calls['write']).toBe(writes);
  });

  test('keeps a locked row as it is, and moves up the reserve when somebody is no longer eligible', () => {
    const world = judgedWorld(peopleSheets(sewers, [aRule('K01')]));
    run(world, 'placement.propose');
    const grid = world.sheets.grids.get('Penempatan');
    const last = grid?.find((cells) => cells[0] === 'P-0010');
    last?.splice(columnOf(placementTable, 'isLocked'), 1, true);
    last?.splice(columnOf(placementTable, 'reason'), 1, 'Janji kepala');
    const status = columnOf(eligibilityTable, 'overrideVerdict');
    const first = world.sheets.grids.get('Kelayakan')?.find((cells) => cells[0] === 'P-0001');
    first?.splice(status, 3, 'Tidak memenuhi', 'Pindah', 'Kasi');
    expect(run(world, 'placement.propose')).toMatchObject({ value: { placed: 10, reserve: 1 } });
    expect(placementCell(world, 'P-0001', 'status')).toBeUndefined();
    expect(placementCell(world, 'P-0010', 'reason')).toBe('Janji kepala');
    expect(placementCell(world, 'P-0011', 'status')).toBe('Terpilih');
  });
});

describe('a placement with little to go by', () => {
  test('says so when nobody is eligible', () => {
    const onRemand = sewers.map((one) => ({
      ...one,
      restricted: one.restricted && { ...one.restricted, legalStatus: 'remand' as const },
    }));
    const world = judgedWorld(peopleSheets(onRemand, [aRule('K01')]));
    expect(run(world, 'placement.propose')).toMatchObject({
      status: 'done',
      value: { placed: 0, reserve: 0 },
      problems: [{ code: 'placement.nobody_eligible', severity: 'warning' }],
    });
  });

  test('names a pair by so much of its id as a sentence can hold', () => {
    const pairs = sheetOf(pairsTable, [
      { id: 'x'.repeat(50_000), first: 'P-0001', second: 'P-9999', kind: 'apart' },
    ]);
    const world = judgedWorld({ ...peopleSheets(sewers, [aRule('K01')]), Pasangan: pairs });
    const outcome = run(world, 'placement.propose');
    expect(outcome).toMatchObject({ problems: [{ code: 'placement.pair_unknown' }] });
    expect(JSON.stringify(outcome).length).toBeLessThan(2000);
  });
});

describe('a placement that has no ground is refused and writes nothing', () => {
  test('when somebody in the roster is not judged yet', () => {
    const world = judgedWorld(peopleSheets(sewers, [aRule('K01')]));
    const peserta = world.sheets.grids.get('Peserta');
    peserta?.push(['P-0099', ...(peserta[1] ?? []).slice(1)]);
    const before = world.sheets.calls['write'];
    expect(run(world, 'placement.propose')).toMatchObject({
      status: 'refused',
      problems: [
        {
          code: 'placement.not_judged',
          values: { people: 1, participant: 'P-0099' },
          at: { sheet: 'Peserta', cell: 'A14' },
        },
      ],
    });
    expect(world.sheets.calls['write']).toBe(before);
  });

  test.each(['', -1])('when the capacity of a package is "%s"', (capacity) => {
    const world = judgedWorld(peopleSheets(sewers, [aRule('K01')]));
    world.sheets.grids
      .get('Paket')?.[2]
      ?.splice(columnOf(packagesTable, 'maxCapacity'), 1, capacity);
    expect(run(world, 'placement.propose')).toMatchObject({
      status: 'refused',
      problems: [{ code: 'placement.capacity_missing', at: { sheet: 'Paket', row: 3 } }],
    });
  });

  test('when there is nobody in the roster', () => {
    const world = memoryPorts({
      sheets: { ...peopleSheets([], [aRule('K01')]), Penempatan: sheetOf(placementTable) },
    });
    expect(run(world, 'placement.propose')).toMatchObject({
      status: 'refused',
      problems: [{ code: 'placement.no_participants' }],
    });
  });

  test('when there is no package', () => {
    const sheets = { ...peopleSheets(sewers, [aRule('K01')]), Paket: sheetOf(packagesTable) };
    expect(run(judgedWorld(sheets), 'placement.propose')).toMatchObject({
      status: 'refused',
      problems: [{ code: 'placement.no_packages' }],
    });
  });
});
