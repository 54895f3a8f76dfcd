import type { Timetable } from './timetable';

/** How the slots that a resource uses on one day should lie. */
export interface DayShape {
  /** `isolated`: points for each slot with a free one (or the end of the day) on both sides; `gaps`: for each free slot between used ones. */
  readonly kind: 'isolated' | 'gaps';
  readonly points: number;
  /** For each day that is used at all. */
  readonly dayPoints: number;
}

/** An activity should be spread over at least so many days. */
export interface Spread {
  readonly days: number;
  /** For each day less. */
  readonly points: number;
}

/** A resource should not have to do more than so many slots. */
export interface FairLoad {
  readonly slots: number;
  /** For each slot more. */
  readonly points: number;
}

/**
 * What makes one plan better than another, in points; fewer are better. Everything is data, so that a published
 * benchmark and a programme differ in numbers only.
 */
export interface Wishes {
  /** By resource. */
  readonly dayShapes: readonly (DayShape | null)[];
  /** By resource. */
  readonly fairLoads: readonly (FairLoad | null)[];
  /** By activity. */
  readonly spreads: readonly (Spread | null)[];
  /** By activity: points for each run that is no whole number of blocks. */
  readonly cuts: readonly number[];
  /** By activity: points for each slot at an unwelcome time, by slot; null where every time is as good. */
  readonly times: readonly (readonly number[] | null)[];
  /** By resource: points for each slot it serves, by slot; null where every time is as good. */
  readonly hours: readonly (readonly number[] | null)[];
  /** By activity and need: points for each candidate used beyond the first. */
  readonly steadiness: readonly (readonly number[])[];
  /** By activity, need and candidate: points for each slot it serves, as for a room that is too small. */
  readonly unsuited: readonly (readonly (readonly number[])[])[];
  /** For each booking that stood in the plan before and is elsewhere, or with others, now. */
  readonly change: number;
}

/** Every plan is as good as any other. */
export function noWishes({ resources, activities }: Timetable): Wishes {
  return {
    dayShapes: resources.map(() => null),
    fairLoads: resources.map(() => null),
    spreads: activities.map(() => null),
    cuts: activities.map(() => 0),
    times: activities.map(() => null),
    hours: resources.map(() => null),
    steadiness: activities.map(({ needs }) => needs.map(() => 0)),
    unsuited: activities.map(({ needs }) => needs.map(({ candidates }) => candidates.map(() => 0))),
    change: 0,
  };
}
