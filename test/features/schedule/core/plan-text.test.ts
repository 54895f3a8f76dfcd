import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../../../src/features/schedule/core';
import { packPlan, unpackPlan } from '../../../../src/features/schedule/core';
import { textOf } from '../../../../src/kernel/table';
import { neutralize } from '../../../../src/kernel/table/neutralize';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', "'", ' ', '__proto__', '\ud800', '<b>', '\u202e', '\\u0041', '"'),
);

const sessions: fc.Arbitrary<Session> = fc.record({
  id: hostile,
  date: fc.constantFrom('2021-06-07', '2021-06-08'),
  start: fc.constantFrom('08:00', '10:15'),
  end: fc.constantFrom('09:30', '11:45'),
  firstJp: fc.integer({ min: 1, max: 9 }),
  jp: fc.integer({ min: 1, max: 9 }),
  stage: fc.integer(),
  class: hostile,
  package: hostile,
  unit: hostile,
  trainer: hostile,
  room: hostile,
  isLocked: fc.boolean(),
  isHeld: fc.constantFrom(true, false, null),
});

test('a plan comes out of its cells as it went in, whatever its words are', () => {
  fc.assert(
    fc.property(fc.array(sessions, { maxLength: 8 }), (plan) => {
      const cells = packPlan(plan).map((cell) => textOf(neutralize(cell)));
      expect(unpackPlan(cells)).toEqual(plan);
    }),
  );
});

test('6,000 sessions take a few cells, each of less than 50,000 characters', () => {
  const [one] = fc.sample(sessions, { numRuns: 1, seed: 1 });
  if (one === undefined) throw new Error('There is one');
  const plan = Array.from({ length: 6000 }, (_, index) => ({ ...one, id: `S-${index}` }));
  const cells = packPlan(plan);
  expect(cells.length).toBeLessThan(8);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(50_000);
  expect(unpackPlan(cells)).toEqual(plan);
});

test('a plan of which a part is missing or damaged is no plan', () => {
  expect(unpackPlan([])).toBeNull();
  expect(unpackPlan(['#[["a"],[["S-1",0]]]'])).toBeNull();
  expect(unpackPlan(['#{}'])).toBeNull();
});
