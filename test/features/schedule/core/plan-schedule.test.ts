import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../../src/features/schedule/core';
import { planSchedule } from '../../../../src/features/schedule/core';
import type { Problem } from '../../../../src/kernel/problem';
import { checkTimetable } from '../../../checkers/check-timetable';
import type { SmallProgramme } from '../a-programme';
import {
  aClass,
  aPackage,
  aProgramme,
  aRoom,
  aStage,
  aTrainer,
  aUnit,
  factsOf,
  sheetsOf,
} from '../a-programme';
import { crossedProgramme } from '../crossed-programme';

function sessionsOf(programme: SmallProgramme): readonly Session[] {
  const planned = planSchedule(factsOf(programme));
  if (!planned.ok) throw new Error(planned.problems.map(({ code }) => code).join());
  return planned.value.sessions;
}

function refusalOf(programme: SmallProgramme): readonly Problem[] {
  const planned = planSchedule(factsOf(programme));
  return planned.ok ? [] : planned.problems;
}

const oneWeek = { start: '2021-06-07', end: '2021-06-11' } as const;
const twoWeeks = { start: '2021-06-07', end: '2021-06-18' } as const;

describe('a class', () => {
  test('learns its units in their order, in runs that end with the day', () => {
    const found = sessionsOf(aProgramme()).map(({ date, firstJp, jp, unit }) => [
      date,
      firstJp,
      jp,
      unit,
    ]);
    expect(found).toEqual([
      ['2021-06-07', 1, 6, 'MJ-1'],
      ['2021-06-08', 1, 2, 'MJ-1'],
      ['2021-06-08', 3, 4, 'MJ-2'],
      ['2021-06-09', 1, 6, 'MJ-2'],
      ['2021-06-10', 1, 6, 'MJ-2'],
      ['2021-06-11', 1, 4, 'MJ-2'],
    ]);
  });

  test('has whole blocks where there is time for them', () => {
    const units = [aUnit({ code: 'MJ-1', jp: 12, blockJp: 4 })];
    const planned = planSchedule(factsOf(aProgramme({ units })));
    expect(planned).toMatchObject({ ok: true, value: { notes: [] } });
    expect(sessionsOf(aProgramme({ units })).map(({ jp }) => jp)).toEqual([4, 4, 4]);
  });

  test('has cut blocks rather than no schedule, and staff are told', () => {
    const units = [
      aUnit({ code: 'MJ-1', jp: 8, order: 1, blockJp: 4 }),
      aUnit({ code: 'MJ-2', jp: 20, order: 2, blockJp: 4 }),
    ];
    expect(planSchedule(factsOf(aProgramme({ units })))).toMatchObject({
      ok: true,
      value: {
        unplaced: [],
        notes: [
          {
            code: 'schedule.block_cut',
            severity: 'warning',
            values: { class: 'MJ-A', units: 'MJ-1', runs: 1 },
          },
        ],
      },
    });
  });

  test('goes to the own room of its package, or to the smallest that holds it', () => {
    const rooms = [
      aRoom({ id: 'R-AULA', capacity: 50 }),
      aRoom({ id: 'R-KECIL', capacity: 9 }),
      aRoom({ id: 'R-PAS', capacity: 12 }),
    ];
    const roomsUsed = (room: string) =>
      new Set(
        sessionsOf(aProgramme({ rooms, packages: [aPackage({ code: 'MJ', room })] })).map(
          (session) => session.room,
        ),
      );
    expect(roomsUsed('')).toEqual(new Set(['R-PAS']));
    expect(roomsUsed('R-AULA')).toEqual(new Set(['R-AULA']));
  });

  test('is never taught by a trainer on a weekday or date that he cannot come', () => {
    const trainers = [
      aTrainer({ id: 'I-1', offDays: ['Jumat', '2021-06-09'] }),
      aTrainer({ id: 'I-2', units: ['MJ-2'], offDays: ['senin'] }),
    ];
    const programme = aProgramme({ trainers });
    const sessions = sessionsOf(programme);
    expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
    const onDates = sessions.filter(({ date }) => ['2021-06-09', '2021-06-11'].includes(date));
    expect(onDates.map(({ trainer }) => trainer)).toEqual(['I-2', 'I-2']);
  });

  test('may hear a guest who is in no list of trainers', () => {
    const units = [aUnit({ code: 'TAMU', kind: 'guest', jp: 2 })];
    const programme = aProgramme({ units, trainers: [] });
    expect(sessionsOf(programme)).toMatchObject([{ unit: 'TAMU', jp: 2, trainer: '' }]);
  });

  test('hears a guest without its own trainers, unless one of them names the unit of the guest', () => {
    const units = [aUnit({ code: 'TAMU', kind: 'guest', jp: 2 })];
    const own = aTrainer({ id: 'I-1' });
    expect(sessionsOf(aProgramme({ units, trainers: [own] }))).toMatchObject([{ trainer: '' }]);
    const named = aTrainer({ id: 'I-2', units: ['TAMU'] });
    const led = aProgramme({ units, trainers: [own, named] });
    expect(sessionsOf(led)).toMatchObject([{ trainer: 'I-2' }]);
    expect(checkTimetable(sheetsOf(led, sessionsOf(led)))).toEqual([]);
  });
});

