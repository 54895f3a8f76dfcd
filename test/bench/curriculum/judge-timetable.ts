import type { CurriculumInstance } from './read-instance';

/** One line of a solution file. */
export interface Lecture {
  readonly course: string;
  readonly room: string;
  readonly day: number;
  readonly period: number;
}

export interface Verdict {
  /** Broken hard constraints, in words. */
  readonly violations: readonly string[];
  /** Cost by UD2. */
  readonly cost: number;
}

/** Judges a timetable by the competition's rules; shares nothing with the solver. */
export function judgeTimetable(
  instance: CurriculumInstance,
  lectures: readonly Lecture[],
): Verdict {
  return {
    violations: [...findMissing(instance, lectures), ...findClashes(instance, lectures)],
    cost:
      countOverfull(instance, lectures) +
      5 * countMissingDays(instance, lectures) +
      2 * countIsolated(instance, lectures) +
      countExtraRooms(instance, lectures),
  };
}

function findMissing(
  { courses, rooms, closed, days, periodsPerDay }: CurriculumInstance,
  lectures: readonly Lecture[],
): string[] {
  const violations: string[] = [];
  for (const { id, lectures: wanted } of courses) {
    const placed = lectures.filter(({ course }) => course === id).length;
    if (placed !== wanted) violations.push(`${id}: ${placed} of ${wanted} lectures`);
  }
  for (const { course, room, day, period } of lectures) {
    const isKnown = rooms.some(({ id }) => id === room);
    const isInWeek = day >= 0 && day < days && period >= 0 && period < periodsPerDay;
    if (!isKnown || !isInWeek)
      violations.push(`${course}: ${room} ${day} ${period} does not exist`);
    if (closed.some((one) => one.course === course && one.day === day && one.period === period)) {
      violations.push(`${course} is not available on ${day} ${period}`);
    }
  }
  return violations;
}

function findClashes(
  { courses, curricula }: CurriculumInstance,
  lectures: readonly Lecture[],
): string[] {
  const teachers = new Map(courses.map(({ id, teacher }) => [id, teacher]));
  const reasons = (left: Lecture, right: Lecture): readonly string[] => [
    ...(left.room === right.room ? ['room'] : []),
    ...(teachers.get(left.course) === teachers.get(right.course) ? ['teacher'] : []),
    ...curricula
      .filter((one) => one.courses.includes(left.course) && one.courses.includes(right.course))
      .map(({ id }) => id),
  ];
  return lectures.flatMap((left, at) =>
    lectures
      .slice(at + 1)
      .filter(({ day, period }) => day === left.day && period === left.period)
      .filter((right) => reasons(left, right).length > 0)
      .map((right) => {
        const shared = reasons(left, right).join(', ');
        return `${left.course} and ${right.course} share ${shared} on ${left.day} ${left.period}`;
      }),
  );
}

function countOverfull(
  { courses, rooms }: CurriculumInstance,
  lectures: readonly Lecture[],
): number {
  return lectures.reduce((sum, { course, room }) => {
    const students = courses.find(({ id }) => id === course)?.students ?? 0;
    const capacity = rooms.find(({ id }) => id === room)?.capacity ?? 0;
    return sum + Math.max(0, students - capacity);
  }, 0);
}

function countMissingDays({ courses }: CurriculumInstance, lectures: readonly Lecture[]): number {
  return courses.reduce((sum, { id, minDays }) => {
    const days = new Set(lectures.filter(({ course }) => course === id).map(({ day }) => day));
    return sum + Math.max(0, minDays - days.size);
  }, 0);
}

function countIsolated({ curricula }: CurriculumInstance, lectures: readonly Lecture[]): number {
  let isolated = 0;
  for (const { courses } of curricula) {
    const own = lectures.filter(({ course }) => courses.includes(course));
    isolated += own.filter(
      ({ day, period }) =>
        !own.some((other) => other.day === day && Math.abs(other.period - period) === 1),
    ).length;
  }
  return isolated;
}

function countExtraRooms({ courses }: CurriculumInstance, lectures: readonly Lecture[]): number {
  return courses.reduce((sum, { id }) => {
    const rooms = new Set(lectures.filter(({ course }) => course === id).map(({ room }) => room));
    return sum + Math.max(0, rooms.size - 1);
  }, 0);
}
