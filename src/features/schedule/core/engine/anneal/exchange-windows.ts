import { chooseTeam } from './choose-team';
import type { Journal } from './journal';
import type { State } from './state';

/**
 * Exchanges what lies in two runs of slots, for the resources that have no choice: an event goes there, whatever is in
 * its way comes back by the same distance, whoever is in the way of those goes too, and so on.
 */
export class ExchangeWindows {
  private readonly state: State;
  private readonly journal: Journal;
  private readonly queue: Int32Array;
  private readonly targets: Int32Array;
  private readonly stamps: Int32Array;
  private stamp = 0;
  private length = 0;

  constructor(state: State, journal: Journal) {
    const { events } = state.instance;
    this.state = state;
    this.journal = journal;
    this.queue = new Int32Array(events);
    this.targets = new Int32Array(events);
    this.stamps = new Int32Array(events);
  }

  /**
   * Brings an event and all that its resource without choice does in the same `span` of slots to the span that begins
   * at `to`. @returns events looked at
   */
  tryWith(event: number, from: number, to: number, span: number, limit: number): number {
    const { state, journal } = this;
    this.stamp++;
    this.length = 0;
    const { slotOf, durationOf, instance } = state;
    const start = slotOf[event] + to - from;
    if (!this.isRun(event, start)) return 1;
    const isNear = Math.abs(to - from) < span;
    this.add(event, start);
    if (!isNear && !this.collect(from, to, span)) return this.length;
    journal.begin();
    for (let link = 0; link < this.length; link++) journal.lift(this.queue[link]);
    for (let link = 0; link < this.length; link++) {
      chooseTeam(state, this.queue[link], this.targets[link]);
      state.put(this.queue[link], this.targets[link]);
    }
    journal.settle(limit);
    return durationOf[event] > 0 ? this.length : instance.needs;
  }

  private collect(from: number, to: number, span: number): boolean {
    const { slotOf } = this.state;
    for (let link = 0; link < this.length; link++) {
      const slot = slotOf[this.queue[link]];
      const isHere = slot >= from && slot < from + span;
      if (!this.addAllMet(link, isHere ? to : from, span, isHere ? from - to : to - from)) {
        return false;
      }
    }
    return true;
  }

  private addAllMet(link: number, window: number, span: number, distance: number): boolean {
    const { needs, teamSize, activityOf, options } = this.state.instance;
    const activity = activityOf[this.queue[link]];
    for (let need = 0; need < teamSize[activity]; need++) {
      const only = options[activity * needs + need];
      if (only.length === 1 && !this.addMet(only[0], link, window, span, distance)) return false;
    }
    return true;
  }

  /** Adds whoever keeps the resource busy where an event of the queue goes; false when they cannot come back. */
  private addMet(
    resource: number,
    link: number,
    window: number,
    span: number,
    distance: number,
  ): boolean {
    const { who, used, slotOf, durationOf, instance } = this.state;
    const target = this.targets[link];
    const duration = durationOf[this.queue[link]];
    for (let slot = target; slot < target + duration; slot++) {
      const at = resource * instance.slots + slot;
      if (used[at] === 0) continue;
      const other = who[at];
      if (used[at] > 1 || other < 0 || other >= instance.movable) return false;
      if (slotOf[other] < window || slotOf[other] + durationOf[other] > window + span) return false;
      if (!this.isRun(other, slotOf[other] + distance)) return false;
      this.add(other, slotOf[other] + distance);
    }
    return true;
  }

  private isRun(event: number, start: number): boolean {
    const { instance, durationOf } = this.state;
    if (start < 0 || start >= instance.slots) return false;
    return (
      instance.isStart[instance.activityOf[event] * instance.slots + start] >= durationOf[event]
    );
  }

  private add(event: number, target: number): void {
    if (this.stamps[event] === this.stamp) return;
    this.stamps[event] = this.stamp;
    this.queue[this.length] = event;
    this.targets[this.length++] = target;
  }
}
