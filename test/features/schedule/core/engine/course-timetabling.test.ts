import { describe, expect, test } from '@jest/globals';
import { Board } from '../../../../../src/features/schedule/core/engine/board';
import { cutIntoEvents } from '../../../../../src/features/schedule/core/engine/cut-into-events';
import { solveInRounds } from '../../../../../src/features/schedule/core/engine/solve-in-rounds';
import { parseInstance, timetableOf } from './course-timetabling';

/** Twelve lectures in two rooms and six periods: every room is needed in every period. */
const TIGHT = `Name: Tight
Courses: 5
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 2
Constraints: 2

COURSES:
statika guru-a 3 2 20
gambar guru-b 3 2 20
bahan guru-a 3 2 20
listrik guru-c 2 2 20
bahasa guru-c 1 1 20

ROOMS:
r1 30
r2 30

CURRICULA:
sipil 2 statika gambar
elektro 2 listrik bahasa

UNAVAILABILITY_CONSTRAINTS:
statika 0 0
listrik 1 2

END.
`;

const NOTHING = { bookings: [], unplaced: [] };

function solve(text: string) {
  const instance = parseInstance(text);
  const timetable = timetableOf(instance);
  const board = new Board(timetable);
  const order = timetable.activities.map((_, index) => index);
  return {
    instance,
    timetable,
    plan: [...solveInRounds(board, cutIntoEvents(board, order, 'slots'))].pop() ?? NOTHING,
  };
}

describe('a course timetabling instance of the benchmarks', () => {
  const { instance, timetable, plan } = solve(TIGHT);

  test('is solved by the same model and planner', () => {
    expect(plan.unplaced).toEqual([]);
    expect(plan.bookings).toHaveLength(12);
  });

  test('keeps teachers, curricula and rooms out of two lectures at once', () => {
    const taken = plan.bookings.flatMap(({ activity, start, resources }) => {
      const course = instance.courses[activity];
      const curricula = instance.curricula.filter((one) => one.courses.includes(course?.id ?? ''));
      const rooms = resources.flatMap((index) => timetable.resources[index] ?? []);
      const room = rooms.find(({ kind }) => kind === 'room')?.id;
      return [course?.teacher, room, ...curricula.map(({ id }) => id)].map(
        (who) => `${who} ${start}`,
      );
    });
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('keeps out of closed periods', () => {
    const periods = (id: string) =>
      plan.bookings
        .filter(({ activity }) => instance.courses[activity]?.id === id)
        .map(({ start }) => start);
    expect(periods('statika')).not.toContain(0);
    expect(periods('listrik')).not.toContain(5);
  });
});

test('a dead end of the first construction is left by beginning with what found no place', () => {
  const { plan } = solve(`Name: Dead end
Courses: 4
Rooms: 2
Days: 2
Periods_per_day: 2
Curricula: 2
Constraints: 2

COURSES:
statika guru-a 2 1 10
gambar guru-b 1 1 10
listrik guru-b 3 1 10
bahasa guru-a 1 1 10

ROOMS:
r1 30
r2 30

CURRICULA:
sipil 2 statika gambar
elektro 2 listrik bahasa

UNAVAILABILITY_CONSTRAINTS:
gambar 0 1
listrik 0 0

END.
`);
  expect(plan.unplaced).toEqual([]);
});
