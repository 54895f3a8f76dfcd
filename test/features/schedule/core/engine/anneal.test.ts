import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeTimetable } from '../../../../bench/curriculum/judge-timetable';
import type { CurriculumInstance } from '../../../../bench/curriculum/read-instance';
import { readInstance } from '../../../../bench/curriculum/read-instance';
import { solveInstance } from '../../../../bench/curriculum/solve-instance';

/** Small faculties: sometimes easy, sometimes without any timetable. */
const instances = fc
  .record({
    days: fc.integer({ min: 2, max: 4 }),
    periodsPerDay: fc.integer({ min: 2, max: 4 }),
    capacities: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 1, maxLength: 3 }),
    courses: fc.array(
      fc.record({
        teacher: fc.integer({ min: 0, max: 3 }),
        lectures: fc.integer({ min: 1, max: 3 }),
        minDays: fc.integer({ min: 1, max: 3 }),
        students: fc.integer({ min: 5, max: 80 }),
        curriculum: fc.integer({ min: 0, max: 2 }),
        closed: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(
    ({ days, periodsPerDay, capacities, courses }): CurriculumInstance => ({
      name: 'small',
      days,
      periodsPerDay,
      courses: courses.map((course, at) => ({
        id: `c${at}`,
        teacher: `t${course.teacher}`,
        lectures: course.lectures,
        minDays: course.minDays,
        students: course.students,
      })),
      rooms: capacities.map((capacity, at) => ({ id: `r${at}`, capacity })),
      curricula: [0, 1, 2].map((number) => ({
        id: `q${number}`,
        courses: courses.flatMap(({ curriculum }, at) => (curriculum === number ? [`c${at}`] : [])),
      })),
      closed: courses.flatMap(({ closed }, at) =>
        closed
          .filter(([day, period]) => day < days && period < periodsPerDay)
          // At least the first period stays open, so that every lecture has a slot to begin with.
          .filter(([day, period]) => day + period > 0)
          .map(([day, period]) => ({ course: `c${at}`, day, period })),
      ),
    }),
  );

describe('a timetable that the search calls whole', () => {
  test('has no clash, and exactly the points it says, by a judge of its own', () => {
    let whole = 0;
    fc.assert(
      fc.property(instances, fc.integer({ min: 1, max: 1000 }), (instance, seed) => {
        const solved = solveInstance(instance, seed, { evaluations: 60_000 });
        if (solved.missing > 0) return;
        whole++;
        expect(judgeTimetable(instance, solved.lectures)).toEqual({
          violations: [],
          cost: solved.points,
        });
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(whole).toBeGreaterThan(15);
  });

  test('is the same for the same seed and budget', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const [left, right] = [1, 2].map(() => solveInstance(instance, 5, { evaluations: 40_000 }));
        expect(left?.lectures).toEqual(right?.lectures);
      }),
      { numRuns: 5, seed: 3 },
    );
  });
});

test('two lectures of one teacher in the only period there is are never called whole', () => {
  const instance = readInstance(`Name: impossible
Courses: 2
Rooms: 2
Days: 1
Periods_per_day: 1
Curricula: 0
Constraints: 0

COURSES:
a t 1 1 10
b t 1 1 10

ROOMS:
r1 20
r2 20

CURRICULA:

UNAVAILABILITY_CONSTRAINTS:

END.
`);
  expect(solveInstance(instance, 1, { evaluations: 60_000 }).missing).toBe(1);
});

test('the best timetable of a day that leaves no choice is found', () => {
  const instance: CurriculumInstance = {
    name: 'one day',
    days: 1,
    periodsPerDay: 4,
    courses: [
      { id: 'a', teacher: 't', lectures: 2, minDays: 1, students: 10 },
      { id: 'b', teacher: 'u', lectures: 2, minDays: 2, students: 25 },
    ],
    rooms: [
      { id: 'small', capacity: 20 },
      { id: 'large', capacity: 30 },
    ],
    curricula: [{ id: 'q', courses: ['a', 'b'] }],
    closed: [],
  };
  // Four lectures in a row in rooms that fit; the second course cannot have its two days: 5 points.
  expect(solveInstance(instance, 1, { evaluations: 200_000 }).points).toBe(5);
});

test('a course that may be held at no time ends the search at once', () => {
  const instance: CurriculumInstance = {
    name: 'closed',
    days: 1,
    periodsPerDay: 1,
    courses: [{ id: 'a', teacher: 't', lectures: 1, minDays: 1, students: 1 }],
    rooms: [{ id: 'r', capacity: 1 }],
    curricula: [],
    closed: [{ course: 'a', day: 0, period: 0 }],
  };
  const solved = solveInstance(instance, 1, { evaluations: 100_000 });
  expect(solved).toMatchObject({ lectures: [], missing: 1, evaluations: 0 });
});
