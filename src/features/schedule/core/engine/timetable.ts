/*
 * The timetabling problem in the field's terms (scheduling.md 1 and 6), free of any word of the programme, so that a
 * published benchmark maps onto it: activity = course, resource = teacher, curriculum or room, slot = period.
 */

/** One JP of one date, or one period of a benchmark day. Slots are numbered in time order. */
export interface Timeslot {
  readonly day: number;
  readonly week: number;
  /** Directly follows the slot before it on the same day; a pause between the two is allowed. */
  readonly continues: boolean;
}

/** Something that can do one thing at a time: a class, a trainer, a room, a curriculum. */
export interface Resource {
  readonly id: string;
  readonly kind: string;
  /** By slot: false where it is not available. */
  readonly isOpen: readonly boolean[];
  /** Slots; null means no limit. */
  readonly maxPerDay: number | null;
  /** Slots; null means no limit. */
  readonly maxPerWeek: number | null;
}

/** Exactly one of some resources (by index) has to take part. One candidate alone is a fixed resource. */
export interface Need {
  readonly candidates: readonly number[];
  /** `listed`: the first free candidate; `balanced`: the one with the least to do. */
  readonly preference: 'listed' | 'balanced';
}

/** Work of some slots in all, divided into events: a unit of a class, the lectures of a course. */
export interface Activity {
  readonly id: string;
  /** Slots in all. */
  readonly amount: number;
  /** By slot: where its events may be. */
  readonly isAllowed: readonly boolean[];
  readonly needs: readonly Need[];
  /** Activities that must have ended before this one begins; complete, not only the direct ones. */
  readonly after: readonly number[];
  /** Slots that belong together in one run; null leaves it to the planner. */
  readonly block: number | null;
}

export interface Timetable {
  readonly slots: readonly Timeslot[];
  readonly resources: readonly Resource[];
  readonly activities: readonly Activity[];
}

/** A run of an activity: so many slots in a row, inside one day. */
export interface TimetableEvent {
  /** Index of the activity. */
  readonly activity: number;
  readonly duration: number;
}

/** The start of a fixed booking at a time without slots: its amount counts, but it keeps nobody busy. */
export const OUTSIDE = -1;

/** An event in its place. */
export interface Booking extends TimetableEvent {
  /** First slot, or `OUTSIDE`. */
  readonly start: number;
  /** One resource for each need of the activity, in their order. */
  readonly resources: readonly number[];
  /** Decided by a person or by the past: never moved, may break rules. */
  readonly isFixed: boolean;
}

/** Why an event found no place: how many starts were tried and what stood in the way of each. */
export interface UnplacedEvent extends TimetableEvent {
  readonly startsTried: number;
  /** Starts blocked, by the kind of resource that was missing first. */
  readonly blockedBy: Readonly<Record<string, number>>;
}

export interface Plan {
  readonly bookings: readonly Booking[];
  readonly unplaced: readonly UnplacedEvent[];
}