test('two classes that share a trainer take turns', () => {
  const programme = aProgramme({
    units: [aUnit({ code: 'MJ-1', jp: 28 })],
    stages: [aStage({ package: 'MJ', ...twoWeeks })],
    placement: [...aClass('MJ', 'MJ-A', 5), ...aClass('MJ', 'MJ-B', 5)],
  });
  const sessions = sessionsOf(programme);
  expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
});

describe('a schedule that cannot exist is refused with the numbers that prove it', () => {
  test('more JP than the stage has', () => {
    const units = [aUnit({ code: 'MJ-1', jp: 32 })];
    expect(refusalOf(aProgramme({ units }))).toMatchObject([
      {
        code: 'schedule.jp_short',
        values: { package: 'MJ', classes: 'MJ-A', needed: 32, available: 28, short: 4 },
      },
    ]);
  });

  test('more JP than the trainers have', () => {
    const trainers = [
      aTrainer({ id: 'I-1', maxJpPerWeek: 10 }),
      aTrainer({ id: 'I-2', maxJpPerDay: 3 }),
    ];
    const values = { resources: 'I-1, I-2', needed: 28, available: 25, short: 3 };
    expect(refusalOf(aProgramme({ trainers }))).toMatchObject([
      { code: 'schedule.trainers_short', values },
    ]);
  });

  test('more classes than the rooms can hold', () => {
    const placement = [...aClass('MJ', 'MJ-A', 5), ...aClass('MJ', 'MJ-B', 5)];
    const trainers = [aTrainer({ id: 'I-1' }), aTrainer({ id: 'I-2' })];
    const values = {
      resources: 'R-1',
      classes: 'MJ-A, MJ-B',
      needed: 56,
      available: 28,
      short: 28,
    };
    expect(refusalOf(aProgramme({ placement, trainers }))).toMatchObject([
      { code: 'schedule.rooms_short', values },
    ]);
  });

  test('no trainer, no room, a room too small, no unit, no stage', () => {
    const codes = (more: Partial<SmallProgramme>) =>
      refusalOf(aProgramme(more)).map(({ code }) => code);
    expect(codes({ trainers: [] })).toEqual(['schedule.no_trainer', 'schedule.no_trainer']);
    expect(codes({ rooms: [] })).toEqual(['schedule.no_room']);
    expect(codes({ rooms: [aRoom({ id: 'R-1', capacity: 9 })] })).toEqual([
      'schedule.rooms_too_small',
    ]);
    expect(codes({ units: [] })).toEqual(['schedule.no_units']);
    expect(codes({ stages: [] })).toEqual(['schedule.no_stages']);
    expect(codes({ trainers: [aTrainer({ id: 'I-1', offDays: ['besok'] })] })).toEqual([
      'schedule.unknown_off_day',
    ]);
  });
});

test('what is not found is never called impossible: the rest is planned and the reason given', () => {
  const programme = crossedProgramme();
  const planned = planSchedule(factsOf(programme));
  const unplaced = planned.ok ? planned.value.unplaced : [];
  expect(unplaced.reduce((jp, unit) => jp + unit.jp, 0)).toBe(6);
  expect(unplaced.map(({ reason }) => reason.code)).not.toContain('schedule.trainers_short');
  const complaints = checkTimetable(sheetsOf(programme, sessionsOf(programme)));
  expect(complaints.filter((complaint) => !/ JP of (MJ|LS)-\d/.test(complaint))).toEqual([]);
});

test('a stage of one week and a stage of the next share trainers and rooms without a clash', () => {
  const programme = aProgramme({
    packages: [aPackage({ code: 'MJ' }), aPackage({ code: 'LS' })],
    units: [aUnit({ code: 'X', jp: 28 }), aUnit({ code: 'Y', package: 'LS', jp: 28 })],
    trainers: [aTrainer({ id: 'I-1', packages: ['MJ', 'LS'] })],
    stages: [
      aStage({ package: 'MJ', ...oneWeek }),
      aStage({ package: 'LS', number: 2, start: '2021-06-14', end: '2021-06-18' }),
    ],
    placement: [...aClass('MJ', 'MJ-A', 5), ...aClass('LS', 'LS-A', 5)],
  });
  const sessions = sessionsOf(programme);
  expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
  expect(new Set(sessions.map(({ stage }) => stage))).toEqual(new Set([1, 2]));
});
