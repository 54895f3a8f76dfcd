import { describe, expect, test } from '@jest/globals';
import {
  listMovements,
  neutralSchedule,
  ownersOf,
  pagesOf,
  recapJp,
  totalJp,
  weekGrids,
} from '../../../../../src/features/schedule/core';
import { aPrintedSchedule, aSession } from './a-printed-schedule';

const ANY = { from: null, until: null };
const later = { firstJp: 3, start: '09:45', end: '11:15' } as const;

describe('whose schedule', () => {
  const schedule = aPrintedSchedule([
    aSession({ id: 'S-3', date: '2021-06-09', class: 'LS-A', package: 'LS', trainer: 'I-2' }),
    aSession({ id: 'S-2', ...later, trainer: '' }),
    aSession({ id: 'S-1' }),
    aSession({ id: 'S-4', date: '2021-06-10', isHeld: false }),
  ]);
  const ids = (pages: ReturnType<typeof pagesOf>) =>
    pages.map(({ owner, sessions }) => [owner.name, ...sessions.map(({ id }) => id)]);

  test('classes, trainers, rooms and days are in order, without cancelled sessions', () => {
    expect(ids(pagesOf('class', schedule, ANY))).toEqual([
      ['LS-A', 'S-3'],
      ['MJ-A', 'S-1', 'S-2'],
    ]);
    expect(ids(pagesOf('trainer', schedule, ANY))).toEqual([
      ['Budi', 'S-3'],
      ['Rina', 'S-1'],
    ]);
    expect(ids(pagesOf('day', schedule, ANY)).map(([day]) => day)).toEqual([
      '2021-06-07',
      '2021-06-09',
    ]);
  });

  test('a participant has the sessions of the own class, or of every class with a seat', () => {
    expect(ids(pagesOf('participant', schedule, ANY))).toEqual([
      ['Dewi', 'S-1', 'S-2'],
      ['Sari', 'S-1', 'S-2'],
      ['Tono', 'S-3'],
    ]);
    const both = aPrintedSchedule(schedule.sessions, {
      members: [
        { id: 'P-1', name: 'Sari', class: 'MJ-A' },
        { id: 'P-1', name: 'Sari', class: 'LS-A' },
      ],
    });
    expect(ids(pagesOf('participant', both, ANY))).toEqual([['Sari', 'S-1', 'S-2', 'S-3']]);
  });

  test('a range leaves out what lies beyond it', () => {
    expect(ids(pagesOf('class', schedule, { from: '2021-06-08', until: null }))).toEqual([
      ['LS-A', 'S-3'],
    ]);
    expect(ids(pagesOf('class', schedule, { from: null, until: '2021-06-08' }))).toEqual([
      ['MJ-A', 'S-1', 'S-2'],
    ]);
    expect(ownersOf('room', schedule)).toEqual([{ id: 'R-1', name: 'Ruang Jahit' }]);
  });
});

describe('a weekly table', () => {
  const calendar = { dayOffName: (date: string) => (date === '2021-06-08' ? 'Libur' : null) };

  test('has a field for each session, names days off, and grows by Saturday only where one is worked', () => {
    const [week] = weekGrids(calendar, [
      aSession({ id: 'S-1' }),
      aSession({ id: 'S-2', ...later }),
    ]);
    expect(week?.days.map(({ date }) => date.slice(8))).toEqual(['07', '08', '09', '10', '11']);
    expect(week?.days.map(({ dayOff }) => dayOff)).toEqual(['', 'Libur', '', '', '']);
    expect(week?.jp).toBe(4);
    expect(week?.days[0]?.blocks.map(({ firstJp, jp }) => [firstJp, jp])).toEqual([
      [1, 2],
      [3, 2],
    ]);
    const saturday = aSession({ id: 'S-3', date: '2021-06-19' });
    const weeks = weekGrids(calendar, [aSession({ id: 'S-1' }), saturday]);
    expect(weeks.map(({ monday, days }) => [monday, days.length])).toEqual([
      ['2021-06-07', 6],
      ['2021-06-14', 6],
    ]);
  });

  test('shows sessions that clash in one field, so that none is hidden', () => {
    const long = aSession({ id: 'S-1', jp: 3 });
    const clash = aSession({ id: 'S-2', ...later });
    const [week] = weekGrids(calendar, [clash, long]);
    expect(week?.days[0]?.blocks).toMatchObject([
      { firstJp: 1, jp: 4, sessions: [{ id: 'S-1' }, { id: 'S-2' }] },
    ]);
  });
});

