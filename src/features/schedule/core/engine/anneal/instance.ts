/**
 * A timetable in arrays of numbers, the way the search reads it. `x by y` means index `x * count of y + y`. Every event
 * of an activity has a team: one resource for each need, in the order of the needs.
 */
export interface Instance {
  readonly slots: number;
  readonly days: number;
  readonly resources: number;
  readonly activities: number;
  readonly events: number;
  /** Most needs of an activity. */
  readonly needs: number;
  /** By slot. */
  readonly dayOf: Int32Array;
  /** By slot: its place in the day as a bit. */
  readonly bitOf: Int32Array;
  /** By event. */
  readonly activityOf: Int32Array;
  /** By activity: number of needs. */
  readonly teamSize: Int32Array;
  /** By activity by need: its one candidate, or -1 for the need that is chosen for. */
  readonly fixedTeam: Int32Array;
  /** By activity: the need that the search chooses a candidate for: the one with most of them, or -1 without needs. */
  readonly choices: Int32Array;
  /** By activity: the candidates of that need. */
  readonly candidates: readonly Int32Array[];
  /** By activity by resource: 1 for those candidates. */
  readonly isCandidate: Uint8Array;
  /** By activity: starts where all fixed resources are open. */
  readonly starts: readonly Int32Array[];
  /** By activity by slot: 1 where an event may begin. */
  readonly isStart: Uint8Array;
  /** By activity by resource: 1 where every event of the activity uses the resource. */
  readonly isFixedUse: Uint8Array;
  /** By activity by resource: points for a slot served by the resource. */
  readonly unsuited: Int32Array;
  /** By resource: where its table in `shapePoints` begins. */
  readonly shapeStart: Int32Array;
  /** Tables of points by the mask of used slots of a day. */
  readonly shapePoints: Int32Array;
  /** By activity. */
  readonly spreadDays: Int32Array;
  readonly spreadPoints: Int32Array;
  /** By activity by need. */
  readonly steadyPoints: Int32Array;
}
