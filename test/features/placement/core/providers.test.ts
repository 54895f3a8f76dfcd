import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  explainPerson,
  findDecideAgain,
  findSwaps,
  proposePlacement,
} from '../../../../src/features/placement/core';
import { aCandidate } from '../../eligibility/a-candidate';
import { aLockedRow, aPackage, aPlacementInput } from '../a-placement';

const packages = [
  aPackage('MJ', 5, { provider: 'BLK' }),
  aPackage('LS', 5, { provider: 'BLK' }),
  aPackage('PR', 5, { provider: 'LPK' }),
];
const providers = [{ id: 'BLK', limit: 3 }];

function crowd(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aCandidate({
      id: `P-${index}`,
      interest1: index % 2 === 0 ? 'MJ' : 'LS',
      interest2: index === 0 ? '' : 'PR',
      interest3: '',
      assessmentScore: 90 - index,
    }),
  );
}

describe('a provider that takes only so many people', () => {
  test('gets no more than that in all its packages, and the others get their next wish', () => {
    const { rows, bound } = proposePlacement(aPlacementInput(crowd(8), packages, { providers }));
    const placedIn = (code: string) =>
      rows.filter((row) => row.status === 'placed' && row.package === code).length;
    expect(placedIn('MJ') + placedIn('LS')).toBe(3);
    expect(placedIn('PR')).toBe(5);
    expect(bound).toBeNull();
    const moved = rows.find((row) => row.package === 'PR');
    expect(moved?.because.map(({ code }) => code)).toContain('placement.missed_provider');
  });

  test('counts those who are locked in its packages', () => {
    const present = ['P-5', 'P-6', 'P-7'].map((id) => aLockedRow(id));
    const input = aPlacementInput(crowd(8), packages, { providers, present });
    const { rows } = proposePlacement(input);
    expect(rows.filter((row) => row.status === 'placed').map((row) => row.package)).toEqual(
      Array(4).fill('PR'),
    );
    expect(rows.find(({ participant }) => participant === 'P-0')?.status).toBe('reserve');
  });

  test('is named when locked rows alone are more people than it takes, each period for itself', () => {
    const present = ['P-4', 'P-5', 'P-6', 'P-7'].map((id, index) =>
      aLockedRow(id, { package: index < 2 ? 'MJ' : 'LS' }),
    );
    const input = aPlacementInput(crowd(8), packages, { providers, present });
    expect(proposePlacement(input).warnings).toMatchObject([
      {
        code: 'placement.locked_over_provider',
        severity: 'warning',
        values: { provider: 'BLK', placed: 4, capacity: 3 },
      },
    ]);
    const periods = [
      { id: 'T1', packages: ['MJ', 'PR'] },
      { id: 'T2', packages: ['LS'] },
    ];
    expect(proposePlacement({ ...input, periods }).warnings).toEqual([]);
  });

  test('offers no swap into a free seat that it cannot fill, and the reasons say so', () => {
    const present = [
      ...['P-5', 'P-6', 'P-7'].map((id) => aLockedRow(id)),
      aLockedRow('P-0', { status: 'reserve', isLocked: false }),
    ];
    const input = aPlacementInput(crowd(8), packages, { providers, present });
    expect(findSwaps(input, 'P-0').filter(({ isExchange }) => !isExchange)).toEqual([]);
    const [wish] = explainPerson(input, 'P-0').wishes;
    expect(wish?.because?.code).toBe('placement.missed_provider');
  });

  test('is never over its limit, with pairs or without, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.boolean(), fc.nat(12), (limit, isPaired, people) => {
        const pairs = isPaired
          ? [{ id: 'X', first: 'P-0', second: 'P-1', kind: 'apart' as const, reason: '' }]
          : [];
        const { rows, bound } = proposePlacement(
          aPlacementInput(crowd(people), packages, { providers: [{ id: 'BLK', limit }], pairs }),
        );
        expect(rows).toHaveLength(people);
        expect(bound).toBeNull();
        const seated = rows.filter((row) => row.status === 'placed');
        const inBlk = seated.filter((row) => row.package !== 'PR').length;
        expect(inBlk).toBeLessThanOrEqual(limit);
        expect(seated.length).toBe(mostSeats(people, limit));
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});

/** Everybody but the first could also go to PR, which has five seats. */
function mostSeats(people: number, limit: number): number {
  const others = Math.max(0, people - 1);
  const elsewhere = Math.min(5, others);
  return Math.min(limit, people - elsewhere) + elsewhere;
}

describe('a locked row', () => {
  test('keeps the sign of what its person was, so a later change is seen', () => {
    const people = crowd(2);
    const input = aPlacementInput(people, packages, { present: [aLockedRow('P-0')] });
    const { locked, rows } = proposePlacement(input);
    const present = [...locked, ...rows.map((row) => ({ ...row, reason: '' }))];
    expect(findDecideAgain({ ...input, present })).toEqual([]);
    const changed = people.map((one) => ({
      ...one,
      participant: { ...one.participant, assessmentScore: 11 },
    }));
    const later = aPlacementInput(changed, packages, { present });
    expect(findDecideAgain(later).map(({ id, reason }) => [id, reason])).toEqual([
      ['P-0', 'changed'],
      ['P-1', 'changed'],
    ]);
  });

  test('without a seat leaves a partner who should go together alone, and that is said', () => {
    const present = [aLockedRow('P-0', { status: 'not_placed', package: '' })];
    const pairs = [
      { id: 'X-1', first: 'P-1', second: 'P-0', kind: 'together' as const, reason: '' },
    ];
    const { rows, warnings } = proposePlacement(
      aPlacementInput(crowd(2), packages, { present, pairs }),
    );
    expect(rows.map((row) => [row.participant, row.status])).toEqual([['P-1', 'placed']]);
    expect(warnings).toMatchObject([
      { code: 'placement.pair_locked_out', values: { pair: 'X-1', participant: 'P-0' } },
    ]);
  });
});

test('a small package is not to be merged with one that is closed to somebody in it', () => {
  const small = aPackage('MJ', 5, { minCapacity: 3, field: 'Las' });
  const mergeWith = (limits: object) => {
    const other = aPackage('MK', 5, { field: 'Las', ...limits });
    return proposePlacement(aPlacementInput(crowd(1), [small, other])).warnings[0]?.code;
  };
  expect(mergeWith({})).toBe('placement.below_minimum_merge');
  expect(mergeWith({ sex: 'female' })).toBe('placement.below_minimum_cancel');
  expect(mergeWith({ districts: ['Kab. Batang'] })).toBe('placement.below_minimum_cancel');
});

test('a small package is merged with one of another provider only where that one takes so many more', () => {
  const merged = (provider: string, limit: number) => {
    const small = aPackage('MJ', 5, { minCapacity: 3, field: 'Las', provider });
    const other = aPackage('MK', 5, { field: 'Las', provider: 'LPK' });
    const limits = { providers: [{ id: 'LPK', limit }] };
    const people = ['MJ', 'MK', 'MK'].map((interest1, index) =>
      aCandidate({ id: `P-${index}`, interest1, interest2: '', interest3: '' }),
    );
    const { warnings } = proposePlacement(aPlacementInput(people, [small, other], limits));
    return warnings.map(({ code }) => code);
  };
  expect(merged('BLK', 2)).toEqual(['placement.below_minimum_cancel']);
  expect(merged('BLK', 3)).toEqual(['placement.below_minimum_merge']);
  expect(merged('LPK', 3)).toEqual(['placement.below_minimum_merge']);
});
