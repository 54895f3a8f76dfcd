import { describe, expect, test } from '@jest/globals';
import type { AssignmentProblem, Pair } from '../../../../src/features/placement/core';
import { solveWithPairs } from '../../../../src/features/placement/core';
import { createRandom } from '../../../random';

const PACKAGES = ['K1', 'K2', 'K3', 'K4'];
const PEOPLE = 32;

/** Few values and scarce seats: very many placements are equally good. */
function drawProblem(seed: number): { problem: AssignmentProblem; pairs: readonly Pair[] } {
  const { below } = createRandom(seed);
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `P-${index}`,
    options: PACKAGES.filter(() => below(4) > 0).map((id) => ({
      package: id,
      value: 1 + below(3),
    })),
  }));
  const packages = PACKAGES.map((id) => ({ id, capacity: 3 + below(6) }));
  const left = people.map(({ id }) => id);
  const draw = (): string => left.splice(below(left.length), 1)[0] ?? '';
  const pairs = Array.from({ length: 10 }, (): Pair => {
    return { first: draw(), second: draw(), kind: below(3) === 0 ? 'apart' : 'together' };
  });
  return { problem: { people, packages }, pairs };
}

/** More than all values together: who has this is placed first. */
const SURE = 1000;

/** The value of the best placement in which those before somebody have what they have, and he this wish. */
function bestWith(
  { people, packages }: AssignmentProblem,
  pairs: readonly Pair[],
  given: ReadonlyMap<string, string>,
  index: number,
  wish: string,
): number {
  let sure = 0;
  const confined = people.map((person, at) => {
    if (at > index) return person;
    const seat = at === index ? wish : given.get(person.id);
    const own = person.options.filter((one) => one.package === seat);
    sure += own.length * SURE;
    return { ...person, options: own.map((one) => ({ ...one, value: one.value + SURE })) };
  });
  const { total, bound } = solveWithPairs({ people: confined, packages }, pairs);
  expect(bound).toBe(total);
  return total - sure;
}

describe('among equally good placements that keep the pairs', () => {
  test('nobody could have an earlier wish without somebody before him losing his', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { problem, pairs } = drawProblem(seed);
      const { total, assignment, isSettled } = solveWithPairs(problem, pairs);
      expect(isSettled).toBe(true);
      problem.people.forEach(({ id, options }, index) => {
        const own = options.findIndex((one) => one.package === assignment.get(id));
        const better = own === -1 ? options : options.slice(0, own);
        for (const wish of better) {
          const other = bestWith(problem, pairs, assignment, index, wish.package);
          expect({ seed, id, isLess: other < total }).toEqual({ seed, id, isLess: true });
        }
      });
    }
  });
});
