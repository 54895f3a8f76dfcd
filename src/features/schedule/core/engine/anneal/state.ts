import type { Instance } from './instance';

/**
 * A plan while it is changed: where every event is, and all that its points depend on, kept up to date by `put` and
 * `take`. Two events at one resource at one time are possible and counted as a clash.
 */
export class State {
  readonly instance: Instance;
  /** By event; -1 while it is nowhere. */
  readonly slotOf: Int32Array;
  /** By event by need: resource. */
  readonly team: Int32Array;
  /** By resource by slot: events there. */
  readonly used: Int32Array;
  /** By resource by slot: sum of the numbers of the events there, so the event itself where there is one. */
  readonly who: Int32Array;
  /** By resource by day: used slots as bits. */
  readonly mask: Int32Array;
  /** By activity by day: events. */
  readonly perDay: Int32Array;
  /** By activity: days with an event. */
  readonly daysUsed: Int32Array;
  /** By activity by resource: events. */
  readonly served: Int32Array;
  /** Events too many at one resource and time, in all. */
  clashes: number;
  /** Points of all wishes. */
  points: number;

  constructor(instance: Instance) {
    const { events, needs, resources, slots, days, activities } = instance;
    this.instance = instance;
    this.slotOf = new Int32Array(events).fill(-1);
    this.team = new Int32Array(events * needs);
    this.used = new Int32Array(resources * slots);
    this.who = new Int32Array(resources * slots);
    this.mask = new Int32Array(resources * days);
    this.perDay = new Int32Array(activities * days);
    this.daysUsed = new Int32Array(activities);
    this.served = new Int32Array(activities * resources);
    this.clashes = 0;
    this.points = 0;
    for (let activity = 0; activity < activities; activity++) {
      this.points += instance.spreadDays[activity] * instance.spreadPoints[activity];
      // The first candidate costs nothing.
      this.points -= instance.steadyPoints[activity * needs + instance.choices[activity]];
    }
  }

  /** Places an event that is nowhere; its team stands in `team` already. */
  put(event: number, slot: number): void {
    const { instance, used, who, mask, served } = this;
    const activity = instance.activityOf[event];
    const day = instance.dayOf[slot];
    const bit = instance.bitOf[slot];
    const first = event * instance.needs;
    const size = instance.teamSize[activity];
    this.slotOf[event] = slot;
    for (let need = 0; need < size; need++) {
      const resource = this.team[first + need];
      const at = resource * instance.slots + slot;
      who[at] += event;
      if (used[at]++ === 0) {
        const here = resource * instance.days + day;
        const before = mask[here];
        mask[here] = before | bit;
        const shape = instance.shapeStart[resource];
        this.points +=
          instance.shapePoints[shape + (before | bit)] - instance.shapePoints[shape + before];
      } else this.clashes++;
      const fit = activity * instance.resources + resource;
      if (served[fit]++ === 0)
        this.points += instance.steadyPoints[activity * instance.needs + need];
      this.points += instance.unsuited[fit];
    }
    if (this.perDay[activity * instance.days + day]++ === 0) {
      if (this.daysUsed[activity]++ < instance.spreadDays[activity]) {
        this.points -= instance.spreadPoints[activity];
      }
    }
  }

  /** Takes an event out; its team stays in `team`. */
  take(event: number): void {
    const { instance, used, who, mask, served } = this;
    const activity = instance.activityOf[event];
    const slot = this.slotOf[event];
    const day = instance.dayOf[slot];
    const bit = instance.bitOf[slot];
    const first = event * instance.needs;
    const size = instance.teamSize[activity];
    this.slotOf[event] = -1;
    for (let need = 0; need < size; need++) {
      const resource = this.team[first + need];
      const at = resource * instance.slots + slot;
      who[at] -= event;
      if (--used[at] === 0) {
        const here = resource * instance.days + day;
        const before = mask[here];
        mask[here] = before & ~bit;
        const shape = instance.shapeStart[resource];
        this.points +=
          instance.shapePoints[shape + (before & ~bit)] - instance.shapePoints[shape + before];
      } else this.clashes--;
      const fit = activity * instance.resources + resource;
      if (--served[fit] === 0)
        this.points -= instance.steadyPoints[activity * instance.needs + need];
      this.points -= instance.unsuited[fit];
    }
    if (--this.perDay[activity * instance.days + day] === 0) {
      if (this.daysUsed[activity]-- <= instance.spreadDays[activity]) {
        this.points += instance.spreadPoints[activity];
      }
    }
  }
}
