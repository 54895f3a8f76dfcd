import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PairRow, PlacementProposal } from '../../../../src/features/placement/core';
import {
  findDecideAgain,
  nextForSeat,
  proposePlacement,
} from '../../../../src/features/placement/core';
import { createRandom } from '../../../random';
import { aCandidate } from '../../eligibility/a-candidate';
import { aLockedRow, aPackage, aPlacementInput } from '../a-placement';

function rowOf({ rows }: PlacementProposal, id: string) {
  return rows.find(({ participant }) => participant === id);
}

function aPair(first: string, second: string, kind: PairRow['kind']): PairRow {
  return { id: `${first} ${second}`, first, second, kind, reason: '' };
}

/** Whoever is locked alone is not brought together with anybody. */
function isKept({ first, second, kind }: PairRow, seatOf: (id: string) => string): boolean {
  const [left, right] = [seatOf(first), seatOf(second)];
  if (kind === 'apart') return left === '' || left !== right;
  return left === right || [first, second].includes('P-3');
}

const both = { interest1: 'MJ', interest2: 'LS' };

describe('a package that is closed to somebody', () => {
  test.each([
    ['by the rules', {}, {}, 'placement.closed_rule'],
    ['by his sex', { sex: 'female' as const }, {}, 'placement.closed_sex'],
    ['by where he lives', { districts: ['Kab. Batang'] }, {}, 'placement.closed_district'],
    ['by an empty cell', { sex: 'male' as const }, { sex: null }, 'placement.closed_unknown'],
  ])('%s gives him his next wish, and the row says so', (_, limits, person, code) => {
    const input = aPlacementInput(
      [aCandidate({ ...both, ...person })],
      [aPackage('MJ', 5, limits), aPackage('LS', 5)],
    );
    const closedPackages = code === 'placement.closed_rule' ? ['MJ'] : [];
    const people = input.people.map((one) => ({ ...one, closedPackages }));
    const row = proposePlacement({ ...input, people }).rows[0];
    expect(row).toMatchObject({ status: 'placed', package: 'LS' });
    expect(row?.because.map((one) => one.code)).toEqual(['placement.seat', code]);
  });

  test('is one that ends after he leaves; the sentence does not say when that is', () => {
    const input = aPlacementInput(
      [aCandidate(both, { releaseOn: '2021-07-01' })],
      [aPackage('MJ', 5), aPackage('LS', 5)],
      { stageEnds: new Map([['MJ', '2021-07-05'] as const, ['LS', '2021-06-30'] as const]) },
    );
    const row = proposePlacement(input).rows[0];
    expect(row?.package).toBe('LS');
    expect(JSON.stringify(row?.because)).not.toContain('2021-07-01');
    expect(JSON.stringify(row?.because)).not.toContain('1 Jul');
  });

  test('a regency is written in several ways', () => {
    const input = aPlacementInput(
      [aCandidate({ interest1: 'MJ', district: 'KABUPATEN  Batang' })],
      [aPackage('MJ', 5, { districts: ['Kab. Batang', 'Kota Pekalongan'] })],
    );
    expect(proposePlacement(input).rows[0]?.status).toBe('placed');
  });
});

describe('a package below its minimum', () => {
  test('is not merged into one that stays below its own', () => {
    const limits = { minCapacity: 2, field: 'Tekstil' };
    const input = aPlacementInput(
      [aCandidate({ interest1: 'MJ' })],
      [aPackage('MJ', 5, limits), aPackage('LS', 5, limits)],
    );
    const codes = proposePlacement(input).warnings.map(({ code }) => code);
    expect(codes).toEqual(['placement.below_minimum_cancel', 'placement.below_minimum_cancel']);
  });

  test('is to be merged with one of the same field that has room', () => {
    const packages = [
      aPackage('MJ', 5, { minCapacity: 3, field: 'jahit' }),
      aPackage('MK', 5, { field: 'jahit' }),
    ];
    const { warnings } = proposePlacement(aPlacementInput([aCandidate()], packages));
    expect(warnings).toMatchObject([
      { code: 'placement.below_minimum_merge', values: { package: 'MJ', into: 'MK' } },
    ]);
  });

  test('is to be cancelled when its people find a seat elsewhere', () => {
    const packages = [aPackage('MJ', 5, { minCapacity: 3 }), aPackage('LS', 5)];
    const { warnings } = proposePlacement(aPlacementInput([aCandidate(both)], packages));
    expect(warnings).toMatchObject([
      { code: 'placement.below_minimum_cancel', values: { package: 'MJ', lost: 0 } },
    ]);
  });

  test('is named however many there are; the first six have a proposal', () => {
    const packages = Array.from({ length: 9 }, (_, at) => {
      return aPackage(`P${at}`, 5, { minCapacity: 3 });
    });
    const { warnings } = proposePlacement(aPlacementInput([aCandidate(both)], packages));
    const codes = warnings
      .map(({ code }) => code)
      .filter((code) => code.startsWith('placement.below_minimum'));
    expect(codes).toHaveLength(9);
    expect(codes.filter((code) => code === 'placement.below_minimum')).toHaveLength(3);
  });
});

