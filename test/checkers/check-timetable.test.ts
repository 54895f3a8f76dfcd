import { describe, expect, test } from '@jest/globals';
import { checkTimetable } from './check-timetable';
import type { CheckedSession, CheckedSheets } from './checked-sheets';

const session: CheckedSession = {
  id: 'S-0001',
  date: '2021-06-10',
  start: '08:00',
  end: '09:30',
  firstJp: 1,
  jp: 2,
  stage: 1,
  class: 'MJ-A',
  package: 'MJ',
  unit: 'MJ-1',
  trainer: 'I-1',
  room: 'R-1',
  isLocked: false,
  isHeld: null,
};
const later: CheckedSession = {
  ...session,
  id: 'S-0002',
  date: '2021-06-11',
  unit: 'MJ-2',
};

const right: CheckedSheets = {
  sessions: [session, later],
  classes: [{ id: 'MJ-A', package: 'MJ', size: 10 }],
  packages: [{ code: 'MJ', field: 'Menjahit', room: '' }],
  units: [
    { code: 'MJ-1', package: 'MJ', jp: 2, kind: 'theory', order: 1, blockJp: null },
    { code: 'MJ-2', package: 'MJ', jp: 2, kind: 'practice', order: 2, blockJp: null },
  ],
  trainers: [
    { id: 'I-1', packages: ['MJ'], units: [], offDays: [], maxJpPerDay: 2, maxJpPerWeek: 4 },
  ],
  rooms: [{ id: 'R-1', capacity: 10, fields: ['menjahit'] }],
  stages: [{ number: 1, package: 'MJ', start: '2021-06-10', end: '2021-07-05' }],
  daysOff: ['2021-07-20'],
  slots: [4, 5].flatMap((weekday) => [
    { weekday, jpNumber: 1, start: '08:00', end: '08:45' },
    { weekday, jpNumber: 2, start: '08:45', end: '09:30' },
  ]),
  workingWeek: 5,
};

describe('the judge', () => {
  test('has nothing to say about a timetable that is right', () => {
    expect(checkTimetable(right)).toEqual([]);
  });

  const wrong: readonly (readonly [string, CheckedSheets, RegExp])[] = [
    ['a missing session', { ...right, sessions: [session] }, /gets 0 JP of MJ-2, not 2/],
    [
      'two sessions at once',
      { ...right, sessions: [session, { ...later, date: session.date }] },
      /trainer I-1 on 2021-06-10 hour 1: both S-0001 and S-0002/,
    ],
    [
      'practice before theory',
      { ...right, sessions: [{ ...session, date: '2021-06-17' }, later] },
      /S-0002 comes before S-0001/,
    ],
    ['a day off', { ...right, daysOff: ['2021-06-10'] }, /a day off/],
    [
      'a weekend',
      { ...right, sessions: [session, { ...later, date: '2021-06-12' }] },
      /outside the working week/,
    ],
    ['an hour that does not exist', { ...right, slots: right.slots.slice(1) }, /lesson hours/],
    [
      'wrong clock times',
      { ...right, sessions: [session, { ...later, start: '08:45' }] },
      /begins at another time/,
    ],
    ['the wrong stage', { ...right, sessions: [session, { ...later, stage: 2 }] }, /its stage/],
    [
      'a trainer of another package',
      { ...right, trainers: right.trainers.map((one) => ({ ...one, packages: ['LS'] })) },
      /does not teach/,
    ],
    [
      'a trainer who is away',
      { ...right, trainers: right.trainers.map((one) => ({ ...one, offDays: ['Jumat'] })) },
      /away on 2021-06-11/,
    ],
    [
      'a trainer above his limit of the day',
      { ...right, trainers: right.trainers.map((one) => ({ ...one, maxJpPerDay: 1 })) },
      /too much on 2021-06-10/,
    ],
    [
      'a trainer above his limit of the week',
      { ...right, trainers: right.trainers.map((one) => ({ ...one, maxJpPerWeek: 3 })) },
      /too much in the week of 2021-06-07/,
    ],
    [
      'a room too small',
      { ...right, rooms: [{ id: 'R-1', capacity: 9, fields: [] }] },
      /R-1 is too small/,
    ],
    [
      'a room for something else',
      { ...right, rooms: [{ id: 'R-1', capacity: 10, fields: ['las'] }] },
      /not made for Menjahit/,
    ],
    ['a repeated id', { ...right, sessions: [session, { ...later, id: 'S-0001' }] }, /twice/],
  ];
  test.each(wrong)('complains about %s', (_what, sheets, complaint) => {
    expect(checkTimetable(sheets).join('\n')).toMatch(complaint);
  });

  test('ignores a cancelled session, whose JP then lack', () => {
    const sessions = [session, { ...later, isHeld: false }];
    expect(checkTimetable({ ...right, sessions })).toEqual(['MJ-A gets 0 JP of MJ-2, not 2']);
  });
});
