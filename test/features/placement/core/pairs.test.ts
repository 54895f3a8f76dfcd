import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AssignmentProblem, Pair } from '../../../../src/features/placement/core';
import { solveWithPairs } from '../../../../src/features/placement/core';

const PACKAGES = ['MJ', 'LS', 'PR'];
const IDS = ['P-0', 'P-1', 'P-2', 'P-3', 'P-4', 'P-5'];

/** Six people, three packages, up to five pairs: small enough to try everything; few values, so that ties are common. */
const problems = fc.record({
  wishes: fc.array(
    fc.uniqueArray(
      fc.record({ package: fc.constantFrom(...PACKAGES), value: fc.integer({ min: 1, max: 4 }) }),
      { selector: (option) => option.package, maxLength: 3 },
    ),
    { minLength: 6, maxLength: 6 },
  ),
  capacities: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
  limit: fc.nat(7),
  pairs: fc.array(
    fc.record({
      first: fc.constantFrom(...IDS),
      second: fc.constantFrom(...IDS, 'P-9'),
      kind: fc.constantFrom('apart' as const, 'together' as const),
    }),
    { maxLength: 5 },
  ),
});

function problemOf(
  wishes: readonly AssignmentProblem['people'][number]['options'][],
  capacities: readonly number[],
  limit: number,
): AssignmentProblem {
  return {
    people: wishes.map((options, index) => ({ id: `P-${index}`, options })),
    packages: PACKAGES.map((id, index) => {
      return { id, capacity: capacities[index] ?? 0, provider: id === 'PR' ? 'LPK' : 'BLK' };
    }),
    providers: [{ id: 'BLK', limit }],
  };
}

describe('people who must be kept apart or together', () => {
  test('are placed as well as the best of all placements that keep the pairs, ties by order', () => {
    fc.assert(
      fc.property(problems, ({ wishes, capacities, limit, pairs }) => {
        const problem = problemOf(wishes, capacities, limit);
        const solution = solveWithPairs(problem, pairs);
        const best = bestKeepingPairs(problem, pairs);
        expect(solution.bound).toBe(best.total);
        expect(solution.total).toBe(best.total);
        expect(solution.isSettled).toBe(true);
        expect(seatsOf(problem, solution.assignment)).toEqual(best.seats);
      }),
      { seed: 2021, numRuns: 400 },
    );
  });

  test('gives a chain of people kept apart from their neighbours different packages', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      id: `P-${index}`,
      options: PACKAGES.map((id, rank) => ({ package: id, value: 30 - rank })),
    }));
    const packages = PACKAGES.map((id) => ({ id, capacity: 12 }));
    const pairs = people.slice(1).map(({ id }, index): Pair => {
      return { first: `P-${index}`, second: id, kind: 'apart' };
    });
    const { total, bound } = solveWithPairs({ people, packages }, pairs);
    expect(total).toBe(6 * 30 + 6 * 29);
    expect(bound).toBe(total);
  });
});

function seatsOf({ people }: AssignmentProblem, assignment: ReadonlyMap<string, string>): string[] {
  return people.map(({ id }) => assignment.get(id) ?? '');
}

/** The best by trying every placement; among equals the one that gives the first person his earliest wish, and so on. */
function bestKeepingPairs(problem: AssignmentProblem, pairs: readonly Pair[]) {
  let best = { total: -1, seats: [] as string[], ranks: [] as number[] };
  const seats: string[] = [];
  const ranks: number[] = [];
  const visit = (index: number, total: number): void => {
    const person = problem.people[index];
    if (person === undefined) {
      const isBetter = total > best.total || (total === best.total && isBefore(ranks, best.ranks));
      if (isBetter && keeps(seats)) best = { total, seats: [...seats], ranks: [...ranks] };
      return;
    }
    const options = [...person.options, { package: '', value: 0 }];
    options.forEach((option, rank) => {
      const { capacity = 99 } = problem.packages.find(({ id }) => id === option.package) ?? {};
      if (seats.slice(0, index).filter((seat) => seat === option.package).length >= capacity)
        return;
      seats[index] = option.package;
      ranks[index] = rank;
      visit(index + 1, total + option.value);
      seats.length = index;
      ranks.length = index;
    });
  };
  const limit = problem.providers?.[0]?.limit ?? 0;
  const keeps = (all: readonly string[]): boolean =>
    all.filter((seat) => seat === 'MJ' || seat === 'LS').length <= limit &&
    pairs.every(({ first, second, kind }) => {
      const [left, right] = [IDS.indexOf(first), IDS.indexOf(second)];
      if (right === -1 || left === right) return true;
      if (kind === 'together') return all[left] === all[right];
      return all[left] === '' || all[left] !== all[right];
    });
  visit(0, 0);
  return best;
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((rank, index) => rank !== right[index]);
  return at !== -1 && (left[at] ?? 0) < (right[at] ?? 0);
}
