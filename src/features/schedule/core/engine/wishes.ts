/** How the slots that a resource uses on one day should lie. */
export interface DayShape {
  /** `isolated`: points for each slot with a free one (or the end of the day) on both sides; `gaps`: for each free slot between used ones. */
  readonly kind: 'isolated' | 'gaps';
  readonly points: number;
}

/** An activity should be spread over at least so many days. */
export interface Spread {
  readonly days: number;
  /** For each day less. */
  readonly points: number;
}

/**
 * What makes one plan better than another, in points; fewer are better. Everything is data, so that a published
 * benchmark and a programme differ in numbers only.
 */
export interface Wishes {
  /** By resource. */
  readonly dayShapes: readonly (DayShape | null)[];
  /** By activity. */
  readonly spreads: readonly (Spread | null)[];
  /** By activity and need: points for each candidate used beyond the first. */
  readonly steadiness: readonly (readonly number[])[];
  /** By activity, need and candidate: points for each slot it serves, as for a room that is too small. */
  readonly unsuited: readonly (readonly (readonly number[])[])[];
}
