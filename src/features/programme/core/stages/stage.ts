import type { PlainDate } from '../../../../kernel/plain-date';

/** A package in its window of dates, sheet Tahap. Trainers and room are filled in by the schedule. */
export interface Stage {
  readonly id: string;
  readonly number: number;
  readonly package: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly trainingDays: number;
  /** The classes that learn the package then: `MJ-A, BT-A`; empty while the schedule has not said. */
  readonly class: string;
  readonly trainers: readonly string[];
  readonly room: string;
  /** Who leads the classes where trainers change with the stages; else nobody, and any qualified trainer may teach. */
  readonly leads: readonly string[];
}
