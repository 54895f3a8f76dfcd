import type { Instance } from './instance';
import type { State } from './state';

/** A complete plan: where every event is and who takes part. */
export class Assignment {
  /** By event. */
  readonly slotOf: Int32Array;
  /** By event by need: resource. */
  readonly team: Int32Array;
  /** Points of all wishes; infinite until the first plan without a clash was kept. */
  points: number;

  constructor({ events, needs }: Instance) {
    this.slotOf = new Int32Array(events);
    this.team = new Int32Array(events * needs);
    this.points = Number.POSITIVE_INFINITY;
  }

  /** Keeps a state that has no clash and fewer points than what was kept before. */
  keepBetter({ clashes, points, slotOf, team }: State): void {
    if (clashes > 0 || points >= this.points) return;
    this.points = points;
    this.slotOf.set(slotOf);
    this.team.set(team);
  }
}
