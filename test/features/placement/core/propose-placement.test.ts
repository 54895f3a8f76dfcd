import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '../../../../src/features/eligibility/core';
import type { PlacementProposal } from '../../../../src/features/placement/core';
import { proposePlacement } from '../../../../src/features/placement/core';
import { createRandom } from '../../../random';
import { aCandidate } from '../../eligibility/a-candidate';
import { pekalonganRoster } from '../../eligibility/a-roster';
import { aLockedRow, aPackage, aPlacementInput, SIX_PACKAGES } from '../a-placement';

const selected = pekalonganRoster().slice(-68);

function rowOf(proposal: PlacementProposal, id: string) {
  return proposal.rows.find(({ participant }) => participant === id);
}

/** Some people who want one or two of three packages, few scores so that ties are common. */
const crowds = fc
  .record({ seed: fc.nat(100_000), people: fc.integer({ min: 0, max: 25 }) })
  .map(({ seed, people }): readonly Candidate[] => {
    const random = createRandom(seed);
    const codes = ['MJ', 'LS', 'PR', ''];
    const pick = () => codes[random.below(codes.length)] ?? '';
    return Array.from({ length: people }, (_, index) =>
      aCandidate(
        {
          id: `P-${String(index).padStart(3, '0')}`,
          registeredOn: random.below(2) === 0 ? '2021-05-03' : null,
          interest1: pick(),
          interest2: pick(),
          interest3: pick(),
          assessmentScore: random.below(3) * 10,
        },
        { sppn: null, releaseOn: null },
      ),
    );
  });
const THREE_PACKAGES = [aPackage('MJ', 3), aPackage('LS', 4), aPackage('PR', 0)];

describe('Pekalongan 2021', () => {
  const proposal = proposePlacement(aPlacementInput(selected, SIX_PACKAGES));

  test('fills six packages of ten, keeps eight in reserve, and proves that nothing is better', () => {
    expect(proposal.perPackage.map(({ placed }) => placed)).toEqual([10, 10, 10, 10, 10, 10]);
    const reserve = proposal.rows.filter(({ status }) => status === 'reserve');
    expect(reserve).toHaveLength(8);
    for (const { code } of SIX_PACKAGES) {
      const ranks = reserve.filter((row) => row.package === code).map((row) => row.reserveRank);
      expect(ranks).toEqual(ranks.map((_, index) => index + 1));
    }
    expect(proposal.bound).toBeNull();
    expect(proposal.warnings).toEqual([]);
  });

  test('gives seven of the overflowing the free seat of their second choice and says why', () => {
    const second = proposal.rows.filter(
      ({ status, because }) => status === 'placed' && because.length > 1,
    );
    expect(second).toHaveLength(7);
    const codes = second.flatMap(({ because }) => because.map(({ code }) => code));
    const reasons = ['placement.seat', 'placement.missed', 'placement.missed_for_all'];
    expect(new Set(codes)).toEqual(new Set(reasons));
  });

  test('leaves nobody in reserve who scores higher than the last one accepted in the package', () => {
    for (const row of proposal.rows.filter(({ status }) => status === 'reserve')) {
      const accepted = proposal.rows.filter(
        (other) => other.status === 'placed' && other.package === row.package,
      );
      const lowest = Math.min(...accepted.map(({ score }) => score ?? 0));
      expect(row.score ?? 0).toBeLessThanOrEqual(lowest);
    }
  });
});

