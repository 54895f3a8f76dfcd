import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanAttempt, Session } from '../../../../src/features/schedule/core';
import { searchSchedule } from '../../../../src/features/schedule/core';
import { checkTimetable } from '../../../checkers/check-timetable';
import type { SmallProgramme } from '../a-programme';
import { factsOf, sheetsOf } from '../a-programme';
import { randomProgrammes } from '../random-programme';

/** The best attempt of a search, and the plan made of it. */
function searched(programme: SmallProgramme, evaluations: number) {
  const search = searchSchedule(factsOf(programme), (done) => done / evaluations);
  if (!search.ok) return null;
  let best: PlanAttempt | null = null;
  for (best of search.value.attempts);
  return best === null ? null : { best, plan: search.value.finish(best) };
}

/** Without blocks a run is a run however it is divided, so the search and the account count the same. */
function withoutBlocks(programme: SmallProgramme): SmallProgramme {
  return { ...programme, units: programme.units.map((unit) => ({ ...unit, blockJp: null })) };
}

test('the points shown while searching are those of the plan in the end', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomProgrammes, (programme) => {
      const found = searched(withoutBlocks(programme), 40_000);
      if (found?.plan.account == null) return;
      const sum = found.plan.account.lines.reduce((all, { points }) => all + points, 0);
      expect(sum).toBe(found.best.points);
      compared++;
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(compared).toBeGreaterThan(15);
});

test('a search stopped anywhere gives a plan that breaks no rule', () => {
  fc.assert(
    fc.property(randomProgrammes, fc.nat(5), (programme, steps) => {
      const search = searchSchedule(factsOf(programme), (done) => done / 100_000);
      if (!search.ok) return;
      let last: PlanAttempt | null = null;
      for (let step = 0; step <= steps; step++) {
        const next = search.value.attempts.next();
        if (next.done) break;
        last = next.value;
      }
      if (last === null) return;
      const { sessions } = search.value.finish(last);
      const complaints = checkTimetable(sheetsOf(programme, sessions));
      expect(complaints.filter((one) => !/ JP of /.test(one))).toEqual([]);
      const placed = sessions.reduce((jp, one: Session) => jp + one.jp, 0);
      expect(placed).toBeGreaterThan(0);
    }),
    { numRuns: 40, seed: 12 },
  );
});
