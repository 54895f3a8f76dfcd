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
    const free = need.candidates.filter(
      (one) => !resources.includes(one) && board.canServe(one, start, duration),
    );
    const [first, ...others] = free;
    if (first === undefined) return { missing: need };
    const better = (best: number, one: number): number =>
      isBetter(board, activity, need, one, best) ? one : best;
    resources.push(others.reduce(better, first));
  }
  return { resources };
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
