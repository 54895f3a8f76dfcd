import type { StepReply } from '../contract';

/** Where a run stood at a moment. */
export interface Moment {
  readonly atMs: number;
  readonly points: number;
}

/** A paper is worth three points: document, PDF, mail. */
const POINTS = 3;

/** Points reached, and all there are: finer than papers, of which many come to their end at once. */
export function pointsOf({ done, total, remaining, unsigned, byState }: StepReply): {
  readonly reached: number;
  readonly all: number;
} {
  const documents = byState['document'] ?? 0;
  const toMail = Math.max(0, remaining - documents - (byState['numbered'] ?? 0));
  return { reached: POINTS * done + documents + 2 * (toMail + unsigned), all: POINTS * total };
}

/** How far a run is, 0 to 1. */
export function shareOf(step: StepReply): number {
  const { reached, all } = pointsOf(step);
  return reached / Math.max(1, all);
}

/** Whole minutes that the rest takes at the pace since the beginning; null while nothing has moved. */
export function minutesLeft(first: Moment, now: Moment, all: number): number | null {
  const moved = now.points - first.points;
  if (moved <= 0) return null;
  const perPoint = (now.atMs - first.atMs) / moved;
  return Math.max(1, Math.round((perPoint * (all - now.points)) / 60_000));
}
