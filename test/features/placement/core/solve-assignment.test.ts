import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AssignmentProblem } from '../../../../src/features/placement/core';
import {
  checkOptimal,
  findShortage,
  solveAssignment,
  solveAssignmentInOrder,
} from '../../../../src/features/placement/core';
import { createRandom } from '../../../random';
import { bestByTryingAll } from './best-by-trying-all';

const PACKAGES = ['MJ', 'LS', 'PR'];

/** At most six people and three packages: small enough to try everything; few values, so that ties are common. */
const smallProblems = fc
  .record({
    wishes: fc.array(
      fc.uniqueArray(
        fc.record({ package: fc.constantFrom(...PACKAGES), value: fc.integer({ min: 1, max: 6 }) }),
        { selector: (option) => option.package, maxLength: 3 },
      ),
      { maxLength: 6 },
    ),
    capacities: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
    providers: fc.array(fc.constantFrom('BLK', 'LPK', ''), { minLength: 3, maxLength: 3 }),
    limits: fc.array(fc.nat(5), { minLength: 2, maxLength: 2 }),
    mustPlaceAll: fc.boolean(),
  })
  .map(
    ({ wishes, capacities, providers, limits, mustPlaceAll }): AssignmentProblem => ({
      people: wishes.map((options, index) => ({ id: `P-${index}`, options })),
      packages: PACKAGES.map((id, index) => ({
        id,
        capacity: capacities[index] ?? 0,
        provider: providers[index] ?? '',
      })),
      providers: ['BLK', 'LPK'].map((id, index) => ({ id, limit: limits[index] ?? 0 })),
      mustPlaceAll,
    }),
  );

/** Enough people that they are placed in rounds, of which each begins with the prices of the last. */
const crowds = fc
  .record({
    wishes: fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 24,
      maxLength: 120,
    }),
    capacities: fc.array(fc.nat(45), { minLength: 3, maxLength: 3 }),
    providers: fc.array(fc.constantFrom('BLK', 'LPK', ''), { minLength: 3, maxLength: 3 }),
    limits: fc.array(fc.nat(60), { minLength: 2, maxLength: 2 }),
    mustPlaceAll: fc.boolean(),
  })
  .map(
    ({ wishes, capacities, providers, limits, mustPlaceAll }): AssignmentProblem => ({
      people: wishes.map((values, index) => ({
        id: `P-${index}`,
        options: PACKAGES.map((id, pack) => ({ package: id, value: values[pack] ?? 0 })).filter(
          ({ value }) => value > 0,
        ),
      })),
      packages: PACKAGES.map((id, index) => ({
        id,
        capacity: capacities[index] ?? 0,
        provider: providers[index] ?? '',
      })),
      providers: ['BLK', 'LPK'].map((id, index) => ({ id, limit: limits[index] ?? 0 })),
      mustPlaceAll,
    }),
  );

function largeProblem(people: number, packages: number, capacity: number): AssignmentProblem {
  const random = createRandom(7);
  const ids = Array.from({ length: packages }, (_, index) => `K${index}`);
  return {
    people: Array.from({ length: people }, (_, index) => ({
      id: `P-${index}`,
      options: ids.map((id) => ({ package: id, value: 1 + random.below(1000) })),
    })),
    packages: ids.map((id) => ({ id, capacity })),
  };
}

describe('the best assignment', () => {
  test('is worth as much as the best of all seatings, and its prices prove it', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const solution = solveAssignment(problem);
        expect(solution?.total ?? null).toBe(bestByTryingAll(problem));
        if (solution !== null) expect(checkOptimal(problem, solution)).toBe(true);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  test('settling ties keeps the value, the proof and the seats', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const settled = solveAssignmentInOrder(problem);
        expect(settled?.total ?? null).toBe(bestByTryingAll(problem));
        if (settled !== null) expect(checkOptimal(problem, settled)).toBe(true);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  test('among equally good seatings the first person gets the first wish that one of them allows', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const settled = solveAssignmentInOrder(problem);
        if (settled === null) return;
        const fixed: { id: string; options: { package: string; value: number }[] }[] = [];
        problem.people.forEach((person, index) => {
          const got = settled.assignment.get(person.id);
          for (const wish of person.options) {
            if (wish.package === got) break;
            // Whoever comes before keeps what he got, this person gets the wish: it must cost something.
            const forced = [...fixed, { ...person, options: [wish] }];
            const rest = problem.people.slice(index + 1);
            expect(bestWithForced(problem, forced, rest) ?? -1).toBeLessThan(settled.total);
          }
          const kept = person.options.filter((option) => option.package === got);
          if (got !== undefined) fixed.push({ ...person, options: kept });
        });
      }),
      { seed: 2021, numRuns: 200 },
    );
  });

  test('is proved by its prices however many rounds the people are placed in', () => {
    fc.assert(
      fc.property(crowds, (problem) => {
        const solution = solveAssignmentInOrder(problem);
        if (solution !== null) expect(checkOptimal(problem, solution)).toBe(true);
        expect(solution === null).toBe(findShortage(problem) !== null && problem.mustPlaceAll);
      }),
      { seed: 2021, numRuns: 400 },
    );
  });

  test('gives somebody the earlier wish also when another then fills the seat he would have had', () => {
    const people = [
      {
        id: 'P-1',
        options: [
          { package: 'LS', value: 3 },
          { package: 'MJ', value: 5 },
        ],
      },
      { id: 'P-2', options: [{ package: 'MJ', value: 2 }] },
    ];
    const packages = [
      { id: 'MJ', capacity: 1 },
      { id: 'LS', capacity: 1 },
    ];
    const solution = solveAssignmentInOrder({ people, packages });
    expect(solution?.assignment).toEqual(
      new Map([
        ['P-1', 'LS'],
        ['P-2', 'MJ'],
      ]),
    );
  });

  test('is found and proved for 253 people and six packages, scarce or ample', () => {
    for (const capacity of [10, 42, 43, 100]) {
      const problem = largeProblem(253, 6, capacity);
      const solution = solveAssignment(problem);
      expect(solution?.assignment.size).toBe(Math.min(253, 6 * capacity));
      expect(solution !== null && checkOptimal(problem, solution)).toBe(true);
    }
  });

  test('is found and proved for 2,000 people and 50 packages', () => {
    const problem = largeProblem(2000, 50, 38);
    const solution = solveAssignment(problem);
    expect(solution !== null && checkOptimal(problem, solution)).toBe(true);
  });
});