describe('pairs', () => {
  const two = [aCandidate({ id: 'P-1', ...both }), aCandidate({ id: 'P-2', ...both })];
  const packages = [aPackage('MJ', 2), aPackage('LS', 2)];

  test('kept apart: the earlier one gets the wish, the other one the next, and the row says why', () => {
    const pairs = [aPair('P-2', 'P-1', 'apart')];
    const proposal = proposePlacement(aPlacementInput(two, packages, { pairs }));
    expect(rowOf(proposal, 'P-1')?.package).toBe('MJ');
    expect(rowOf(proposal, 'P-2')?.package).toBe('LS');
    expect(proposal.bound).toBeNull();
  });

  test('together: where there is room for both', () => {
    const pairs = [aPair('P-1', 'P-2', 'together')];
    const small = [aPackage('MJ', 1), aPackage('LS', 2)];
    const proposal = proposePlacement(aPlacementInput(two, small, { pairs }));
    expect(proposal.rows.map((row) => row.package)).toEqual(['LS', 'LS']);
  });

  test('a locked partner keeps the other one away from his package', () => {
    const pairs = [aPair('P-1', 'P-2', 'apart')];
    const present = [aLockedRow('P-1')];
    const proposal = proposePlacement(aPlacementInput(two, packages, { pairs, present }));
    expect(rowOf(proposal, 'P-2')?.package).toBe('LS');
  });

  test('with somebody unknown, or of one person, are said and tie nobody', () => {
    const pairs = [aPair('P-1', 'P-9', 'together'), aPair('P-1', 'P-1', 'apart')];
    const proposal = proposePlacement(aPlacementInput(two, packages, { pairs }));
    expect(proposal.warnings.map(({ code }) => code)).toEqual([
      'placement.pair_unknown',
      'placement.pair_of_one',
    ]);
    expect(proposal.rows.map((row) => row.package)).toEqual(['MJ', 'MJ']);
  });

  test('hold in every crowd; nobody is lost, doubled or over capacity, locks hold, and placing twice is placing once', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const random = createRandom(seed);
        const pick = () => ['MJ', 'LS', 'PR', ''][random.below(4)] ?? '';
        const crowd = Array.from({ length: 14 }, (_, index) =>
          aCandidate({
            id: `P-${index}`,
            ...{ interest1: pick(), interest2: pick(), interest3: pick() },
            assessmentScore: random.below(4) * 20,
          }),
        );
        const pairs = Array.from({ length: 5 }, () =>
          aPair(
            `P-${random.below(14)}`,
            `P-${random.below(14)}`,
            random.below(2) === 0 ? 'apart' : 'together',
          ),
        ).filter(({ first, second }) => first !== second);
        const seats = [aPackage('MJ', 3), aPackage('LS', 3), aPackage('PR', 2)];
        const present = [aLockedRow('P-3', { package: 'LS' })];
        const input = aPlacementInput(crowd, seats, { pairs, present });
        const proposal = proposePlacement(input);
        const all = [...proposal.rows, ...proposal.locked];
        expect(all.map((row) => row.participant).sort()).toEqual(
          crowd.map(({ participant }) => participant.id).sort(),
        );
        for (const { placed, capacity } of proposal.perPackage) {
          expect(placed).toBeLessThanOrEqual(capacity);
        }
        expect(proposal.bound).toBeNull();
        const seatOf = (id: string): string => {
          const row = all.find(({ participant }) => participant === id);
          return row?.status === 'placed' ? row.package : '';
        };
        expect(pairs.filter((pair) => !isKept(pair, seatOf))).toEqual([]);
        const written = proposal.rows.map((row) => ({ ...row, reason: '' }));
        const again = proposePlacement({ ...input, present: [...present, ...written] });
        expect(again.rows).toEqual(proposal.rows);
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});

describe('a roster that has changed since the placement', () => {
  const crowd = ['P-1', 'P-2', 'P-3'].map((id) => aCandidate({ id, ...both }));
  const packages = [aPackage('MJ', 2), aPackage('LS', 2)];
  const before = aPlacementInput(crowd, packages);
  const present = proposePlacement(before).rows.map((row) => ({ ...row, reason: '' }));

  test('unchanged, asks nothing', () => {
    expect(findDecideAgain({ ...before, present })).toEqual([]);
  });

  test('names who is new, who is gone and whose data changed', () => {
    const changed = [
      aCandidate({ id: 'P-1', ...both, assessmentScore: 10 }),
      aCandidate({ id: 'P-2', ...both, phone: '0812' }),
      aCandidate({ id: 'P-4', ...both }),
    ];
    expect(findDecideAgain(aPlacementInput(changed, packages, { present }))).toEqual([
      { id: 'P-1', participant: 'P-1', reason: 'changed' },
      { id: 'P-3', participant: 'P-3', reason: 'gone' },
      { id: 'P-4', participant: 'P-4', reason: 'new' },
    ]);
  });
});

describe('a seat that frees', () => {
  const people = [
    aCandidate({ id: 'P-1', interest1: 'MJ' }),
    aCandidate({ id: 'P-2', interest1: 'MJ' }),
    aCandidate({ id: 'P-3', interest1: 'MJ', assessmentScore: 10 }),
  ];
  const seated = (id: string, isLocked = false) => aLockedRow(id, { isLocked });
  const waiting = (id: string) => aLockedRow(id, { isLocked: false, status: 'reserve' });
  const nextFor = (changes: Parameters<typeof aPlacementInput>[2], seats = 2) =>
    nextForSeat(aPlacementInput(people, [aPackage('MJ', seats)], changes), 'P-1', 'MJ');

  test('goes to the next even where the one who leaves was to stay with somebody', () => {
    const pairs = [aPair('P-1', 'P-2', 'together')];
    const present = [seated('P-1'), seated('P-2'), waiting('P-3')];
    expect(nextFor({ present, pairs })?.participant).toBe('P-3');
  });

  test('is open to whom the locked one who leaves kept out', () => {
    const pairs = [aPair('P-1', 'P-3', 'apart')];
    const present = [seated('P-1', true), seated('P-2'), waiting('P-3')];
    expect(nextFor({ present, pairs })?.participant).toBe('P-3');
  });

  test('is none while more people sit there than seats are left', () => {
    const present = [seated('P-1', true), seated('P-2', true), waiting('P-3')];
    expect(nextFor({ present }, 1)).toBeNull();
  });
});

describe('locked rows against a pair', () => {
  const people = [
    aCandidate({ id: 'P-1', interest1: 'MJ', interest2: 'LS' }),
    aCandidate({ id: 'P-2', interest1: 'MJ', interest2: 'LS' }),
  ];
  const warned = (kind: PairRow['kind'], second: string) =>
    proposePlacement(
      aPlacementInput(people, [aPackage('MJ', 5), aPackage('LS', 5)], {
        pairs: [aPair('P-1', 'P-2', kind)],
        present: [aLockedRow('P-1'), aLockedRow('P-2', { package: second })],
      }),
    ).warnings.map(({ code }) => code);

  test('are named, for nothing moves them', () => {
    expect(warned('apart', 'MJ')).toEqual(['placement.pair_locked_against']);
    expect(warned('together', 'LS')).toEqual(['placement.pair_locked_against']);
    expect(warned('apart', 'LS')).toEqual([]);
    expect(warned('together', 'MJ')).toEqual([]);
  });
});
