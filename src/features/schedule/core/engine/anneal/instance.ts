/**
 * A timetable in arrays of numbers, the way the search reads it. `x by y` means index `x * count of y + y`. Every event
 * of an activity has a team: one resource for each need, in the order of the needs. Events that may be moved come first.
 */
export interface Instance {
  readonly slots: number;
  readonly days: number;
  readonly weeks: number;
  readonly resources: number;
  readonly activities: number;
  readonly events: number;
  /** Events that may be moved, from 0 on; those behind them stay. */
  readonly movable: number;
  /** Events that have to keep the rules, from 0 on; those behind them were fixed by a person. */
  readonly ruled: number;
  /** Most needs of an activity. */
  readonly needs: number;
  /** By slot. */
  readonly dayOf: Int32Array;
  readonly weekOf: Int32Array;
  /** By slot: its place in the day as a bit. */
  readonly bitOf: Int32Array;
  /** By event. */
  readonly activityOf: Int32Array;
  /** By event: slots in a row at the beginning of the search; 0 for a spare one. */
  readonly durations: Int32Array;
  /** By event: where it is at the beginning of the search, or -1. */
  readonly begins: Int32Array;
  /** By event by need: with whom. */
  readonly beginTeam: Int32Array;
  /** By activity: its events that have to keep the rules, movable ones first. */
  readonly eventsOf: readonly Int32Array[];
  /** By activity: number of needs. */
  readonly teamSize: Int32Array;
  /** By activity by need: its one candidate, or -1 where there is a choice. */
  readonly fixedTeam: Int32Array;
  /** By activity by need. */
  readonly options: readonly Int32Array[];
  /** By activity: the need that simple moves choose a candidate for: the one with most of them, or -1 without needs. */
  readonly choices: Int32Array;
  /** By activity: the candidates of that need. */
  readonly candidates: readonly Int32Array[];
  /** By activity by resource: 1 for those candidates. */
  readonly isCandidate: Uint8Array;
  /** By activity: slots where an event may begin. */
  readonly starts: readonly Int32Array[];
  /** By activity by slot: slots in a row that an event may use from there on. */
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
  /** Cells, resource by slot, where a resource is not available. */
  readonly closed: Int32Array;
  /** What only programmes have; null where events are single slots, free of order, limits and such wishes. */
  readonly rules: RuleData | null;
}

/** Rules and wishes that are weighed by trying them. */
export interface RuleData {
  /** By resource: slots; large where there is no limit. */
  readonly maxPerDay: Int32Array;
  readonly maxPerWeek: Int32Array;
  readonly fairSlots: Int32Array;
  readonly fairPoints: Int32Array;
  /** By activity: points by slot, or null. */
  readonly times: readonly (Int32Array | null)[];
  /** By resource: points by slot, or null. */
  readonly hours: readonly (Int32Array | null)[];
  /** By activity: what a run costs that is no multiple of `blocks`. */
  readonly cutPoints: Int32Array;
  readonly blocks: Int32Array;
  /** Whether an event that may be moved was somewhere in the plan before. */
  readonly hasHomes: boolean;
  /** By event: where it was in the plan before, or -1. */
  readonly homes: Int32Array;
  readonly change: number;
  /** By activity: activities that must have ended before. */
  readonly before: readonly Int32Array[];
  /** By activity: activities that may only begin afterwards. */
  readonly behind: readonly Int32Array[];
}
