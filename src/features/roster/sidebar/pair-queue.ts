import type { FindSamePeopleReply, IdPair } from '../contract/same-person';
import { pairId } from '../core';

/** A pair to be decided, or decided to be one person and still to be merged. */
export interface QueuedPair extends IdPair {
  readonly isDecided: boolean;
}

/** What a person has done since the list was made. */
export interface Sitting {
  /** Pairs that were decided or merged, as `pairId`. */
  readonly gone: readonly string[];
  readonly skipped: readonly string[];
}

export const NEW_SITTING: Sitting = { gone: [], skipped: [] };

/** What is left, unfinished merges first; skipped pairs are not in it. */
export function queueOf(
  { waiting, pairs }: FindSamePeopleReply,
  { gone, skipped }: Sitting,
): readonly QueuedPair[] {
  const all = [
    ...waiting.map((pair) => ({ ...pair, isDecided: true })),
    ...pairs.map(({ first, second }) => ({ first, second, isDecided: false })),
  ];
  const out = new Set([...gone, ...skipped]);
  return all.filter(({ first, second }) => !out.has(pairId(first, second)));
}
