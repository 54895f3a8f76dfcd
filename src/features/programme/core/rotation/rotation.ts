/*
 * Which class is in which field in which stage. Classes and fields are numbers here, in the order of the sheets, and
 * stages are numbered from 0: what follows is about their arrangement only.
 */

/** Something that classes visit: a package. */
export interface RotationField {
  /** Classes that may be there at the same time. */
  readonly places: number;
  /** The room that it has for itself alone; empty when it has none. Two fields of one workshop are never in one stage. */
  readonly workshop: string;
  /** Who can lead it; empty when nobody is known yet, which limits nothing. One leads one class in a stage. */
  readonly trainers: readonly string[];
}

/** A class that has to visit a field once. */
export interface RotationVisit {
  readonly class: number;
  readonly field: number;
  /** The stage that somebody asked for; null leaves it open. */
  readonly stage: number | null;
}

export interface RotationProblem {
  /** By class: the field in which it begins where that costs nothing. */
  readonly homes: readonly number[];
  readonly fields: readonly RotationField[];
  readonly visits: readonly RotationVisit[];
  /** Fields at a time. */
  readonly atOnce: number;
}

/** What makes a rotation as long as it is. */
export type BoundReason =
  | 'class'
  | 'field'
  | 'workshop'
  | 'trainers'
  | 'at_once'
  | 'wish'
  | 'after'
  | 'search';

/** No rotation has fewer stages than this. */
export interface StageBound {
  readonly stages: number;
  readonly because: BoundReason;
}

/** A rotation: the stage of every visit, in the order of the visits. */
export interface Rotation {
  readonly stageOf: readonly number[];
  readonly stages: number;
  /** Equal to `stages` when it is proved that no rotation is shorter. */
  readonly bound: StageBound;
}
