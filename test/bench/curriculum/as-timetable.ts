import type {
  Activity,
  Resource,
  Timetable,
} from '../../../src/features/schedule/core/engine/timetable';
import type { Wishes } from '../../../src/features/schedule/core/engine/wishes';
import { noWishes } from '../../../src/features/schedule/core/engine/wishes';
import type { CurriculumInstance } from './read-instance';

/** The instance in the terms of the product: course = activity; teacher, curriculum and room = resources; period = slot. */
export interface PosedInstance {
  readonly timetable: Timetable;
  readonly wishes: Wishes;
  /** Index of the first room among the resources. */
  readonly firstRoom: number;
}

/** Formulation UD2: room capacity 1 a student, minimum working days 5, compactness 2, room stability 1. */
export function asTimetable(instance: CurriculumInstance): PosedInstance {
  const { days, periodsPerDay, courses, rooms, curricula } = instance;
  const slots = Array.from({ length: days * periodsPerDay }, (_, slot) => ({
    day: Math.floor(slot / periodsPerDay),
    week: 0,
    continues: slot % periodsPerDay > 0,
  }));
  const always = slots.map(() => true);
  const resource = (kind: string, id: string): Resource => {
    return { id, kind, isOpen: always, maxPerDay: null, maxPerWeek: null };
  };
  const teachers = [...new Set(courses.map(({ teacher }) => teacher))];
  const resources = [
    ...teachers.map((id) => resource('teacher', id)),
    ...curricula.map(({ id }) => resource('curriculum', id)),
    ...rooms.map(({ id }) => resource('room', id)),
  ];
  const firstRoom = teachers.length + curricula.length;
  const closed = new Set(
    instance.closed.map(({ course, day, period }) => `${course} ${day * periodsPerDay + period}`),
  );
  const activities = courses.map((course): Activity => {
    const groups = [...curricula.keys()].filter((at) => curricula[at]?.courses.includes(course.id));
    const fixed = [teachers.indexOf(course.teacher), ...groups.map((at) => teachers.length + at)];
    return {
      id: course.id,
      amount: course.lectures,
      isAllowed: slots.map((_, slot) => !closed.has(`${course.id} ${slot}`)),
      needs: [
        ...fixed.map((one) => ({ candidates: [one], preference: 'listed' as const })),
        { candidates: rooms.map((_, at) => firstRoom + at), preference: 'listed' },
      ],
      after: [],
      block: 1,
    };
  });
  const ofRoom = <T>(activity: Activity, none: T, wanted: T): T[] =>
    activity.needs.map((_, at) => (at === activity.needs.length - 1 ? wanted : none));
  const timetable: Timetable = { slots, resources, activities };
  const wishes: Wishes = {
    ...noWishes(timetable),
    dayShapes: resources.map(({ kind }) =>
      kind === 'curriculum' ? { kind: 'isolated', points: 2, dayPoints: 0 } : null,
    ),
    spreads: courses.map(({ minDays }) => ({ days: minDays, points: 5 })),
    steadiness: activities.map((activity) => ofRoom(activity, 0, 1)),
    unsuited: activities.map((activity, at) => {
      const students = courses[at]?.students ?? 0;
      const overfull = rooms.map(({ capacity }) => Math.max(0, students - capacity));
      return ofRoom<readonly number[]>(activity, [0], overfull);
    }),
  };
  return { timetable, wishes, firstRoom };
}
