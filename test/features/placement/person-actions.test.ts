import { describe, expect, test } from '@jest/globals';
import { eligibilityActions } from '../../../src/features/eligibility/actions';
import { pairsTable, placementTable } from '../../../src/features/placement';
import { placementActions } from '../../../src/features/placement/actions';
import type {
  CompareReply,
  ExplainReply,
  NextReply,
} from '../../../src/features/placement/contract';
import { participantsTable } from '../../../src/features/roster';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aCandidate, aRule } from '../eligibility/a-candidate';
import { cellOf, columnOf, peopleSheets } from '../eligibility/a-workbook';
import { sheetOf } from '../programme/a-workbook';

/** Twelve who want MJ, of whom the last four want LS next: ten seats in MJ. */
function sewers(count = 12) {
  return Array.from({ length: count }, (_, index) =>
    aCandidate({
      id: `P-${String(index + 1).padStart(4, '0')}`,
      interest2: index >= 8 && index < 10 ? 'LS' : '',
      assessmentScore: Math.max(0, 90 - index),
    }),
  );
}

function placedWorld(count = 12): MemoryWorld {
  const world = memoryPorts({
    sheets: {
      ...peopleSheets(sewers(count), [aRule('K01')]),
      Penempatan: sheetOf(placementTable),
      Pasangan: sheetOf(pairsTable),
    },
  });
  expect(run(world, 'eligibility.judge').status).toBe('done');
  expect(run(world, 'placement.propose').status).toBe('done');
  return world;
}

function run(world: MemoryWorld, id: string, input: unknown = {}): Outcome<unknown> {
  const action = [...eligibilityActions, ...placementActions].find((one) => one.id === id);
  if (action === undefined) throw new Error(`No action ${id}`);
  return action.run(world.ports, input);
}

function doneValue<V>(outcome: Outcome<unknown>): V {
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome.problems));
  return outcome.value as V;
}

function cell(world: MemoryWorld, id: string, key: string) {
  return cellOf(world.sheets.grids.get('Penempatan'), placementTable, id, key);
}

function others(world: MemoryWorld, ...ids: readonly string[]) {
  return world.sheets.grids.get('Penempatan')?.filter(([id]) => !ids.includes(String(id)));
}

describe('why not, and what would help', () => {
  test('a person in the order of his wishes: score, state, and who took the last seat', () => {
    const world = placedWorld(14);
    const reply = doneValue<ExplainReply>(
      run(world, 'placement.explain', { id: 'P-0014', language: 'id' }),
    );
    expect(reply).toMatchObject({
      status: 'reserve',
      wishes: [{ choice: 1, package: 'MJ', state: 'missed' }],
      swapGap: null,
    });
    const seated = run(world, 'placement.explain', { id: 'P-0001', language: 'id' });
    expect(doneValue<ExplainReply>(seated)).toMatchObject({ swaps: [], swapGap: null });
    expect(reply.wishes[0]?.reason).toMatch(/peserta terakhir yang diterima P-00\d\d/);
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });

  test('in English a score has its point in the sentence too', () => {
    const world = placedWorld(14);
    world.sheets.grids.get('Peserta')?.forEach((row, index) => {
      if (index > 0) row[16] = 70.5 + index / 4;
    });
    run(world, 'placement.propose');
    const reasons = ['P-0001', 'P-0002', 'P-0003'].flatMap((id) =>
      doneValue<ExplainReply>(run(world, 'placement.explain', { id, language: 'en' })).wishes.map(
        ({ reason }) => reason,
      ),
    );
    expect(reasons.join(' ')).toMatch(/score \d+\.\d/);
    expect(reasons.join(' ')).not.toMatch(/\d,\d/);
  });

  test('a swap is shown, then carried out and locked; everybody else stays', () => {
    const world = placedWorld(14);
    const { swaps } = doneValue<ExplainReply>(
      run(world, 'placement.explain', { id: 'P-0014', language: 'id' }),
    );
    const swap = swaps[0];
    expect(swap).toMatchObject({ isExchange: false, needsAsking: true });
    const moved = swap?.moves.map(({ participant }) => participant) ?? [];
    const before = JSON.stringify(others(world, ...moved));
    const done = run(world, 'placement.swap', { id: 'P-0014', moves: swap?.moves });
    expect(done).toMatchObject({ status: 'done', message: { code: 'placement.swapped' } });
    expect(cell(world, 'P-0014', 'status')).toBe('Terpilih');
    expect(cell(world, 'P-0014', 'package')).toBe('MJ');
    expect(cell(world, 'P-0014', 'isLocked')).toBe(true);
    expect(JSON.stringify(others(world, ...moved))).toBe(before);
    const again = run(world, 'placement.swap', { id: 'P-0014', moves: swap?.moves });
    expect(again).toMatchObject({ status: 'refused', problems: [{ code: 'placement.swap_old' }] });
  });

  test('nobody by that id is a refusal', () => {
    const outcome = run(placedWorld(), 'placement.explain', {
      id: 'X'.repeat(50_000),
      language: 'id',
    });
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: 'placement.person_unknown' }],
    });
    expect(JSON.stringify(outcome).length).toBeLessThan(500);
  });
});

