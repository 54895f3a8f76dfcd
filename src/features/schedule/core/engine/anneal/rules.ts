import type { Instance, RuleData } from './instance';

const NONE = 1_000_000;

/** What the rules read of a plan, and the sums that they keep. */
interface RuledPlan {
  readonly slotOf: Int32Array;
  readonly durationOf: Int32Array;
  readonly team: Int32Array;
  clashes: number;
  points: number;
}

/** Order, limits and the wishes that only programmes have, kept up to date with the state. */
export class Rules {
  private readonly instance: Instance;
  private readonly data: RuleData;
  private readonly state: RuledPlan;
  private readonly load: Int32Array;
  private readonly dayLoad: Int32Array;
  private readonly weekLoad: Int32Array;
  /** By activity: first slot and the one after the last of its movable events. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  constructor(instance: Instance, data: RuleData, state: RuledPlan) {
    this.instance = instance;
    this.data = data;
    this.state = state;
    this.load = new Int32Array(instance.resources);
    this.dayLoad = new Int32Array(instance.resources * instance.days);
    this.weekLoad = new Int32Array(instance.resources * instance.weeks);
    this.first = new Int32Array(instance.activities).fill(NONE);
    this.last = new Int32Array(instance.activities).fill(-1);
  }

  /** An event comes (1) or goes (-1); its slot, duration and team stand in the state. */
  enter(event: number, slot: number, sign: 1 | -1): void {
    const { instance, data, state } = this;
    const activity = instance.activityOf[event];
    const duration = state.durationOf[event];
    this.weighTeam(event, slot, duration * sign);
    const times = data.times[activity];
    if (times !== null) {
      for (let one = slot; one < slot + duration; one++) state.points += sign * times[one];
    }
    if (event >= instance.ruled) return;
    if (data.blocks[activity] > 0 && duration % data.blocks[activity] > 0)
      state.points += sign * data.cutPoints[activity];
    if (data.homes[event] >= 0 && this.isElsewhere(event, slot)) state.points += sign * data.change;
    if (data.before[activity].length + data.behind[activity].length > 0) {
      this.weighOrder(event, activity, slot, sign);
    }
  }

  private weighTeam(event: number, slot: number, slots: number): void {
    const { instance, data, state, load, dayLoad, weekLoad } = this;
    const size = instance.teamSize[instance.activityOf[event]];
    const first = event * instance.needs;
    for (let need = 0; need < size; need++) {
      const resource = state.team[first + need];
      if (resource < 0) continue;
      const day = resource * instance.days + instance.dayOf[slot];
      const week = resource * instance.weeks + instance.weekOf[slot];
      state.clashes +=
        over(dayLoad[day] + slots, data.maxPerDay[resource]) -
        over(dayLoad[day], data.maxPerDay[resource]) +
        over(weekLoad[week] + slots, data.maxPerWeek[resource]) -
        over(weekLoad[week], data.maxPerWeek[resource]);
      state.points +=
        data.fairPoints[resource] *
        (over(load[resource] + slots, data.fairSlots[resource]) -
          over(load[resource], data.fairSlots[resource]));
      const hours = data.hours[resource];
      if (hours !== null) {
        const sign = slots > 0 ? 1 : -1;
        const end = slot + sign * slots;
        for (let one = slot; one < end; one++) state.points += sign * hours[one];
      }
      dayLoad[day] += slots;
      weekLoad[week] += slots;
      load[resource] += slots;
    }
  }

  /** Whether a resource does more on the day or in the week of a slot than it may. */
  isOverloaded(resource: number, slot: number): boolean {
    const { instance, data } = this;
    const day = resource * instance.days + instance.dayOf[slot];
    const week = resource * instance.weeks + instance.weekOf[slot];
    return (
      this.dayLoad[day] > data.maxPerDay[resource] ||
      this.weekLoad[week] > data.maxPerWeek[resource]
    );
  }

  private isElsewhere(event: number, slot: number): boolean {
    const { instance, data, state } = this;
    if (slot !== data.homes[event] || state.durationOf[event] !== instance.durations[event])
      return true;
    for (let at = event * instance.needs; at < (event + 1) * instance.needs; at++) {
      if (state.team[at] !== instance.beginTeam[at]) return true;
    }
    return false;
  }

  /** Counts the pairs of activities that are not one after the other as they should. */
  private weighOrder(event: number, activity: number, slot: number, sign: 1 | -1): void {
    const { state, first, last } = this;
    const end = slot + state.durationOf[event];
    // A lone event in the middle changes nothing.
    if (first[activity] < slot && end < last[activity]) return;
    state.clashes -= this.disorder(activity);
    if (sign > 0) {
      if (slot < first[activity]) first[activity] = slot;
      if (end > last[activity]) last[activity] = end;
    } else this.findEnds(activity, event);
    state.clashes += this.disorder(activity);
  }

  private findEnds(activity: number, except: number): void {
    const { instance, state, first, last } = this;
    const own = instance.eventsOf[activity];
    first[activity] = NONE;
    last[activity] = -1;
    for (let index = 0; index < own.length; index++) {
      const event = own[index];
      const slot = state.slotOf[event];
      if (event === except || slot < 0) continue;
      if (slot < first[activity]) first[activity] = slot;
      if (slot + state.durationOf[event] > last[activity])
        last[activity] = slot + state.durationOf[event];
    }
  }

  private disorder(activity: number): number {
    const { data, first, last } = this;
    const before = data.before[activity];
    const behind = data.behind[activity];
    let pairs = 0;
    for (let index = 0; index < before.length; index++) {
      if (last[before[index]] > first[activity]) pairs++;
    }
    for (let index = 0; index < behind.length; index++) {
      if (last[activity] > first[behind[index]]) pairs++;
    }
    return pairs;
  }
}

function over(amount: number, most: number): number {
  return amount > most ? amount - most : 0;
}
