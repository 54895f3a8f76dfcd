import type { Instance } from './instance';
import { Rules } from './rules';

/**
 * A plan while it is changed: where every event is, and all that its points depend on, kept up to date by `put` and
 * `take`. Two events at one resource at one time are possible and counted as a clash, as is every other broken rule.
 */
export class State {
  readonly instance: Instance;
  /** By event; -1 while it is nowhere. */
  readonly slotOf: Int32Array;
  /** By event: slots in a row. Changed only while the event is nowhere. */
  readonly durationOf: Int32Array;
  /** By event by need: resource, or -1. */
  readonly team: Int32Array;
  /** By resource by slot: events there; one where it is closed. */
  readonly used: Int32Array;
  /** By resource by slot: sum of the numbers of the events there, so the event itself where there is one; -1 where closed. */
  readonly who: Int32Array;
  /** By resource by day: used slots as bits. */
  readonly mask: Int32Array;
  /** By activity by day: events. */
  readonly perDay: Int32Array;
  /** By activity: days with an event. */
  readonly daysUsed: Int32Array;
  /** By activity by resource: events. */
  readonly served: Int32Array;
  /** Slots with an event too many, and other broken rules, beyond those of fixed events alone. */
  clashes: number;
  /** Points of all wishes. */
  points: number;
  private readonly rules: Rules | null;

  constructor(instance: Instance) {
    const { events, needs, resources, slots, days, activities } = instance;
    this.instance = instance;
    this.slotOf = new Int32Array(events).fill(-1);
    this.durationOf = Int32Array.from(instance.durations);
    this.team = Int32Array.from(instance.beginTeam);
    this.used = new Int32Array(resources * slots);
    this.who = new Int32Array(resources * slots);
    this.mask = new Int32Array(resources * days);
    this.perDay = new Int32Array(activities * days);
    this.daysUsed = new Int32Array(activities);
    this.served = new Int32Array(activities * resources);
    this.clashes = 0;
    this.points = 0;
    this.rules = instance.rules === null ? null : new Rules(instance, instance.rules, this);
    for (let activity = 0; activity < activities; activity++) {
      this.points += instance.spreadDays[activity] * instance.spreadPoints[activity];
      for (let need = activity * needs; need < (activity + 1) * needs; need++) {
        // The first candidate costs nothing.
        this.points -= instance.steadyPoints[need];
      }
    }
    for (const cell of instance.closed) {
      this.used[cell] = 1;
      this.who[cell] = -1;
    }
    for (let event = instance.ruled; event < events; event++) {
      this.put(event, instance.begins[event]);
    }
    this.clashes = 0;
  }

  /** Places an event that is nowhere; its team and duration stand already. */
  put(event: number, slot: number): void {
    const { instance, served } = this;
    const activity = instance.activityOf[event];
    const day = instance.dayOf[slot];
    const first = event * instance.needs;
    const size = instance.teamSize[activity];
    const duration = this.durationOf[event];
    this.slotOf[event] = slot;
    for (let need = 0; need < size; need++) {
      const resource = this.team[first + need];
      if (resource < 0) continue;
      this.occupy(event, resource, slot, slot + duration);
      const fit = activity * instance.resources + resource;
      if (served[fit]++ === 0)
        this.points += instance.steadyPoints[activity * instance.needs + need];
      this.points += instance.unsuited[fit] * duration;
    }
    if (this.perDay[activity * instance.days + day]++ === 0) {
      if (this.daysUsed[activity]++ < instance.spreadDays[activity]) {
        this.points -= instance.spreadPoints[activity];
      }
    }
    if (this.rules !== null) this.rules.enter(event, slot, 1);
  }

  /** Takes an event out; its team stays in `team`. */
  take(event: number): void {
    const { instance, served } = this;
    const activity = instance.activityOf[event];
    const slot = this.slotOf[event];
    const day = instance.dayOf[slot];
    const first = event * instance.needs;
    const size = instance.teamSize[activity];
    const duration = this.durationOf[event];
    if (this.rules !== null) this.rules.enter(event, slot, -1);
    this.slotOf[event] = -1;
    for (let need = 0; need < size; need++) {
      const resource = this.team[first + need];
      if (resource < 0) continue;
      this.release(event, resource, slot, slot + duration);
      const fit = activity * instance.resources + resource;
      if (--served[fit] === 0)
        this.points -= instance.steadyPoints[activity * instance.needs + need];
      this.points -= instance.unsuited[fit] * duration;
    }
    if (--this.perDay[activity * instance.days + day] === 0) {
      if (this.daysUsed[activity]-- <= instance.spreadDays[activity]) {
        this.points += instance.spreadPoints[activity];
      }
    }
  }

  /** Whether an event takes part in a broken rule that can be seen at its own place. */
  isInTrouble(event: number): boolean {
    const { instance, used, slotOf, durationOf, team } = this;
    const first = event * instance.needs;
    const slot = slotOf[event];
    for (let at = first; at < first + instance.needs && team[at] >= 0; at++) {
      const cell = team[at] * instance.slots + slot;
      for (let one = cell; one < cell + durationOf[event]; one++) if (used[one] > 1) return true;
      if (this.rules?.isOverloaded(team[at], slot)) return true;
    }
    return false;
  }

  private occupy(event: number, resource: number, from: number, until: number): void {
    const { instance, used, who } = this;
    const offset = resource * instance.slots;
    let bits = 0;
    for (let slot = from; slot < until; slot++) {
      who[offset + slot] += event;
      if (used[offset + slot]++ === 0) bits |= instance.bitOf[slot];
      else this.clashes++;
    }
    const at = resource * instance.days + instance.dayOf[from];
    if (bits !== 0) this.shape(resource, at, this.mask[at] | bits);
  }

  private release(event: number, resource: number, from: number, until: number): void {
    const { instance, used, who } = this;
    const offset = resource * instance.slots;
    let bits = 0;
    for (let slot = from; slot < until; slot++) {
      who[offset + slot] -= event;
      if (--used[offset + slot] === 0) bits |= instance.bitOf[slot];
      else this.clashes--;
    }
    const at = resource * instance.days + instance.dayOf[from];
    if (bits !== 0) this.shape(resource, at, this.mask[at] & ~bits);
  }

  private shape(resource: number, at: number, mask: number): void {
    const { shapeStart, shapePoints } = this.instance;
    const start = shapeStart[resource];
    this.points += shapePoints[start + mask] - shapePoints[start + this.mask[at]];
    this.mask[at] = mask;
  }
}
