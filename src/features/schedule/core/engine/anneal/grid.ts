import type { Assignment } from './assignment';
import type { GridData } from './compile-grid';

/** Counted as so many rivals where an activity may not be. */
export const NEVER = 10_000;

/** A plan on a grid. */
export interface GridPlan {
  /** By event. */
  readonly slotOf: Int32Array;
  readonly candidateOf: Int32Array;
  readonly points: number;
}

/**
 * A plan of single slots without a clash, while it is changed: at most one event for each slot and candidate, and
 * rivals never at the same time. Whoever changes it keeps both true, and `points` too.
 */
export class Grid implements GridPlan {
  readonly data: GridData;
  /** By event; -1 while the grid is empty. */
  readonly slotOf: Int32Array;
  readonly candidateOf: Int32Array;
  /** By slot by candidate: event, or -1. */
  readonly eventAt: Int32Array;
  /** By slot by activity: events of rivals there; `NEVER` or more where it may not be. */
  readonly rivalsAt: Int16Array;
  /** By slot by activity: its events there. */
  readonly ownAt: Int16Array;
  /** By shaped resource by day: used slots as bits. */
  readonly mask: Int32Array;
  /** By activity by day: events. */
  readonly perDay: Int32Array;
  /** By activity: days with an event. */
  readonly daysUsed: Int32Array;
  /** By activity by candidate: events. */
  readonly served: Int32Array;
  points = 0;

  constructor(data: GridData) {
    const { slots, days, activities, candidates, activityOf, isStart, tableOf } = data;
    this.data = data;
    this.slotOf = new Int32Array(activityOf.length).fill(-1);
    this.candidateOf = new Int32Array(activityOf.length);
    this.eventAt = new Int32Array(slots * candidates).fill(-1);
    this.rivalsAt = Int16Array.from({ length: slots * activities }, (_, at) => {
      const slot = Math.floor(at / activities);
      return isStart[(at - slot * activities) * slots + slot] === 0 ? NEVER : 0;
    });
    this.ownAt = new Int16Array(slots * activities);
    this.mask = new Int32Array(tableOf.length * days);
    this.perDay = new Int32Array(activities * days);
    this.daysUsed = new Int32Array(activities);
    this.served = new Int32Array(activities * candidates);
  }

  /** Takes over a plan without a clash. */
  load({ slotOf, candidateOf, points }: GridPlan): void {
    for (let event = 0; event < slotOf.length; event++) {
      if (this.slotOf[event] < 0) continue;
      this.giveUp(event);
      this.leave(event);
    }
    for (let event = 0; event < slotOf.length; event++) {
      this.enter(event, slotOf[event]);
      this.take(event, slotOf[event], candidateOf[event]);
    }
    this.points = points;
  }

  /** The plan as it is now, for `load`. */
  copy(): GridPlan {
    const { slotOf, candidateOf, points } = this;
    return { slotOf: slotOf.slice(), candidateOf: candidateOf.slice(), points };
  }

  /** Writes slots, candidates and points; durations and clashes stay. */
  writeTo(assignment: Assignment): void {
    const { resourceOf, chosenAt } = this.data;
    assignment.points = this.points;
    assignment.slotOf.set(this.slotOf);
    for (let event = 0; event < chosenAt.length; event++) {
      assignment.team[chosenAt[event]] = resourceOf[this.candidateOf[event]];
    }
  }

  /** An event takes a free candidate of a slot. */
  take(event: number, slot: number, candidate: number): void {
    const { candidates, activityOf } = this.data;
    this.eventAt[slot * candidates + candidate] = event;
    this.served[activityOf[event] * candidates + candidate]++;
    this.candidateOf[event] = candidate;
  }

  /** An event gives up its candidate in its slot. */
  giveUp(event: number): void {
    const { candidates, activityOf } = this.data;
    const candidate = this.candidateOf[event];
    this.eventAt[this.slotOf[event] * candidates + candidate] = -1;
    this.served[activityOf[event] * candidates + candidate]--;
  }

  /** An event that has left its slot comes to another one. */
  enter(event: number, slot: number): void {
    this.slotOf[event] = slot;
    const { activityOf, dayOf, bitOf, firstShaped, shaped, days } = this.data;
    const activity = activityOf[event];
    const day = dayOf[slot];
    this.count(activity, slot, 1);
    for (let at = firstShaped[activity]; at < firstShaped[activity + 1]; at++) {
      this.mask[shaped[at] * days + day] |= bitOf[slot];
    }
    if (this.perDay[activity * days + day]++ === 0) this.daysUsed[activity]++;
  }

  /** An event leaves its slot; `slotOf` stays until it enters another one. */
  leave(event: number): void {
    const { activityOf, dayOf, bitOf, firstShaped, shaped, days } = this.data;
    const activity = activityOf[event];
    const slot = this.slotOf[event];
    const day = dayOf[slot];
    this.count(activity, slot, -1);
    for (let at = firstShaped[activity]; at < firstShaped[activity + 1]; at++) {
      this.mask[shaped[at] * days + day] &= ~bitOf[slot];
    }
    if (--this.perDay[activity * days + day] === 0) this.daysUsed[activity]--;
  }

  private count(activity: number, slot: number, sign: 1 | -1): void {
    const { rivalsAt } = this;
    const { activities, firstRival, rivals } = this.data;
    const row = slot * activities;
    this.ownAt[row + activity] += sign;
    for (let at = firstRival[activity]; at < firstRival[activity + 1]; at++) {
      rivalsAt[row + rivals[at]] += sign;
    }
  }
}