describe('the objectives, one after the other', () => {
  test('a filled seat counts more than any score', () => {
    const star = aCandidate({ id: 'P-1', interest1: 'MJ', interest2: 'LS', assessmentScore: 100 });
    const plain = aCandidate({ id: 'P-2', interest1: 'MJ', assessmentScore: 0 });
    const proposal = proposePlacement(
      aPlacementInput([star, plain], [aPackage('MJ', 1), aPackage('LS', 1)]),
    );
    expect(rowOf(proposal, 'P-1')).toMatchObject({ status: 'placed', package: 'LS' });
    expect(rowOf(proposal, 'P-2')).toMatchObject({ status: 'placed', package: 'MJ' });
  });

  test('a point of score counts more than first choices', () => {
    const weights = { interest: 0, assessment: 30, sppn: 0, nearRelease: 0 };
    const torn = aCandidate({
      interest1: 'MJ',
      interest2: 'LS',
      recommendation: 'LS',
      assessmentScore: 90,
    });
    const input = aPlacementInput([torn], [aPackage('MJ', 1), aPackage('LS', 1)]);
    const program = { ...input.program, scoreWeights: weights };
    expect(proposePlacement({ ...input, program }).rows[0]?.package).toBe('LS');
  });

  test('with equal scores more people get their first choice', () => {
    const weights = { interest: 0, assessment: 0, sppn: 0, nearRelease: 0 };
    const early = aCandidate({ id: 'P-1', interest1: 'MJ', interest2: 'LS', interest3: 'PR' });
    const late = aCandidate({ id: 'P-2', interest1: 'LS', interest2: 'PR' });
    const input = aPlacementInput([late, early], [aPackage('MJ', 1), aPackage('LS', 1)]);
    const program = { ...input.program, scoreWeights: weights };
    const proposal = proposePlacement({ ...input, program });
    expect(rowOf(proposal, 'P-1')?.package).toBe('MJ');
    expect(rowOf(proposal, 'P-2')?.package).toBe('LS');
  });

  test('with everything equal the earlier registration wins, then the id', () => {
    const at = (id: string, registeredOn: '2021-05-01' | '2021-05-02' | null) =>
      aCandidate({ id, registeredOn });
    const placedOf = (...people: Candidate[]) =>
      proposePlacement(aPlacementInput(people, [aPackage('MJ', 1)])).rows[0]?.participant;
    expect(placedOf(at('P-1', '2021-05-02'), at('P-2', '2021-05-01'))).toBe('P-2');
    expect(placedOf(at('P-1', null), at('P-2', '2021-05-01'))).toBe('P-2');
    expect(placedOf(at('P-2', '2021-05-01'), at('P-1', '2021-05-01'))).toBe('P-1');
  });
});

describe('locked rows', () => {
  const three = ['P-1', 'P-2', 'P-3'].map((id, index) =>
    aCandidate({ id, assessmentScore: 90 - index }),
  );

  test('keep their seat, and the others share what is left', () => {
    const input = aPlacementInput(three, [aPackage('MJ', 2)], { present: [aLockedRow('P-3')] });
    const proposal = proposePlacement(input);
    expect(proposal.locked).toEqual([{ ...aLockedRow('P-3'), basis: expect.any(String) }]);
    expect(rowOf(proposal, 'P-3')).toBeUndefined();
    expect(rowOf(proposal, 'P-1')?.status).toBe('placed');
    expect(rowOf(proposal, 'P-2')).toMatchObject({ status: 'reserve', reserveRank: 1 });
    expect(proposal.perPackage[0]?.placed).toBe(2);
  });

  test('keep their place in the reserve list', () => {
    const present = [aLockedRow('P-3', { status: 'reserve', reserveRank: 1, class: '' })];
    const proposal = proposePlacement(aPlacementInput(three, [aPackage('MJ', 1)], { present }));
    expect(rowOf(proposal, 'P-2')).toMatchObject({ status: 'reserve', reserveRank: 2 });
  });

  test('that no longer fit are said, not changed', () => {
    const present = [
      aLockedRow('P-1'),
      aLockedRow('P-2'),
      aLockedRow('P-9'),
      aLockedRow('P-3', { package: 'XX' }),
    ];
    const proposal = proposePlacement(aPlacementInput(three, [aPackage('MJ', 2)], { present }));
    expect(proposal.warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['placement.locked_over', 'warning'],
      ['placement.locked_not_eligible', 'warning'],
      ['placement.locked_no_package', 'warning'],
    ]);
    expect(proposal.rows).toEqual([]);
  });
});

