import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type {
  DayProblem,
  StageBatches,
} from '../../../../src/features/programme/core/days/day-problem';
import { lastDayOf } from '../../../../src/features/programme/core/days/day-problem';
import { priceBound } from '../../../../src/features/programme/core/days/price-bound';
import { proveDays } from '../../../../src/features/programme/core/days/prove-days';
import { searchDays } from '../../../../src/features/programme/core/days/search-days';
import { createShareRule } from '../../../../src/features/programme/core/days/share-rule';

const DAYS = Array.from({ length: 90 }, (_, day) => day);
/** Five days of training, then two without. */
const TRAINING = DAYS.map((day) => (day % 7 < 5 ? 1 : 0));

/** The last of so many training days, by the day on which they may begin. */
function lasting(count: number): readonly number[] {
  return DAYS.map((from) => {
    let left = count;
    const last = DAYS.find((day) => {
      if (day >= from) left -= TRAINING[day] ?? 0;
      return left <= 0;
    });
    return last ?? Infinity;
  });
}

/** Classes that all visit all fields, each field with its days, workshop and places. */
function rotation(
  classes: number,
  fields: readonly { days: number; workshop: string; places: number }[],
  atOnce: number,
): DayProblem {
  return {
    fields: fields.map(({ workshop, places }) => ({ workshop, places, trainers: [] })),
    visits: fields.flatMap(({ days }, field) =>
      Array.from({ length: classes }, (_, index) => {
        const classesOf = [`K${index}`];
        const lastDay = lasting(days);
        return { classes: classesOf, field, stage: null, notBefore: 0, after: [], lastDay };
      }),
    ),
    atOnce,
    measures: [DAYS.map(() => 1), TRAINING],
  };
}

/** Each visit in the first stage that takes it, in this order. */
function firstFit(problem: DayProblem, order: readonly number[]): StageBatches {
  const mayJoin = createShareRule(problem);
  const batches: number[][] = [];
  for (const visit of order) {
    const batch = batches.find((members) => mayJoin(members, visit));
    if (batch === undefined) batches.push([visit]);
    else batch.push(visit);
  }
  return batches;
}

describe('prices of fields', () => {
  test('never prove more than the shortest plan takes, whatever plan they begin with', () => {
    const aField = fc.record({
      days: fc.integer({ min: 1, max: 5 }),
      workshop: fc.constantFrom('', '', 'R1'),
      places: fc.integer({ min: 1, max: 2 }),
    });
    const problems = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.array(aField, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(problems, fc.infiniteStream(fc.nat()), ([classes, fields, atOnce], chance) => {
        const problem = rotation(classes, fields, atOnce);
        const order = [...problem.visits.keys()]
          .map((visit) => ({ visit, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ visit }) => visit);
        const plan = firstFit(problem, order);
        const known = lastDayOf(problem, plan);
        const { batches, isWhole } = searchDays(problem, known, 1_000_000);
        expect(isWhole).toBe(true);
        const shortest = batches === null ? known : lastDayOf(problem, batches);
        expect(priceBound(problem, plan)).toBeLessThanOrEqual(shortest);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test('prove a rotation whose longest fields run together, where counting alone does not', () => {
    const fields = [5, 4, 4, 3, 3, 2].map((days) => ({ days, workshop: '', places: 1 }));
    const problem = rotation(6, fields, 3);
    const plan: StageBatches = [0, 3].flatMap((first) =>
      Array.from({ length: 6 }, (_, turn) =>
        [0, 1, 2].map((step) => (first + step) * 6 + ((turn + step) % 6)),
      ),
    );
    // Six stages of five training days and six of three.
    expect(lastDayOf(problem, plan)).toBe(65);
    expect(proveDays(problem, null).day).toBeLessThan(65);
    expect(priceBound(problem, plan)).toBe(65);
  });
});
