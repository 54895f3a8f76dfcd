import { anneal } from './anneal/anneal';
import type { Assignment } from './anneal/assignment';
import { compileInstance } from './anneal/compile-instance';
import type { Board } from './board';
import { divideAndSolve, missingIn } from './divide-and-solve';
import { eventsOfPlan } from './events-of-plan';
import { settlePlan } from './settle-plan';
import type { Booking, Plan } from './timetable';
import type { Wishes } from './wishes';

/** A timetable to be filled, and what is known of it already. */
export interface Problem {
  /** With everything booked on it that nobody may move. */
  readonly fixed: Board;
  /** Bookings that stood before and should stay; they fit on the board. */
  readonly present: readonly Booking[];
  /** Which of those may be moved, at a price, for the sake of others. */
  readonly mayMove: (booking: Booking) => boolean;
  /** Activities that follow one another, such as those of a class. */
  readonly chains: readonly (readonly number[])[];
  readonly wishes: Wishes;
}

/** How far a search is. */
export interface SolveProgress {
  readonly evaluations: number;
  /** Slots without a place. */
  readonly missing: number;
  /** Points of all wishes as the search counts them; infinite before it has begun. */
  readonly points: number;
  /** The best plan so far, made when it is asked for. */
  readonly plan: () => Plan;
}

/**
 * Fills a timetable: builds a plan by least slack first, lets annealing place what found no place, and then make the
 * plan better until the budget is used up. Gives the best so far again and again; the last one counts. The same
 * problem, seed and course of `share` give the same plan on every machine.
 *
 * @param share how much of the budget is used up after so many evaluations, from 0 to 1; the search ends at 1
 */
export function* solve(
  { fixed, present, mayMove, chains, wishes }: Problem,
  seed: number,
  share: (evaluations: number) => number,
): Generator<SolveProgress> {
  const board = fixed.copy();
  for (const booking of present) board.book(booking);
  let built: Plan = { bookings: board.bookings(), unplaced: [] };
  for (built of divideAndSolve(chains, board)) yield asBuilt(built);
  const events = eventsOfPlan(fixed, built, present, mayMove);
  const placed = built;
  const lacking = missingIn(placed);
  const sought = events.reduce((sum, one) => (one.start === null ? sum + one.duration : sum), 0);
  const planOf = (best: Assignment): Plan => {
    const plan = settlePlan(fixed, events, best);
    const isBetter = best.clashes === 0 ? missingIn(plan) <= lacking : missingIn(plan) < lacking;
    return isBetter ? plan : placed;
  };
  const instance = compileInstance(fixed.timetable, wishes, events);
  for (const { evaluations, best } of anneal(instance, seed, share)) {
    const missing = best.clashes === 0 ? lacking - sought : lacking;
    yield { evaluations, missing, points: best.points, plan: () => planOf(best) };
  }
}

function asBuilt(plan: Plan): SolveProgress {
  const points = Number.POSITIVE_INFINITY;
  return { evaluations: 0, missing: missingIn(plan), points, plan: () => plan };
}
