import type { Package } from '../model';
import type { StageBound } from '../rotation/rotation';

/** A package in a stage. */
export interface StageItem {
  readonly package: Package;
  /** The classes that learn it then; empty: those of the package, whatever their names. */
  readonly classes: readonly string[];
  /** Who leads it, where trainers change with the stages. */
  readonly leads: readonly string[];
}

/** What runs at the same time. */
export interface StageGroup {
  readonly number: number;
  readonly items: readonly StageItem[];
}

/** Which package is in which stage, and what is proved about the number of stages, follow-up modules aside. */
export interface Arrangement {
  readonly groups: readonly StageGroup[];
  readonly bound: StageBound;
}
