import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../../src/features/schedule/core';
import { planSchedule } from '../../../../src/features/schedule/core';
import { checkTimetable } from '../../../checkers/check-timetable';
import type { SmallProgramme } from '../a-programme';
import { aProgramme, aStage, aTrainer, factsOf, sheetsOf } from '../a-programme';

function sessionsOf(programme: SmallProgramme): readonly Session[] {
  const planned = planSchedule(factsOf(programme));
  if (!planned.ok) throw new Error(planned.problems.map(({ code }) => code).join());
  return planned.value.sessions;
}

const twoWeeks = { start: '2021-06-07', end: '2021-06-18' } as const;

describe('planning again', () => {
  const programme = aProgramme({ stages: [aStage({ package: 'MJ', ...twoWeeks })] });
  const before = sessionsOf(programme);

  test('after a day off moves only what was on that day, and every session keeps its id', () => {
    const holiday = { name: 'Libur', kind: 'local', basis: '', isActive: true } as const;
    const date = before[2]?.date ?? '2021-06-09';
    const changed = {
      ...programme,
      daysOff: [{ date, ...holiday } as const],
      sessions: before,
    };
    const after = sessionsOf(changed);
    expect(checkTimetable(sheetsOf(changed, after))).toEqual([]);
    const untouched = before.filter((session) => session.date !== date);
    expect(untouched.length).toBeLessThan(before.length);
    expect(after).toEqual(expect.arrayContaining(untouched));
    const ids = new Set(after.map(({ id }) => id));
    expect(before.every(({ id }) => ids.has(id))).toBe(true);
  });

  test('leaves a locked session on its odd day and plans around it', () => {
    const [first] = before;
    if (first === undefined) throw new Error('There is a first session');
    const locked: Session = { ...first, date: '2021-06-15', isLocked: true };
    const after = sessionsOf({ ...programme, sessions: [locked, ...before.slice(1)] });
    expect(after).toContainEqual(locked);
    expect(checkTimetable(sheetsOf(programme, after))).toEqual([]);
  });

  test('makes up for a cancelled session at another time', () => {
    const [first] = before;
    if (first === undefined) throw new Error('There is a first session');
    const cancelled: Session = { ...first, isHeld: false };
    const after = sessionsOf({ ...programme, sessions: [cancelled, ...before.slice(1)] });
    expect(after).toContainEqual(cancelled);
    expect(checkTimetable(sheetsOf(programme, after))).toEqual([]);
    const again = after.filter((one) => one.date === first.date && one.firstJp <= first.jp);
    expect(again).toEqual([cancelled]);
  });

  test('gives a class that has begun no time in the past', () => {
    const today = '2021-06-10';
    const lost = before.filter(({ date }) => date !== '2021-06-08');
    const after = sessionsOf({ ...programme, today, sessions: lost });
    const known = new Set(lost.map(({ id }) => id));
    expect(after.filter(({ id, date }) => !known.has(id) && date < today)).toEqual([]);
  });

  test('replaces a trainer who can no longer come without moving anything', () => {
    const trainers = [aTrainer({ id: 'I-1', packages: [] }), aTrainer({ id: 'I-2' })];
    const after = sessionsOf({ ...programme, trainers, sessions: before });
    expect(after).toEqual(before.map((session) => ({ ...session, trainer: 'I-2' })));
  });
});
