import type {
  Activity,
  Resource,
  Timetable,
} from '../../../../../src/features/schedule/core/engine/timetable';

/** A curriculum-based course timetabling instance (ITC-2007 track 3) in its own words. */
export interface CourseInstance {
  readonly days: number;
  readonly periodsPerDay: number;
  readonly courses: readonly {
    readonly id: string;
    readonly teacher: string;
    readonly lectures: number;
  }[];
  readonly rooms: readonly string[];
  readonly curricula: readonly { readonly id: string; readonly courses: readonly string[] }[];
  readonly unavailable: readonly {
    readonly course: string;
    readonly day: number;
    readonly period: number;
  }[];
}

/** Reads the sections of a `.ctt` file that say what has to be true. */
export function parseInstance(text: string): CourseInstance {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const header = (name: string): number =>
    Number(lines.find((line) => line.startsWith(`${name}:`))?.split(/\s+/)[1]);
  const section = (name: string): string[][] => {
    const from = lines.indexOf(`${name}:`) + 1;
    const length = lines.slice(from).findIndex((line) => line === '' || line.endsWith('.'));
    return lines.slice(from, from + length).map((line) => line.split(/\s+/));
  };
  return {
    days: header('Days'),
    periodsPerDay: header('Periods_per_day'),
    courses: section('COURSES').map(([id = '', teacher = '', lectures]) => ({
      id,
      teacher,
      lectures: Number(lectures),
    })),
    rooms: section('ROOMS').map(([id = '']) => id),
    curricula: section('CURRICULA').map(([id = '', , ...courses]) => ({ id, courses })),
    unavailable: section('UNAVAILABILITY_CONSTRAINTS').map(([course = '', day, period]) => ({
      course,
      day: Number(day),
      period: Number(period),
    })),
  };
}

/** Course = activity of one-slot events; teacher, curriculum and room = resources; period = slot. */
export function timetableOf(instance: CourseInstance): Timetable {
  const { days, periodsPerDay, courses, rooms, curricula } = instance;
  const slots = Array.from({ length: days * periodsPerDay }, (_, slot) => ({
    day: Math.floor(slot / periodsPerDay),
    week: 0,
    continues: slot % periodsPerDay > 0,
  }));
  const teachers = [...new Set(courses.map(({ teacher }) => teacher))];
  const resources = [
    ...teachers.map((id) => ({ id, kind: 'teacher' })),
    ...curricula.map(({ id }) => ({ id, kind: 'curriculum' })),
    ...rooms.map((id) => ({ id, kind: 'room' })),
  ].map(
    (one): Resource => ({
      ...one,
      isOpen: slots.map(() => true),
      maxPerDay: null,
      maxPerWeek: null,
    }),
  );
  const firstRoom = teachers.length + curricula.length;
  const activities = courses.map((course): Activity => {
    const fixed = [
      teachers.indexOf(course.teacher),
      ...curricula.flatMap(({ courses: members }, index) =>
        members.includes(course.id) ? [teachers.length + index] : [],
      ),
    ];
    const closed = instance.unavailable
      .filter((one) => one.course === course.id)
      .map(({ day, period }) => day * periodsPerDay + period);
    return {
      id: course.id,
      amount: course.lectures,
      isAllowed: slots.map((_, slot) => !closed.includes(slot)),
      needs: [
        ...fixed.map((one) => ({ candidates: [one], preference: 'listed' as const })),
        { candidates: rooms.map((_, index) => firstRoom + index), preference: 'listed' },
      ],
      after: [],
      block: null,
    };
  });
  return { slots, resources, activities };
}
