import type { Instance } from './instance';
import type { State } from './state';

/** A complete plan: where every event is and who takes part. */
export class Assignment {
  /** By event; -1 for a spare one. */
  readonly slotOf: Int32Array;
  /** By event. */
  readonly durationOf: Int32Array;
  /** By event by need: resource. */
  readonly team: Int32Array;
  /** Slots with an event too many, and other broken rules. */
  clashes: number;
  /** Points of all wishes. */
  points: number;

  constructor({ events, needs }: Instance) {
    this.slotOf = new Int32Array(events);
    this.durationOf = new Int32Array(events);
    this.team = new Int32Array(events * needs);
    this.clashes = Number.POSITIVE_INFINITY;
    this.points = Number.POSITIVE_INFINITY;
  }

  /** Keeps a state with fewer clashes, or as many and fewer points, than what was kept before. */
  keepBetter({ clashes, points, slotOf, durationOf, team }: State): void {
    if (clashes > this.clashes || (clashes === this.clashes && points >= this.points)) return;
    this.clashes = clashes;
    this.points = points;
    this.slotOf.set(slotOf);
    this.durationOf.set(durationOf);
    this.team.set(team);
  }
}
