/** 100 % in hundredths of a percent. Whole numbers keep every comparison exact: 79,996 % is below 80 %. */
const WHOLE = 10_000;

/** Whether `present` of `held` JP reach the threshold (percent, at most two decimals). Nothing held reaches nothing. */
export function reachesThreshold(present: number, held: number, threshold: number): boolean {
  return held > 0 && present * WHOLE >= Math.round(threshold * 100) * held;
}

/** What presence may still come to. `planned` JP are not yet held; the best case attends them all. */
export interface Reach {
  readonly held: number;
  readonly present: number;
  readonly planned: number;
}

/** Whether somebody who attends all that is left reaches the threshold. */
export function canStillReach({ held, present, planned }: Reach, threshold: number): boolean {
  return reachesThreshold(present + planned, held + planned, threshold);
}

/** The least JP of `planned` that must be attended for the threshold; more than `planned` when it is out of reach. */
export function jpNeeded({ held, present, planned }: Reach, threshold: number): number {
  const due = Math.round(threshold * 100) * (held + planned);
  return Math.max(0, Math.ceil(due / WHOLE) - present);
}

/** Percent with two decimals, cut and never rounded up: 79.99 for 79,996 %. Null when nothing was held. */
export function cutPercent(present: number, held: number): number | null {
  if (held <= 0) return null;
  const parts = present * WHOLE;
  return (parts - (parts % held)) / held / 100;
}

/** `79,99 %`, cut; `-` when nothing was held. */
export function formatPercent(present: number, held: number): string {
  const percent = cutPercent(present, held);
  return percent === null ? '-' : `${percent.toFixed(2).replace('.', ',')} %`;
}
