import type { State } from './state';

/** Points of one clash: far above what wishes ever give back for it. */
const CLASH_WEIGHT = 150;

/** Changes to a plan that are weighed by making them, and taken back where they are not worth it. */
export class Journal {
  /** Events lifted so far. */
  length = 0;
  private readonly state: State;
  private readonly events: Int32Array;
  private readonly stamps: Int32Array;
  private readonly slots: Int32Array;
  private readonly durations: Int32Array;
  private readonly teams: Int32Array;
  private stamp = 0;
  private clashes = 0;
  private points = 0;

  constructor(state: State) {
    const { events, needs } = state.instance;
    this.state = state;
    this.events = new Int32Array(events);
    this.stamps = new Int32Array(events);
    this.slots = new Int32Array(events);
    this.durations = new Int32Array(events);
    this.teams = new Int32Array(events * needs);
  }

  begin(): void {
    this.length = 0;
    this.stamp++;
    this.clashes = this.state.clashes;
    this.points = this.state.points;
  }

  /** Takes an event out; the first time it is remembered where it was. */
  lift(event: number): void {
    const { state, stamps } = this;
    if (stamps[event] !== this.stamp) {
      stamps[event] = this.stamp;
      this.remember(event);
    }
    if (state.slotOf[event] >= 0) state.take(event);
  }

  private remember(event: number): void {
    const { state } = this;
    const { needs } = state.instance;
    const at = this.length++;
    this.events[at] = event;
    this.slots[at] = state.slotOf[event];
    this.durations[at] = state.durationOf[event];
    for (let need = 0; need < needs; need++) {
      this.teams[at * needs + need] = state.team[event * needs + need];
    }
  }

  /** Leaves the plan as it is now when it is at most `limit` points worse than before, and else as it was. */
  settle(limit: number): boolean {
    const { state } = this;
    const change = (state.clashes - this.clashes) * CLASH_WEIGHT + state.points - this.points;
    if (change <= limit) return true;
    this.undo();
    return false;
  }

  private undo(): void {
    const { state, events } = this;
    const { needs } = state.instance;
    for (let at = 0; at < this.length; at++) {
      if (state.slotOf[events[at]] >= 0) state.take(events[at]);
    }
    for (let at = 0; at < this.length; at++) {
      const event = events[at];
      state.durationOf[event] = this.durations[at];
      for (let need = 0; need < needs; need++) {
        state.team[event * needs + need] = this.teams[at * needs + need];
      }
      if (this.slots[at] >= 0) state.put(event, this.slots[at]);
    }
  }
}
