import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../../../src/features/schedule/core';
import { checkSessions, planSchedule } from '../../../../src/features/schedule/core';
import { addDays } from '../../../../src/kernel/plain-date';
import { checkTimetable } from '../../../checkers/check-timetable';
import type { SmallProgramme } from '../a-programme';
import { factsOf, sheetsOf } from '../a-programme';
import { randomProgrammes } from '../random-programme';

function plan(programme: SmallProgramme): { sessions: readonly Session[]; isFull: boolean } | null {
  const planned = planSchedule(factsOf(programme));
  if (!planned.ok) return null;
  const { sessions, unplaced } = planned.value;
  return { sessions, isFull: unplaced.length === 0 };
}

/** Runs of any length are as good: whoever searches divides them as he likes. */
function withoutBlocks(programme: SmallProgramme): SmallProgramme {
  return { ...programme, units: programme.units.map((unit) => ({ ...unit, blockJp: null })) };
}

const isAboutAmounts = (complaint: string): boolean => / JP of /.test(complaint);
const rounds = { numRuns: 80, seed: 20210610 };

describe('whatever the programme', () => {
  test('a full schedule satisfies the judge, and a partial one lacks nothing but JP', () => {
    let full = 0;
    fc.assert(
      fc.property(randomProgrammes, (programme) => {
        const made = plan(programme);
        if (made === null) return;
        const complaints = checkTimetable(sheetsOf(programme, made.sessions));
        expect(made.isFull ? complaints : complaints.filter((one) => !isAboutAmounts(one))).toEqual(
          [],
        );
        if (made.isFull) full++;
      }),
      rounds,
    );
    expect(full).toBeGreaterThan(30);
  });

  test('the own check of the add-on agrees with the judge', () => {
    fc.assert(
      fc.property(randomProgrammes, fc.nat(), fc.nat(), (programme, which, shift) => {
        const made = plan(programme);
        const victim = made?.sessions[which % Math.max(1, made.sessions.length)];
        if (!made || victim === undefined) return;
        const moved = { ...victim, date: addDays(victim.date, (shift % 5) - 2) };
        const sessions = made.sessions.map((one) => (one === victim ? moved : one));
        const findings = checkSessions(factsOf(programme), sessions);
        const complaints = checkTimetable(sheetsOf(programme, sessions));
        expect(findings.length > 0).toBe(complaints.length > 0);
      }),
      rounds,
    );
  });

  test('planning again without a change moves nothing', () => {
    fc.assert(
      fc.property(randomProgrammes, (programme) => {
        const made = plan(programme);
        if (!made?.isFull) return;
        expect(plan({ ...programme, sessions: made.sessions })?.sessions).toEqual(made.sessions);
      }),
      rounds,
    );
  });

  test('when somebody falls ill the new schedule has every JP and breaks no rule', () => {
    let full = 0;
    fc.assert(
      fc.property(
        randomProgrammes,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (one, which, days) => {
          const programme = withoutBlocks(one);
          const made = plan(programme);
          const hit = made?.sessions[which % Math.max(1, made.sessions.length)];
          if (!made?.isFull || hit === undefined || hit.trainer === '') return;
          const away = { id: 'H-001', kind: 'trainer', who: hit.trainer, reason: '' } as const;
          const when = { start: hit.date, end: addDays(hit.date, days), from: null, until: null };
          const changed = {
            ...programme,
            sessions: made.sessions,
            absences: [{ ...away, ...when }],
          };
          const again = plan(changed);
          if (!again?.isFull) return;
          expect(checkTimetable(sheetsOf(changed, again.sessions))).toEqual([]);
          expect(checkSessions(factsOf(changed), again.sessions)).toEqual([]);
          full++;
        },
      ),
      { ...rounds, numRuns: 30 },
    );
    expect(full).toBeGreaterThan(12);
  });

  test('locked, held and past sessions stay exactly when a day off is declared', () => {
    fc.assert(
      fc.property(randomProgrammes, fc.nat(), fc.nat(), (programme, lock, held) => {
        const made = plan(programme);
        if (!made?.isFull) return;
        const sessions = made.sessions.map((session, index) => ({
          ...session,
          isLocked: index % 5 === lock % 5,
          isHeld: index % 7 === held % 7 ? true : null,
        }));
        const changed: SmallProgramme = {
          ...programme,
          sessions,
          today: '2021-06-09',
          daysOff: [
            { date: '2021-06-10', name: 'Libur', kind: 'local', basis: '', isActive: true },
            { date: '2021-07-15', name: 'Libur', kind: 'local', basis: '', isActive: true },
          ],
        };
        const again = plan(changed);
        if (again === null) return;
        const mustStay = sessions.filter(
          (one) => one.isLocked || one.isHeld || one.date < changed.today,
        );
        expect(again.sessions).toEqual(expect.arrayContaining(mustStay));
        expect(new Set(again.sessions.map(({ id }) => id)).size).toBe(again.sessions.length);
      }),
      rounds,
    );
  });
});