describe('the proof', () => {
  const problem: AssignmentProblem = {
    people: [
      { id: 'P-1', options: [{ package: 'MJ', value: 5 }] },
      { id: 'P-2', options: [{ package: 'MJ', value: 7 }] },
    ],
    packages: [{ id: 'MJ', capacity: 1 }],
  };

  test.each([
    ['the worse of two people', [['P-1', 'MJ']], 5],
    ['nobody', [], 5],
    [
      'too many',
      [
        ['P-1', 'MJ'],
        ['P-2', 'MJ'],
      ],
      5,
    ],
    ['a package that does not exist', [['P-2', 'XX']], 5],
    ['a price below what others would pay', [['P-2', 'MJ']], 4],
    ['a price above what it is worth', [['P-2', 'MJ']], 8],
  ] as const)('refuses %s', (_, seats, price) => {
    const assignment = new Map<string, string>(seats.map(([person, pack]) => [person, pack]));
    const prices = new Map([['MJ', price]]);
    const claimed = { total: 12, assignment, prices, providerPrices: new Map() };
    expect(checkOptimal(problem, claimed)).toBe(false);
  });

  test('accepts the better of two people at a price the other would not pay', () => {
    const claimed = {
      total: 7,
      assignment: new Map([['P-2', 'MJ']]),
      prices: new Map([['MJ', 5]]),
      providerPrices: new Map(),
    };
    expect(checkOptimal(problem, claimed)).toBe(true);
  });
});

describe('when everybody must be placed', () => {
  test('and that is impossible, some packages have fewer seats than people who want nothing else', () => {
    fc.assert(
      fc.property(smallProblems, (given) => {
        const problem = { ...given, mustPlaceAll: true };
        const shortage = findShortage(problem);
        expect(shortage === null).toBe(bestByTryingAll(problem) !== null);
        if (shortage === null) return;
        const { packages, people, seats } = shortage;
        expect(people.length).toBeGreaterThan(seats);
        const capacities = problem.packages.filter(({ id }) => packages.includes(id));
        expect(seats).toBeLessThanOrEqual(sumOf(capacities));
        for (const { id, options } of problem.people) {
          const isConfined = options.every((option) => packages.includes(option.package));
          expect(people.includes(id)).toBe(isConfined);
        }
      }),
      { seed: 2021, numRuns: 300 },
    );
  });
});

test('of a package listed twice the better value counts, and an unknown package is no option', () => {
  const options = [
    { package: 'MJ', value: 5 },
    { package: 'MJ', value: 8 },
    { package: 'XX', value: 50 },
  ];
  const problem = { people: [{ id: 'P-1', options }], packages: [{ id: 'MJ', capacity: 1 }] };
  const solution = solveAssignment(problem);
  expect(solution?.total).toBe(8);
  expect(solution !== null && checkOptimal(problem, solution)).toBe(true);
});

describe('values that cannot be added up exactly', () => {
  test.each([0, -1, 1.5, Number.NaN, 2 ** 53])('%d is not taken', (value) => {
    const people = [{ id: 'P-1', options: [{ package: 'MJ', value }] }];
    expect(() => solveAssignment({ people, packages: [{ id: 'MJ', capacity: 1 }] })).toThrow('P-1');
  });
});

function sumOf(packages: AssignmentProblem['packages']): number {
  return packages.reduce((sum, { capacity }) => sum + capacity, 0);
}

/** The best value when some people get exactly what is listed for them. */
function bestWithForced(
  problem: AssignmentProblem,
  forced: AssignmentProblem['people'],
  rest: AssignmentProblem['people'],
): number | null {
  const seats = new Map(problem.packages.map(({ id, capacity }) => [id, capacity]));
  const providerOf = new Map(problem.packages.map(({ id, provider }) => [id, provider ?? '']));
  const limits = new Map(problem.providers?.map(({ id, limit }) => [id, limit]));
  let value = 0;
  for (const { options } of forced) {
    const option = options[0];
    if (option === undefined) continue;
    value += option.value;
    seats.set(option.package, (seats.get(option.package) ?? 0) - 1);
    const provider = providerOf.get(option.package) ?? '';
    const limit = limits.get(provider);
    if (limit !== undefined) limits.set(provider, limit - 1);
  }
  if ([...seats.values(), ...limits.values()].some((left) => left < 0)) return null;
  const packages = problem.packages.map((one) => ({ ...one, capacity: seats.get(one.id) ?? 0 }));
  const providers = [...limits].map(([id, limit]) => ({ id, limit }));
  const best = bestByTryingAll({ ...problem, people: rest, packages, providers });
  return best === null ? null : value + best;
}