describe('a seat that frees', () => {
  test('goes to the next by rule; nobody else changes, and the log has ids only', () => {
    const world = placedWorld(14);
    const { next } = doneValue<NextReply>(run(world, 'placement.next', { id: 'P-0001' }));
    expect(next?.participant).toBe('P-0013');
    const before = JSON.stringify(others(world, 'P-0001', 'P-0013'));
    const input = { id: 'P-0001', cause: 'released', next: 'P-0013' };
    const outcome = run(world, 'placement.pass', input);
    expect(outcome).toMatchObject({
      message: {
        code: 'placement.seat_passed',
        values: { participant: 'P-0001', next: 'P-0013', package: 'MJ' },
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('Budi');
    expect(cell(world, 'P-0013', 'status')).toBe('Terpilih');
    expect(cell(world, 'P-0001', 'status')).toBe('Tidak ditempatkan');
    expect(JSON.stringify(others(world, 'P-0001', 'P-0013'))).toBe(before);
    run(world, 'placement.propose');
    expect(cell(world, 'P-0001', 'status')).toBe('Tidak ditempatkan');
  });

  test('is not given to somebody else than the one who was shown', () => {
    const world = placedWorld(14);
    const before = JSON.stringify(others(world));
    const outcome = run(world, 'placement.pass', {
      id: 'P-0001',
      cause: 'moved',
      next: 'P-0014',
    });
    expect(outcome).toMatchObject({ problems: [{ code: 'placement.next_changed' }] });
    expect(JSON.stringify(others(world))).toBe(before);
  });

  test('that nobody holds is a refusal', () => {
    const outcome = run(placedWorld(14), 'placement.next', { id: 'P-0014' });
    expect(outcome).toMatchObject({ problems: [{ code: 'placement.seat_not_held' }] });
  });
});

test('after a change in the roster the people to decide again are listed', () => {
  const world = placedWorld();
  expect(doneValue<CompareReply>(run(world, 'placement.compare')).people).toEqual([]);
  const row = world.sheets.grids.get('Peserta')?.find(([id]) => id === 'P-0002');
  row?.splice(columnOf(participantsTable, 'assessmentScore'), 1, 1);
  expect(doneValue<CompareReply>(run(world, 'placement.compare')).people).toMatchObject([
    { participant: 'P-0002', reason: 'changed', row: 3 },
  ]);
});

test('6,000 people take as many calls of services as 60', () => {
  const callsFor = (count: number) => {
    const world = placedWorld(count);
    run(world, 'placement.explain', { id: 'P-0012', language: 'id' });
    run(world, 'placement.pass', { id: 'P-0001', cause: 'moved', next: 'P-0013' });
    run(world, 'placement.compare');
    return { ...world.sheets.calls };
  };
  expect(callsFor(6000)).toEqual(callsFor(60));
});
