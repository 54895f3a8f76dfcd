import type { PlanAttempt } from '../core';

/** How long the search works before the browser may paint and hear a click. */
const SLICE_MS = 50;

/** What the search needs from the browser. */
export interface SearchClock {
  /** Milliseconds that only ever rise. */
  readonly now: () => number;
  /** Resolves when the browser has painted and heard clicks. */
  readonly rest: () => Promise<void>;
}

/**
 * Works through a search in slices of about 50 ms and tells the best plan so far after each of them. Ends with the best
 * one when the search is over or `isStopped` says so, whichever comes first; null when there was nothing to try.
 */
export async function runSearch(
  attempts: Iterator<PlanAttempt>,
  clock: SearchClock,
  onProgress: (best: PlanAttempt) => void,
  isStopped: () => boolean,
): Promise<PlanAttempt | null> {
  let best: PlanAttempt | null = null;
  let sliceEnd = clock.now() + SLICE_MS;
  for (;;) {
    const next = attempts.next();
    if (next.done) return best;
    best = next.value;
    if (clock.now() >= sliceEnd) {
      onProgress(best);
      await clock.rest();
      if (isStopped()) return best;
      sliceEnd = clock.now() + SLICE_MS;
    }
  }
}
