import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairsTable } from '../../../src/features/placement';
import { placementActions } from '../../../src/features/placement/actions';
import type { PairRow } from '../../../src/features/placement/core';
import { findTornPairs, proposePlacement } from '../../../src/features/placement/core';
import {
  idOfTyped,
  offerPeople,
  showPerson,
} from '../../../src/features/placement/sidebar/view-pairs';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aCandidate } from '../eligibility/a-candidate';
import { peopleSheets } from '../eligibility/a-workbook';
import { sheetOf } from '../programme/a-workbook';
import { aPackage, aPlacementInput } from './a-placement';

const crowd = ['P-0001', 'P-0002', 'P-0003'].map((id) => aCandidate({ id }));

function aWorld(): MemoryWorld {
  return memoryPorts({ sheets: { ...peopleSheets(crowd, []), Pasangan: sheetOf(pairsTable) } });
}

function run(world: MemoryWorld, id: string, input: unknown): Outcome<unknown> {
  const action = placementActions.find((one) => one.id === `placement.${id}`);
  if (action === undefined) throw new Error(`No action ${id}`);
  const parsed = action.input.safeParse(input);
  if (!parsed.success) throw new Error('The input is refused');
  return action.run(world.ports, parsed.data);
}

function save(world: MemoryWorld, pair: Omit<PairRow, 'id'>, was: PairRow | null = null) {
  const outcome = run(world, 'savePair', { was, pair });
  return outcome.status === 'done' ? outcome.message.values : outcome.problems[0]?.code;
}

function pairsOf(world: MemoryWorld): readonly PairRow[] {
  const outcome = run(world, 'listPairs', {});
  return outcome.status === 'done' ? (outcome.value as { pairs: PairRow[] }).pairs : [];
}

function bond(first: string, second: string, kind: PairRow['kind'], reason = '') {
  return { first, second, kind, reason };
}

describe('the form of pairs', () => {
  test('writes a pair with an id of its own, changes it and takes it out again', () => {
    const world = aWorld();
    expect(save(world, bond('P-0001', 'P-0002', 'apart', 'rahasia'))).toEqual({ pair: 'PS-0001' });
    const [first] = pairsOf(world);
    expect(first).toEqual({ id: 'PS-0001', ...bond('P-0001', 'P-0002', 'apart', 'rahasia') });
    expect(save(world, bond('P-0001', 'P-0003', 'together'), first)).toEqual({ pair: 'PS-0001' });
    expect(save(world, bond('P-0001', 'P-0002', 'apart'), first)).toBe('placement.pair_old');
    expect(save(world, bond('P-0002', 'P-0003', 'apart'))).toEqual({ pair: 'PS-0002' });
    const [, second] = pairsOf(world);
    expect(run(world, 'removePair', { was: second }).status).toBe('done');
    expect(pairsOf(world).map(({ id }) => id)).toEqual(['PS-0001']);
  });

  test.each([
    ['somebody unknown', bond('P-0001', 'P-9999', 'apart'), 'placement.pair_person_unknown'],
    ['one person twice', bond('P-0001', 'P-0001', 'apart'), 'placement.pair_same'],
    ['a pair that exists', bond('P-0002', 'P-0001', 'apart'), 'placement.pair_exists'],
    ['apart what others bind', bond('P-0001', 'P-0003', 'apart'), 'placement.pair_torn'],
  ])('refuses %s, and writes nothing', (_, pair, code) => {
    const world = aWorld();
    save(world, bond('P-0001', 'P-0002', 'together'));
    save(world, bond('P-0002', 'P-0003', 'together'));
    expect(save(world, pair)).toBe(code);
    expect(pairsOf(world)).toHaveLength(2);
  });

  test('says to the log only which pair it was, never why', () => {
    const world = aWorld();
    const outcome = run(world, 'savePair', {
      was: null,
      pair: bond('P-0001', 'P-0002', 'apart', 'rahasia'),
    });
    expect(JSON.stringify(outcome)).not.toContain('rahasia');
  });
});

describe('a person in the form', () => {
  const people = [
    { id: 'P-1', name: 'Siti' },
    { id: 'P-2', name: 'Budi' },
    { id: 'P-3', name: 'Budi' },
  ];

  test('is found by a part of the name or the id, and known by what was chosen', () => {
    expect(offerPeople(people, 'bud')).toEqual(['P-2 · Budi', 'P-3 · Budi']);
    expect(offerPeople(people, '')).toEqual([]);
    expect(people.map(({ id }) => idOfTyped(people, showPerson(people, id)))).toEqual([
      'P-1',
      'P-2',
      'P-3',
    ]);
    expect(['siti', 'p-3', 'Budi', 'x', ''].map((typed) => idOfTyped(people, typed))).toEqual([
      'P-1',
      'P-3',
      '',
      '',
      '',
    ]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('=1+1', '<b>x</b>', '\u202eABC', '\ud800', '\u0000', '__proto__', 'constructor'),
  fc.constant('x'.repeat(50_000)),
);

describe('whatever is typed into Pasangan, Domisili and package codes', () => {
  test('nothing is thrown and everybody gets one row', () => {
    const ids = fc.oneof(fc.constantFrom('P-1', 'P-2', 'P-3'), hostile);
    const kinds = fc.constantFrom('apart' as const, 'together' as const);
    const pairs = fc.array(
      fc.record({ id: hostile, first: ids, second: ids, kind: kinds, reason: hostile }),
      { maxLength: 6 },
    );
    const codes = fc.uniqueArray(fc.oneof(hostile, fc.constantFrom('MJ', 'LS')), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pairs, codes, fc.array(hostile, { maxLength: 3 }), (given, packs, districts) => {
        const people = ['P-1', 'P-2', 'P-3'].map((id, index) =>
          aCandidate({
            id,
            interest1: packs[index % packs.length] ?? '',
            district: districts[0] ?? '',
          }),
        );
        const packages = packs.map((code) =>
          aPackage(code, 2, { districts, provider: districts[1] ?? '' }),
        );
        const providers = [{ id: districts[1] ?? '', limit: 1 }];
        const input = aPlacementInput(people, packages, { pairs: given, providers });
        const { rows } = proposePlacement(input);
        expect(rows.map(({ participant }) => participant).sort()).toEqual(['P-1', 'P-2', 'P-3']);
        expect(findTornPairs(given).length).toBeLessThanOrEqual(given.length);
      }),
      { seed: 2021, numRuns: 60 },
    );
  });

  test('a form filled with it writes it as text or refuses, and nothing is thrown', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, reason) => {
        const world = aWorld();
        expect(save(world, bond(first, 'P-0001', 'apart'))).toBe('placement.pair_person_unknown');
        const saved = save(world, bond('P-0001', 'P-0002', 'apart', reason));
        if (reason.length > 1000) expect(saved).toBe('placement.pair_reason_long');
        expect(pairsOf(world).length).toBeLessThanOrEqual(1);
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});
