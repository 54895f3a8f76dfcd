/** What makes one timetable better than another, in points each; 0 means that it does not matter. */
export interface TimetableWeights {
  /** An empty JP between sessions of a class or a trainer on one day. */
  readonly gap: number;
  /** Another trainer for a unit of a class. */
  readonly trainerChange: number;
  /** Another room for a unit of a class. */
  readonly roomChange: number;
  /** A JP above a trainer's fair share. */
  readonly fairLoad: number;
  /** A run shorter than the block of its unit. */
  readonly cutBlock: number;
  /** A day on which a unit is missing that should be spread. */
  readonly spread: number;
  /** A JP of theory in the second half of a day. */
  readonly lateTheory: number;
  /** A JP that a trainer teaches outside the times he wished for. */
  readonly wishedTime: number;
  /** A session of the schedule that stood before, moved. */
  readonly change: number;
}
