import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SchedulePlan, Session } from '../../../../src/features/schedule/core';
import { planSchedule } from '../../../../src/features/schedule/core';
import { checkTimetable } from '../../../checkers/check-timetable';
import { countPoints } from '../../../checkers/count-points';
import type { SmallProgramme } from '../a-programme';
import { factsOf, sheetsOf } from '../a-programme';
import { pekalongan } from '../pekalongan';
import { randomProgrammes } from '../random-programme';

function planOf(programme: SmallProgramme): SchedulePlan | null {
  const planned = planSchedule(factsOf(programme));
  return planned.ok ? planned.value : null;
}

/** Points by the names of the account. */
function pointsOf({ account }: SchedulePlan): Record<string, number> {
  const named = (account?.lines ?? []).map(({ term, kind, points }) => [
    kind === '' ? term : `${term} ${kind}`,
    points,
  ]);
  return Object.fromEntries(named);
}

const rounds = { numRuns: 40, seed: 20210610 };

describe('the points of a schedule', () => {
  test('are those that an independent judge counts in its rows', () => {
    let counted = 0;
    fc.assert(
      fc.property(randomProgrammes, (programme) => {
        const plan = planOf(programme);
        if (plan?.account == null) return;
        counted++;
        const judged = countPoints(sheetsOf(programme, plan.sessions), factsOf(programme).weights);
        const points = pointsOf(plan);
        for (const [name, expected] of Object.entries(judged)) {
          expect([name, points[name] ?? 0]).toEqual([name, expected]);
        }
      }),
      rounds,
    );
    expect(counted).toBeGreaterThan(15);
  });

  test('are never below what is proved to be the least', () => {
    fc.assert(
      fc.property(randomProgrammes, (programme) => {
        const plan = planOf(programme);
        if (plan?.account == null) return;
        const sum = plan.account.lines.reduce((all, { points }) => all + points, 0);
        expect(sum).toBeGreaterThanOrEqual(plan.account.bound);
      }),
      rounds,
    );
  });

  test('do not depend on what classes, trainers and rooms are called', () => {
    // Names that sort as before give the same schedule, so its points must be the same too.
    const renamed = (id: string): string => (id === '' ? '' : `Z${id}`);
    fc.assert(
      fc.property(randomProgrammes, (programme) => {
        const plan = planOf(programme);
        const other = planOf({
          ...programme,
          trainers: programme.trainers.map((one) => ({ ...one, id: renamed(one.id) })),
          rooms: programme.rooms.map((one) => ({ ...one, id: renamed(one.id) })),
          placement: programme.placement.map((row) => ({ ...row, class: renamed(row.class) })),
        });
        const back = other?.sessions.map((session): Session => {
          const { class: group, trainer, room } = session;
          return {
            ...session,
            class: group.slice(1),
            trainer: trainer.slice(1),
            room: room.slice(1),
          };
        });
        expect(back).toEqual(plan?.sessions);
        expect(other?.account).toEqual(plan?.account);
      }),
      { ...rounds, numRuns: 15 },
    );
  });

  test('are the same for facts in another order of rows', () => {
    fc.assert(
      fc.property(randomProgrammes, (programme) => {
        const plan = planOf(programme);
        const trainers = [...programme.trainers].reverse();
        const rooms = [...programme.rooms].reverse();
        const again = planOf({ ...programme, trainers, rooms, sessions: plan?.sessions ?? [] });
        if (plan?.account == null) return;
        expect(again?.sessions).toEqual(plan.sessions);
        expect(pointsOf(again ?? plan)).toEqual(pointsOf(plan));
      }),
      { ...rounds, numRuns: 15 },
    );
  });
});

test('a search with more evaluations is never worse in June 2021, and still breaks no rule', () => {
  const programme = pekalongan();
  const sums = [20_000, 400_000].map((evaluations) => {
    const planned = planSchedule(factsOf(programme), (done) => done / evaluations);
    if (!planned.ok) throw new Error('There is a schedule');
    expect(checkTimetable(sheetsOf(programme, planned.value.sessions))).toEqual([]);
    return planned.value.account?.lines.reduce((all, { points }) => all + points, 0) ?? 0;
  });
  expect(sums[1]).toBeLessThanOrEqual(sums[0] ?? 0);
});
