import type { RotationField } from '../rotation/rotation';

/*
 * Stages by days. Days are numbers here: 0 is the day on which the plan begins, or with which it ends when it is planned
 * backwards; stages follow one another from there, so what is said for the one direction holds for the other.
 */

/** A package that is learnt once, by whom, and how long it takes. */
export interface DayVisit {
  /** Who is there; nobody is in two places at a time. */
  readonly classes: readonly string[];
  readonly field: number;
  /** The stage that somebody asked for, from 0; null leaves it open. */
  readonly stage: number | null;
  /** In no stage before this one, from 0. */
  readonly notBefore: number;
  /** Visits whose stages come before. */
  readonly after: readonly number[];
  /**
   * The last day it takes, by the day from which on it may begin; it never falls. Infinity where that is out of sight.
   * Visits that last alike share one array.
   */
  readonly lastDay: readonly number[];
}

/** What is to be put into stages. */
export interface DayProblem {
  readonly fields: readonly RotationField[];
  readonly visits: readonly DayVisit[];
  /** Fields at a time. */
  readonly atOnce: number;
  /** Ways to measure time, each as its amount on every day: the day itself, a training day, lesson hours. */
  readonly measures: readonly (readonly number[])[];
}

/** The visits of each stage, in the order of the stages. */
export type StageBatches = readonly (readonly number[])[];

/** The last day of the stages: each takes as long as its longest visit, and the next begins the day after. */
export function lastDayOf({ visits }: DayProblem, batches: StageBatches): number {
  return batches.reduce((last, batch) => batchEnd(visits, batch, last + 1), -1);
}

/** The last day of the visits of one stage that begins on this day. */
export function batchEnd(
  visits: readonly DayVisit[],
  batch: readonly number[],
  day: number,
): number {
  return Math.max(day - 1, ...batch.map((visit) => visits[visit]?.lastDay[day] ?? Infinity));
}
