import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anneal } from '../../../../../src/features/schedule/core/engine/anneal/anneal';
import { compileInstance } from '../../../../../src/features/schedule/core/engine/anneal/compile-instance';
import type { Timetable } from '../../../../../src/features/schedule/core/engine/timetable';
import { noWishes } from '../../../../../src/features/schedule/core/engine/wishes';

interface Work {
  readonly amount: number;
  readonly fixed: number;
  readonly choice: readonly number[];
}

/** Two days of three slots; each activity needs one resource without a choice and one of some. */
function timetableOf(work: readonly Work[]): Timetable {
  const slots = [0, 1, 2, 3, 4, 5].map((slot) => ({
    day: Math.floor(slot / 3),
    week: 0,
    continues: slot % 3 > 0,
  }));
  const always = slots.map(() => true);
  const resources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => {
    return { id, kind: 'any', isOpen: always, maxPerDay: null, maxPerWeek: null };
  });
  const activities = work.map(({ amount, fixed, choice }, index) => ({
    id: `activity ${index}`,
    amount,
    isAllowed: always,
    needs: [[fixed], choice.filter((one) => one !== fixed)]
      .filter((candidates) => candidates.length > 0)
      .map((candidates) => ({ candidates, preference: 'listed' as const })),
    after: [],
    block: 1,
  }));
  return { slots, resources, activities };
}

/** Begins with all events in the first slot. @returns resource and slot of each booking of the best plan without a clash */
function search(timetable: Timetable, seed: number, budget: number): string[] {
  const events = timetable.activities.flatMap(({ amount, needs }, activity) =>
    Array.from({ length: amount }, () => ({
      activity,
      duration: 1,
      start: 0,
      resources: needs.map(({ candidates }) => candidates[0] ?? 0),
      isFixed: false,
      isFrozen: false,
      home: null,
    })),
  );
  const spreads = timetable.activities.map(() => ({ days: 2, points: 5 }));
  const instance = compileInstance(timetable, { ...noWishes(timetable), spreads }, events);
  let busy: string[] = [];
  for (const { best } of anneal(instance, seed, (evaluations) => evaluations / budget)) {
    if (best.clashes > 0) continue;
    busy = events.flatMap(({ activity }, event) =>
      (timetable.activities[activity]?.needs ?? []).flatMap((_, need) =>
        Array.from({ length: best.durationOf[event] ?? 0 }, (__, at) => {
          const resource = best.team[event * instance.needs + need];
          return `${resource} at ${(best.slotOf[event] ?? 0) + at}`;
        }),
      ),
    );
  }
  return busy;
}

function slotsToBook({ activities }: Timetable): number {
  return activities.reduce((sum, { amount, needs }) => sum + amount * needs.length, 0);
}

/** Some activities cannot do without what others may choose. */
const timetables = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 3 }),
      fixed: fc.integer({ min: 0, max: 3 }),
      choice: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map(timetableOf);

test('what one activity cannot do without and another may choose is never given to both at once', () => {
  let whole = 0;
  fc.assert(
    fc.property(timetables, fc.integer({ min: 1, max: 1000 }), (timetable, seed) => {
      const busy = search(timetable, seed, 4_000);
      expect(new Set(busy).size).toBe(busy.length);
      if (busy.length === 0) return;
      expect(busy).toHaveLength(slotsToBook(timetable));
      whole++;
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(whole).toBeGreaterThan(20);
});

test('single lessons stay single while clashes are worked off, even where every room is needed all the time', () => {
  const work = [0, 0, 1, 1].map((fixed) => ({ amount: 3, fixed, choice: [4, 5] }));
  const timetable = timetableOf(work);
  for (let seed = 1; seed <= 6; seed++) {
    const busy = search(timetable, seed, 40_000);
    expect(new Set(busy).size).toBe(slotsToBook(timetable));
    expect(busy).toHaveLength(slotsToBook(timetable));
  }
});
