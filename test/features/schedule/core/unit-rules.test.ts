import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../../src/features/schedule/core';
import { checkFacts, checkSessions, planSchedule } from '../../../../src/features/schedule/core';
import { checkTimetable } from '../../../checkers/check-timetable';
import type { SmallProgramme } from '../a-programme';
import { aProgramme, aStage, aTrainer, aUnit, factsOf, sheetsOf } from '../a-programme';

function planned(programme: SmallProgramme) {
  const plan = planSchedule(factsOf(programme));
  if (!plan.ok) throw new Error(plan.problems.map(({ code }) => code).join());
  return plan.value;
}

function firstOf(sessions: readonly Session[], unit: string): string {
  return sessions.find((one) => one.unit === unit)?.date ?? '';
}

describe('a guest who comes on a day of his own', () => {
  const guest = aUnit({ code: 'MJ-T', kind: 'guest', jp: 3, order: 3, dates: ['2021-06-09'] });
  const units = [
    aUnit({ code: 'MJ-1', kind: 'theory', jp: 4, order: 1 }),
    aUnit({ code: 'MJ-2', jp: 18, order: 2 }),
    guest,
    aUnit({ code: 'MJ-3', kind: 'assessment', jp: 3, order: 4 }),
  ];
  const programme = aProgramme({ units });

  test('speaks on that day, whatever his place in the order', () => {
    const { sessions, unplaced } = planned(programme);
    expect(unplaced).toEqual([]);
    expect(new Set(sessions.filter((one) => one.unit === 'MJ-T').map(({ date }) => date))).toEqual(
      new Set(['2021-06-09']),
    );
    expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
    expect(checkSessions(factsOf(programme), sessions)).toEqual([]);
  });

  test('is missed when his session is moved to another day by hand', () => {
    const { sessions } = planned(programme);
    const moved = sessions.map((one): Session => {
      return one.unit === 'MJ-T' ? { ...one, date: '2021-06-12' } : one;
    });
    expect(checkSessions(factsOf(programme), moved)).toContainEqual(
      expect.objectContaining({ code: 'schedule.other_date', column: 'date' }),
    );
  });

  test.each([
    ['a Sunday', '2021-06-13', ['schedule.unit_date_outside', 'schedule.unit_dates_short']],
    [
      'a day off inside the stage',
      '2021-06-10',
      ['schedule.unit_date_off', 'schedule.unit_dates_short'],
    ],
  ] as const)('on %s is named before anything is planned', (_, date, codes) => {
    const daysOff = [
      { date: '2021-06-10', name: 'Libur', kind: 'local', basis: '', isActive: true },
    ] as const;
    const wrong = units.map((unit) => (unit.code === 'MJ-T' ? { ...unit, dates: [date] } : unit));
    const facts = factsOf(aProgramme({ units: wrong, daysOff }));
    const found = checkFacts(facts);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found[0]).toMatchObject({ kind: 'units', index: 2, column: 'dates' });
    expect(planSchedule(facts)).toMatchObject({
      ok: false,
      problems: [{ code: 'schedule.unit_dates_short', values: { available: 0, needed: 3 } }],
    });
  });
});

describe('theory and practice of the same order', () => {
  const week = [aStage({ package: 'MJ', start: '2021-06-07', end: '2021-06-11' })];
  const units = [
    aUnit({ code: 'MJ-P', kind: 'practice', jp: 10, blockJp: 2 }),
    aUnit({ code: 'MJ-T', kind: 'theory', jp: 10, blockJp: 2 }),
  ];
  const trainers = [
    aTrainer({ id: 'I-P', packages: [], units: ['MJ-P'] }),
    aTrainer({ id: 'I-T', packages: [], units: ['MJ-T'] }),
  ];
  const programme = aProgramme({ units, trainers, stages: week });

  test('theory has ended before practice begins', () => {
    const { sessions } = planned(programme);
    expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
    expect(firstOf(sessions, 'MJ-T') <= firstOf(sessions, 'MJ-P')).toBe(true);
    expect(checkSessions(factsOf(programme), sessions)).toEqual([]);
  });

  // The theory teacher comes on Thursday and Friday only: practice cannot wait for him.
  const late = aProgramme({
    units,
    stages: week,
    trainers: [
      aTrainer({ id: 'I-P', packages: [], units: ['MJ-P'], offDays: ['Jumat'] }),
      aTrainer({ id: 'I-T', packages: [], units: ['MJ-T'], offDays: ['Senin', 'Selasa', 'Rabu'] }),
    ],
  });

  test('that cannot be so is proved, with the unit', () => {
    const plan = planSchedule(factsOf(late));
    expect(plan).toMatchObject({ ok: false });
  });

  test('gives way where it is only wished for, and every class is told', () => {
    const wished = { ...late, theoryFirst: 'wished' } as const;
    const { sessions, unplaced, notes } = planned(wished);
    expect(unplaced).toEqual([]);
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'schedule.practice_first', severity: 'note' }),
    );
    expect(checkTimetable({ ...sheetsOf(wished, sessions) })).toEqual([]);
  });

  test('stays theory first where it is wished for and possible', () => {
    const wished = { ...programme, theoryFirst: 'wished' } as const;
    const { sessions, notes } = planned(wished);
    expect(notes).toEqual([]);
    expect(sessions).toEqual(planned(programme).sessions);
  });

  test('may come in any order where nobody asks for it', () => {
    const free = { ...late, theoryFirst: 'free' } as const;
    expect(planned(free)).toMatchObject({ unplaced: [], notes: [] });
  });
});

describe('the times that a trainer wishes for', () => {
  const window = { start: '2021-06-07', end: '2021-06-18' } as const;
  const wishing = (wishedTimes: readonly string[], jp = 12): SmallProgramme =>
    aProgramme({
      units: [aUnit({ code: 'MJ-1', jp, blockJp: 3 })],
      stages: [aStage({ package: 'MJ', ...window })],
      trainers: [aTrainer({ id: 'I-1', wishedTimes })],
    });

  test.each([
    ['Selasa', 12, (one: Session) => ['2021-06-08', '2021-06-15'].includes(one.date)],
    ['Kamis pagi', 6, (one: Session) => one.start < '12:00'],
  ] as const)('are %s where the schedule has room for it', (wish, jp, isWished) => {
    const programme = wishing([wish], jp);
    const { sessions, account } = planned(programme);
    expect(sessions.filter((one) => !isWished(one))).toEqual([]);
    expect(account?.lines.filter(({ term }) => term === 'hour')).toEqual([]);
    expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
  });

  test('that cannot be understood are named with their cell', () => {
    expect(checkFacts(factsOf(wishing(['kapan saja'])))).toMatchObject([
      { code: 'schedule.unknown_wished_time', kind: 'trainers', column: 'wishedTimes' },
    ]);
  });
});

test('a day of more JP than empty hours are weighed for is said', () => {
  const slots = Array.from({ length: 16 }, (_, index) => {
    const hour = (minutes: number) =>
      `${String(6 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return {
      id: `P-${index}`,
      pattern: 'Lapas 6/4',
      weekday: 1 as const,
      jpNumber: index + 1,
      start: hour(index * 45) as Session['start'],
      end: hour(index * 45 + 45) as Session['end'],
    };
  });
  const programme = aProgramme({ slots, units: [aUnit({ code: 'MJ-1', jp: 8 })] });
  const { notes, unplaced } = planned(programme);
  expect(unplaced).toEqual([]);
  expect(notes).toMatchObject([{ code: 'schedule.long_day', values: { jp: 16, most: 14 } }]);
});
