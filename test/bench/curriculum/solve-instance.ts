import { performance } from 'node:perf_hooks';
import { anneal } from '../../../src/features/schedule/core/engine/anneal/anneal';
import type { Assignment } from '../../../src/features/schedule/core/engine/anneal/assignment';
import { compileInstance } from '../../../src/features/schedule/core/engine/anneal/compile-instance';
import { asTimetable } from './as-timetable';
import type { Lecture } from './judge-timetable';
import type { CurriculumInstance } from './read-instance';

/** When a search ends. */
export type Budget = { readonly seconds: number } | { readonly evaluations: number };

export interface Solved {
  readonly lectures: readonly Lecture[];
  /** Points as the solver counts them; infinite when no timetable without a clash was found. */
  readonly points: number;
  readonly evaluations: number;
  readonly seconds: number;
  /** Until the first timetable without a clash. */
  readonly firstAfter: number;
}

/** Solves an instance with the product's search. */
export function solveInstance(instance: CurriculumInstance, seed: number, budget: Budget): Solved {
  const { timetable, wishes, firstRoom } = asTimetable(instance);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const share = (evaluations: number): number =>
    'seconds' in budget ? seconds() / budget.seconds : evaluations / budget.evaluations;
  let last: { readonly evaluations: number; readonly best: Assignment } | null = null;
  let firstAfter = Number.POSITIVE_INFINITY;
  for (last of anneal(compileInstance(timetable, wishes), seed, share)) {
    if (last.best.points < Number.POSITIVE_INFINITY) firstAfter = Math.min(firstAfter, seconds());
  }
  const points = last?.best.points ?? Number.POSITIVE_INFINITY;
  return {
    lectures: last === null ? [] : lecturesOf(instance, last.best, firstRoom),
    points,
    evaluations: last?.evaluations ?? 0,
    seconds: seconds(),
    firstAfter,
  };
}

function lecturesOf(
  { courses, rooms, periodsPerDay }: CurriculumInstance,
  { slotOf, team }: Assignment,
  firstRoom: number,
): Lecture[] {
  const needs = team.length / Math.max(1, slotOf.length);
  const events = courses.flatMap(({ id, lectures }) => Array.from({ length: lectures }, () => id));
  return events.map((course, event) => {
    const slot = slotOf[event] ?? 0;
    const room = [...team.slice(event * needs, (event + 1) * needs)].find(
      (one) => one >= firstRoom,
    );
    return {
      course,
      room: rooms[(room ?? firstRoom) - firstRoom]?.id ?? '',
      day: Math.floor(slot / periodsPerDay),
      period: slot % periodsPerDay,
    };
  });
}
