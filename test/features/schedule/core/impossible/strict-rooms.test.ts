import { describe, expect, test } from '@jest/globals';
import type { Timetable } from '../../../../../src/features/schedule/core/engine/timetable';
import { proveImpossible } from '../../../../../src/features/schedule/core/impossible/prove-impossible';
import { asTimetable } from '../../../../bench/curriculum/as-timetable';
import type { CurriculumInstance } from '../../../../bench/curriculum/read-instance';
import { readInstance } from '../../../../bench/curriculum/read-instance';

/** The instance with rooms that must hold everybody, which the competition only wishes. */
function strictly(instance: CurriculumInstance): Timetable {
  const { timetable, firstRoom } = asTimetable(instance);
  const activities = timetable.activities.map((activity, index) => ({
    ...activity,
    needs: activity.needs.map((need) => ({
      ...need,
      candidates: need.candidates.filter((one) => {
        const capacity = instance.rooms[one - firstRoom]?.capacity ?? Infinity;
        return capacity >= (instance.courses[index]?.students ?? 0);
      }),
    })),
  }));
  return { ...timetable, activities };
}

describe('rooms that must hold everybody', () => {
  test('are too few for courses of more than 30 students: 64 lectures, 60 periods', () => {
    const course = (id: number, students: number, lectures: number) =>
      `c${id} t${id} ${lectures} 1 ${students}`;
    const large = Array.from({ length: 16 }, (_, index) => course(index, 31 + index, 4));
    const small = Array.from({ length: 10 }, (_, index) => course(20 + index, 30 - index, 5));
    const text = [
      'Name: Strict\nCourses: 26\nRooms: 4\nDays: 5\nPeriods_per_day: 6\nCurricula: 0\nConstraints: 0\n',
      `COURSES:\n${[...large, ...small].join('\n')}\n`,
      'ROOMS:\nB 200\nC 100\nE 30\nF 30\n',
      'CURRICULA:\n',
      'UNAVAILABILITY_CONSTRAINTS:\n',
      'END.',
    ].join('\n');
    const timetable = strictly(readInstance(text));
    const [proof, ...others] = proveImpossible(timetable, []);
    expect(others).toEqual([]);
    expect(proof).toMatchObject({ kind: 'shortage', needed: 64, available: 60 });
    const rooms = proof?.kind === 'shortage' ? proof.resources : [];
    expect(rooms.map((index) => timetable.resources[index]?.id)).toEqual(['B', 'C']);
  });
});