test('the movement list says who is fetched, goes on or is brought back, and joins what needs no walk', () => {
  const schedule = aPrintedSchedule([
    aSession({ id: 'S-1' }),
    aSession({ id: 'S-2', ...later, jp: 1, end: '10:30', trainer: 'I-2' }),
    aSession({ id: 'S-3', firstJp: 4, jp: 1, start: '10:30', end: '11:15', room: 'R-2' }),
    aSession({ id: 'S-4', firstJp: 6, jp: 1, start: '13:00', end: '13:45' }),
    aSession({ id: 'S-5', class: 'LS-A', room: 'R-2', isHeld: false }),
    aSession({ id: 'S-6', date: '2021-06-08' }),
  ]);
  expect(listMovements(schedule, '2021-06-07')).toEqual([
    {
      class: 'MJ-A',
      people: 2,
      start: '08:00',
      end: '10:30',
      from: '',
      room: 'R-1',
      onTo: 'R-2',
      trainers: ['I-1', 'I-2'],
    },
    {
      class: 'MJ-A',
      people: 2,
      start: '10:30',
      end: '11:15',
      from: 'R-1',
      room: 'R-2',
      onTo: '',
      trainers: ['I-1'],
    },
    {
      class: 'MJ-A',
      people: 2,
      start: '13:00',
      end: '13:45',
      from: '',
      room: 'R-1',
      onTo: '',
      trainers: ['I-1'],
    },
  ]);
});

test('the recap counts JP of a trainer by month and by what became of them', () => {
  const schedule = aPrintedSchedule([
    aSession({ id: 'S-1', isHeld: true }),
    aSession({ id: 'S-2', ...later, jp: 3, isHeld: false }),
    aSession({ id: 'S-3', date: '2021-06-04', jp: 4 }),
    aSession({ id: 'S-4', date: '2021-07-01', jp: 5 }),
    aSession({ id: 'S-5', trainer: '', jp: 6 }),
  ]);
  const recap = recapJp(schedule, ANY);
  expect(recap.map(({ name }) => name)).toEqual(['Rina', '']);
  expect(recap[0]?.months).toEqual([
    { month: '2021-06', held: 2, planned: 0, unnoted: 4, cancelled: 3 },
    { month: '2021-07', held: 0, planned: 5, unnoted: 0, cancelled: 0 },
  ]);
  expect(totalJp(recap.flatMap(({ months }) => months))).toEqual({
    held: 2,
    planned: 5,
    unnoted: 10,
    cancelled: 3,
  });
});

test('in neutral mode names of things lose words about prison, names of people stay', () => {
  const schedule = aPrintedSchedule([aSession({ id: 'S-1' })], {
    rooms: [{ id: 'R-1', name: 'Bengkel Lapas' }],
    trainers: [{ id: 'I-1', name: "Siti Napi'ah" }],
  });
  const neutral = neutralSchedule({
    ...schedule,
    heading: { ...schedule.heading, programme: 'Pelatihan WBP 2021' },
  });
  expect(neutral.heading.programme).toBe('Pelatihan 2021');
  expect(neutral.rooms[0]?.name).toBe('Bengkel');
  expect(neutral.trainers[0]?.name).toBe("Siti Napi'ah");
});
