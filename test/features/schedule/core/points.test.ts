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

/** Sessions without their numbers, which follow their order. */
function withoutIds(sessions: readonly Session[] | undefined): readonly string[] {
  return (sessions ?? []).map(({ id: _id, ...rest }) => JSON.stringify(rest)).sort();
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

  test('do not depend on what trainers, rooms and units are called, whatever the names', () => {
    fc.assert(
      fc.property(randomProgrammes, fc.infiniteStream(fc.nat(999)), (programme, numbers) => {
        const names = new Map<string, string>();
        /** Another name for each, in no order. */
        const renamed = (id: string): string => {
          const known = names.get(id) ?? `${numbers.next().value}-${names.size}`;
          if (id !== '') names.set(id, known);
          return id === '' ? '' : known;
        };
        const plan = planOf(programme);
        const other = planOf({
          ...programme,
          units: programme.units.map((one) => ({ ...one, code: renamed(one.code) })),
          trainers: programme.trainers.map((one) => ({
            ...one,
            id: renamed(one.id),
            units: one.units.map(renamed),
          })),
          rooms: programme.rooms.map((one) => ({ ...one, id: renamed(one.id) })),
        });
        const expected = plan?.sessions.map((session): Session => {
          const { unit, trainer, room } = session;
          return {
            ...session,
            unit: renamed(unit),
            trainer: renamed(trainer),
            room: renamed(room),
          };
        });
        expect(withoutIds(other?.sessions)).toEqual(withoutIds(expected));
        expect(other?.account).toEqual(plan?.account);
      }),
      { ...rounds, numRuns: 15 },
    );
  });

  /*
   * Classes are planned in the order of their names, so other names may give another schedule from nothing. Promised is
   * that the same schedule under other names has the same points and the same bound, and stays as it is.
   */
  test('of one schedule do not depend on what classes are called, whatever the names', () => {
    fc.assert(
      fc.property(randomProgrammes, fc.infiniteStream(fc.nat(999)), (programme, numbers) => {
        const names = new Map<string, string>();
        const renamed = (id: string): string => {
          const known = names.get(id) ?? `${numbers.next().value}-${names.size}`;
          names.set(id, known);
          return known;
        };
        const first = planOf(programme);
        const plan = planOf({ ...programme, sessions: first?.sessions ?? [] });
        if (plan?.account == null) return;
        const sessions = plan.sessions.map((one) => ({ ...one, class: renamed(one.class) }));
        const placement = programme.placement.map((row) => {
          return { ...row, class: renamed(row.class) };
        });
        const other = planOf({ ...programme, placement, sessions });
        expect(new Set(other?.sessions)).toEqual(new Set(sessions));
        expect(pointsOf(other ?? plan)).toEqual(pointsOf(plan));
        expect(other?.account?.bound).toBe(plan.account.bound);
      }),
      { ...rounds, numRuns: 25 },
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
