import type { Board } from './board';
import type { Need } from './timetable';

/** What a run would get: its resources, or the first need that nobody free could meet. */
export type Choice = { readonly resources: readonly number[] } | { readonly missing: Need };

/**
 * One free resource for each need of the activity. Whoever already works on this activity goes on with it; otherwise
 * the need's own preference decides, and the position in its list breaks ties.
 */
export function chooseResources(
  board: Board,
  activity: number,
  start: number,
  duration: number,
): Choice {
  const resources: number[] = [];
  for (const need of board.timetable.activities[activity]?.needs ?? []) {
    const best = bestCandidate(
      need.candidates,
      (one) => !resources.includes(one) && board.canServe(one, start, duration),
      (one, other) => isBetter(board, activity, need, one, other),
    );
    if (best === null) return { missing: need };
    resources.push(best);
  }
  return { resources };
}

function bestCandidate(
  candidates: readonly number[],
  isFree: (candidate: number) => boolean,
  isBetterThan: (candidate: number, best: number) => boolean,
): number | null {
  let best: number | null = null;
  for (const one of candidates) {
    if (isFree(one) && (best === null || isBetterThan(one, best))) best = one;
  }
  return best;
}

function isBetter(
  board: Board,
  activity: number,
  need: Need,
  candidate: number,
  best: number,
): boolean {
  const knows = worksOn(board, activity, candidate);
  if (knows !== worksOn(board, activity, best)) return knows;
  return need.preference === 'balanced' && board.loadOf(candidate) < board.loadOf(best);
}

function worksOn(board: Board, activity: number, resource: number): boolean {
  return board.bookingsOf(activity).some((booking) => booking.resources.includes(resource));
}
