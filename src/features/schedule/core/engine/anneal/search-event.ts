import type { Booking, TimetableEvent } from '../timetable';

/** The activity of a booking that keeps resources busy, but counts for no work. */
export const NO_ACTIVITY = -1;

/** An event as the search gets it: perhaps in its place already. */
export interface SearchEvent extends TimetableEvent {
  /** First slot; null while it has no place. */
  readonly start: number | null;
  /** One resource for each need, in their order; -1 where it has none. */
  readonly resources: readonly number[];
  /** Decided by a person or by the past: it may break rules. */
  readonly isFixed: boolean;
  /** Not moved by this search. */
  readonly isFrozen: boolean;
  /** Where it stood in the plan before; moving it counts as a change. */
  readonly home: Booking | null;
}
