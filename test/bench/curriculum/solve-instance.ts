import { performance } from 'node:perf_hooks';
import { Board } from '../../../src/features/schedule/core/engine/board';
import { boundPlan } from '../../../src/features/schedule/core/engine/bound-plan';
import { solve } from '../../../src/features/schedule/core/engine/solve';
import type { Plan } from '../../../src/features/schedule/core/engine/timetable';
import { asTimetable } from './as-timetable';
import type { Lecture } from './judge-timetable';
import type { CurriculumInstance } from './read-instance';

/** When a search ends. */
export type Budget = { readonly seconds: number } | { readonly evaluations: number };

export interface Solved {
  readonly lectures: readonly Lecture[];
  /** Lectures without a place. */
  readonly missing: number;
  /** Points as the solver counts them. */
  readonly points: number;
  /** Points that every timetable has at least; proved by counting. */
  readonly bound: number;
  readonly evaluations: number;
  readonly seconds: number;
  /** Until the first timetable without a clash. */
  readonly firstAfter: number;
}

/** Solves an instance with the product's solver. */
export function solveInstance(instance: CurriculumInstance, seed: number, budget: Budget): Solved {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const share = (evaluations: number): number =>
    'seconds' in budget ? seconds() / budget.seconds : evaluations / budget.evaluations;
  const { timetable, wishes, firstRoom } = asTimetable(instance);
  const problem = {
    fixed: new Board(timetable),
    present: [],
    mayMove: () => false,
    chains: timetable.activities.map((_, activity) => [activity]),
    wishes,
  };
  const bound = boundPlan(timetable, wishes, []);
  let firstAfter = Number.POSITIVE_INFINITY;
  let last = null;
  for (last of solve(problem, seed, share)) {
    if (last.missing > 0) continue;
    firstAfter = Math.min(firstAfter, seconds());
    if (last.points <= bound) break;
  }
  if (last === null) throw new Error('There is always a plan, if only a partial one');
  const { missing, points, evaluations } = last;
  const plan = last.plan();
  const lectures = lecturesOf(instance, plan, firstRoom);
  return { lectures, missing, points, bound, evaluations, seconds: seconds(), firstAfter };
}

function lecturesOf(
  { courses, rooms, periodsPerDay }: CurriculumInstance,
  { bookings }: Plan,
  firstRoom: number,
): Lecture[] {
  return bookings.map(({ activity, start, resources }) => {
    const room = resources.find((one) => one >= firstRoom) ?? firstRoom;
    return {
      course: courses[activity]?.id ?? '',
      room: rooms[room - firstRoom]?.id ?? '',
      day: Math.floor(start / periodsPerDay),
      period: start % periodsPerDay,
    };
  });
}
