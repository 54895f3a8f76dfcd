import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../../src/features/schedule/core';
import { checkSessions, planSchedule } from '../../../../src/features/schedule/core';
import type { SmallProgramme } from '../a-programme';
import { aProgramme, aRoom, aTrainer, factsOf } from '../a-programme';

const programme = aProgramme({ trainers: [aTrainer({ id: 'I-1' }), aTrainer({ id: 'I-2' })] });
const planned = planSchedule(factsOf(programme));
const sessions = planned.ok ? planned.value.sessions : [];

/** Codes and columns found when one session is edited by hand. */
function findings(
  index: number,
  edit: Partial<Session>,
  more: Partial<SmallProgramme> = {},
): string[] {
  const edited = sessions.map((one, at) => (at === index ? { ...one, ...edit } : one));
  return checkSessions(factsOf({ ...programme, ...more }), edited).map(
    ({ code, column, severity }) => `${severity} ${code} ${column}`,
  );
}

describe('a schedule edited by hand', () => {
  test('is right as it was planned', () => {
    expect(sessions).not.toEqual([]);
    expect(findings(0, {})).toEqual([]);
  });

  const edits: readonly (readonly [string, Partial<Session>, string])[] = [
    ['onto another session', { date: '2021-06-08' }, 'error schedule.clash_class class'],
    ['to a Saturday', { date: '2021-06-12' }, 'error schedule.free_weekday date'],
    ['beyond its stage', { date: '2021-06-14' }, 'error schedule.outside_window date'],
    ['to hours that the day lacks', { firstJp: 2 }, 'error schedule.no_such_jp firstJp'],
    ['to other clock times', { start: '07:30' }, 'warning schedule.times_differ start'],
    ['to fewer JP', { jp: 5 }, 'error schedule.jp_differs jp'],
    ['to an unknown class', { class: 'X-A' }, 'error schedule.unknown_class class'],
    ['to an unknown unit', { unit: 'X' }, 'error schedule.unknown_unit unit'],
    ['to an unknown trainer', { trainer: 'X' }, 'error schedule.unknown_trainer trainer'],
    ['to no room', { room: '' }, 'error schedule.room_missing room'],
    ['so that practice comes first', { unit: 'MJ-2' }, 'warning schedule.out_of_order unit'],
  ];
  test.each(edits)('%s is found out', (_how, edit, finding) => {
    expect(findings(0, edit)).toContain(finding);
  });

  test('is judged by the facts of today', () => {
    const [first] = sessions;
    const others = programme.trainers.filter(({ id }) => id !== first?.trainer);
    const trainer = (more: Parameters<typeof aTrainer>[0]) => ({
      trainers: [...others, aTrainer(more)],
    });
    const id = first?.trainer ?? '';
    expect(findings(0, {}, trainer({ id, packages: ['LS'] }))).toContain(
      'error schedule.not_qualified trainer',
    );
    expect(findings(0, {}, trainer({ id, offDays: ['Senin'] }))).toEqual([
      'error schedule.trainer_away trainer',
    ]);
    expect(findings(0, {}, trainer({ id, maxJpPerDay: 5 }))).toContain(
      'error schedule.day_limit trainer',
    );
    expect(findings(0, {}, trainer({ id, maxJpPerWeek: 7 }))).toContain(
      'error schedule.week_limit trainer',
    );
    expect(findings(0, {}, { rooms: [aRoom({ id: 'R-1', capacity: 9 })] })).toContain(
      'error schedule.room_unsuitable room',
    );
    const off = { name: 'Libur', kind: 'local', basis: '', isActive: true } as const;
    expect(findings(0, {}, { daysOff: [{ date: '2021-06-07', ...off }] })).toEqual([
      'error schedule.day_off date',
    ]);
    expect(findings(0, {}, { stages: [] })).toContain('error schedule.no_window date');
  });

  test('says who is double-booked, when, and with what', () => {
    const [first] = sessions;
    if (first === undefined) throw new Error('There is a first session');
    const { date, start, end, firstJp, jp, trainer } = first;
    const twin: Session = { ...first, id: 'S-0099', class: 'MJ-B', room: 'R-9' };
    const clash = checkSessions(factsOf(programme), [...sessions, twin]).find(
      ({ code }) => code === 'schedule.clash_trainer',
    );
    expect({ date, firstJp, jp }).toEqual({ date: '2021-06-07', firstJp: 1, jp: 6 });
    expect(clash?.values).toEqual({
      ...{ who: trainer, date: '07/06/2021', start, end, session: 'S-0099' },
      ...{ other: 'S-0001', class: 'MJ-A', unit: 'MJ-1' },
    });
  });

  test('may be double-booked with a session that was cancelled', () => {
    const [first] = sessions;
    if (first === undefined) throw new Error('There is a first session');
    const cancelled: Session = { ...first, id: 'S-0099', isHeld: false };
    expect(checkSessions(factsOf(programme), [...sessions, cancelled])).toEqual([]);
  });
});