describe('people and packages that do not fit together', () => {
  test('a package below its minimum is reported with what can be done', () => {
    const packages = [aPackage('MJ', 5, { minCapacity: 2 })];
    const proposal = proposePlacement(aPlacementInput([aCandidate()], packages));
    expect(proposal.warnings).toEqual([
      {
        code: 'placement.below_minimum_cancel',
        severity: 'warning',
        values: { package: 'MJ', placed: 1, minimum: 2, lost: 1 },
      },
    ]);
  });

  test('a package that is cancelled, with no seats, is not reported below its minimum', () => {
    const packages = [aPackage('MJ', 0, { minCapacity: 2 })];
    expect(proposePlacement(aPlacementInput([aCandidate()], packages)).warnings).toEqual([]);
  });

  test('somebody who wants no package that exists is not placed, and not in reserve either', () => {
    const proposal = proposePlacement(
      aPlacementInput([aCandidate({ interest1: 'XX' })], [aPackage('MJ', 5)]),
    );
    expect(proposal.rows[0]).toMatchObject({ status: 'not_placed', reserveRank: null });
  });

  test('whoever is not eligible does not appear', () => {
    const input = aPlacementInput([aCandidate()], [aPackage('MJ', 5)]);
    const people = input.people.map((person) => ({ ...person, isEligible: false }));
    expect(proposePlacement({ ...input, people }).rows).toEqual([]);
  });
});

describe('for all crowds', () => {
  test('nobody is lost or doubled, no package is over its capacity, and the result is proved', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const { rows, perPackage, bound } = proposePlacement(
          aPlacementInput(crowd, THREE_PACKAGES),
        );
        expect(rows.map(({ participant }) => participant).sort()).toEqual(
          crowd.map(({ participant }) => participant.id),
        );
        for (const { placed, capacity } of perPackage) expect(placed).toBeLessThanOrEqual(capacity);
        expect(bound).toBeNull();
      }),
      { seed: 2021, numRuns: 150 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(crowds, fc.nat(), (crowd, seed) => {
        const random = createRandom(seed);
        const shuffled = [...crowd]
          .map((candidate) => ({ candidate, key: random.next() }))
          .sort((left, right) => left.key - right.key)
          .map(({ candidate }) => candidate);
        expect(proposePlacement(aPlacementInput(shuffled, THREE_PACKAGES)).rows).toEqual(
          proposePlacement(aPlacementInput(crowd, THREE_PACKAGES)).rows,
        );
      }),
      { seed: 2021, numRuns: 100 },
    );
  });

  test('relabelling ids keeps seats filled, total score and first choices', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const renamed = crowd.map(({ participant, restricted, courses }, index) => ({
          participant: { ...participant, id: `Q-${String(999 - index)}` },
          restricted,
          courses,
        }));
        const figures = (candidates: readonly Candidate[]) => {
          const { rows, totalScore } = proposePlacement(
            aPlacementInput(candidates, THREE_PACKAGES),
          );
          const placed = rows.filter(({ status }) => status === 'placed');
          const below = placed.filter(({ because }) => because[0]?.values['choice'] !== 1);
          return [placed.length, totalScore, below.length];
        };
        expect(figures(renamed)).toEqual(figures(crowd));
      }),
      { seed: 2021, numRuns: 100 },
    );
  });

  test('whatever is typed, nothing is thrown and everybody eligible gets one row', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('MJ', 'LS', ''));
    const score = fc.oneof(fc.double({ noNaN: true }), fc.constant(null));
    const person = fc.record({ first: typed, second: typed, advice: typed, score });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const crowd = people.map(({ first, second, advice, score: points }, index) =>
          aCandidate(
            {
              id: `P-${index}`,
              name: first,
              interest1: first,
              interest2: second,
              recommendation: advice,
              assessmentScore: points,
            },
            { sppn: points },
          ),
        );
        const { rows } = proposePlacement(aPlacementInput(crowd, THREE_PACKAGES));
        expect(rows).toHaveLength(crowd.length);
      }),
      { seed: 2021, numRuns: 200 },
    );
  });
});
