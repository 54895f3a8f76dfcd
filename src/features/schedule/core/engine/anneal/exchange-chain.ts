import type { State } from './state';
import { CLASH_WEIGHT } from './weigh';

/**
 * Kempe chains: an event goes to another slot, whoever is in its way there comes back in exchange, whoever is in the
 * way of those goes too, and so on. Every resource stays free of clashes; candidates are chosen anew where theirs is taken.
 */
export class ExchangeChain {
  private readonly state: State;
  private readonly events: Int32Array;
  private readonly stamps: Int32Array;
  private readonly slots: Int32Array;
  private readonly candidates: Int32Array;
  private stamp = 0;
  private length = 0;

  constructor(state: State) {
    const { events } = state.instance;
    this.state = state;
    this.events = new Int32Array(events);
    this.stamps = new Int32Array(events);
    this.slots = new Int32Array(events);
    this.candidates = new Int32Array(events);
  }

  /** Exchanges when that worsens the plan by at most `limit` points. @returns events looked at */
  tryWith(event: number, to: number, limit: number): number {
    const { state } = this;
    const from = state.slotOf[event];
    if (from === to) return 1;
    if (!this.collect(event, from, to)) return this.length;
    const { clashes, points } = state;
    this.takeOut();
    const placed = this.placeAcross(from, to);
    const change = (state.clashes - clashes) * CLASH_WEIGHT + state.points - points;
    if (placed < this.length || change > limit) this.putBack(placed);
    return this.length;
  }

  /** Whether the chain from an event closes without an event at a slot where it may not be. */
  private collect(event: number, from: number, to: number): boolean {
    const { slotOf } = this.state;
    this.stamp++;
    this.length = 0;
    this.add(event);
    for (let link = 0; link < this.length; link++) {
      const one = this.events[link];
      if (!this.addMet(one, slotOf[one] === from ? to : from)) return false;
    }
    return true;
  }

  private add(event: number): void {
    if (this.stamps[event] === this.stamp) return;
    this.stamps[event] = this.stamp;
    this.events[this.length++] = event;
  }

  /** Adds whoever keeps a resource of an event busy in the slot; false when it may not go there. */
  private addMet(event: number, slot: number): boolean {
    const { instance, used, who } = this.state;
    const { slots, needs, teamSize, fixedTeam } = instance;
    const activity = instance.activityOf[event];
    if (instance.isStart[activity * slots + slot] === 0) return false;
    for (let need = 0; need < teamSize[activity]; need++) {
      const resource = fixedTeam[activity * needs + need];
      const at = resource * slots + slot;
      if (resource < 0 || used[at] === 0) continue;
      if (used[at] > 1) return false;
      this.add(who[at]);
    }
    return true;
  }

  private takeOut(): void {
    const { state, events } = this;
    const { activityOf, choices, needs } = state.instance;
    for (let link = 0; link < this.length; link++) {
      const event = events[link];
      this.slots[link] = state.slotOf[event];
      this.candidates[link] = state.team[event * needs + choices[activityOf[event]]];
      state.take(event);
    }
  }

  /** Places the events at the other slot, and gives how many found a free candidate. */
  private placeAcross(from: number, to: number): number {
    const { state, events, slots } = this;
    const { activityOf, choices, needs } = state.instance;
    for (let link = 0; link < this.length; link++) {
      const event = events[link];
      const activity = activityOf[event];
      const slot = slots[link] === from ? to : from;
      const candidate = this.cheapestFree(activity, slot, this.candidates[link]);
      if (candidate < 0) return link;
      state.team[event * needs + choices[activity]] = candidate;
      state.put(event, slot);
    }
    return this.length;
  }

  /** The candidate with the fewest points that is free in the slot, the present one rather than others; -1 if none is. */
  private cheapestFree(activity: number, slot: number, present: number): number {
    const { instance, used, served } = this.state;
    const { slots, resources, needs, unsuited, steadyPoints, choices } = instance;
    const steady = steadyPoints[activity * needs + choices[activity]];
    const options = instance.candidates[activity];
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let option = 0; option < options.length; option++) {
      const candidate = options[option];
      if (used[candidate * slots + slot] > 0) continue;
      const fit = activity * resources + candidate;
      const points =
        2 * (unsuited[fit] + (served[fit] === 0 ? steady : 0)) - (candidate === present ? 1 : 0);
      if (points >= fewest) continue;
      fewest = points;
      best = candidate;
    }
    return best;
  }

  private putBack(placed: number): void {
    const { state, events } = this;
    const { activityOf, choices, needs } = state.instance;
    for (let link = 0; link < placed; link++) state.take(events[link]);
    for (let link = 0; link < this.length; link++) {
      const event = events[link];
      state.team[event * needs + choices[activityOf[event]]] = this.candidates[link];
      state.put(event, this.slots[link]);
    }
  }
}
