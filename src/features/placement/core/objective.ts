import type { AssignmentProblem } from './assignment';
import { checkOptimal } from './check-optimal';
import type { SeatOffer } from './offer';
import type { Pair } from './pairs/pair';
import { solveWithPairs } from './pairs/place-pairs';
import type { PlacementBound } from './placement-input';
import type { ScoredChoice } from './score';
import { solveAssignmentInOrder } from './solve-assignment';

/** Somebody who wants a seat. */
export interface Applicant {
  readonly id: string;
  /** Open to him, best first. */
  readonly choices: readonly ScoredChoice[];
}

/** Who gets what. */
export interface SeatAssignment {
  readonly assignment: ReadonlyMap<string, string>;
  /** Null when the assignment is proved the best. */
  readonly bound: PlacementBound | null;
}

/** How the objectives are put into one whole number: (seats x `seat` + score) x `score` - seats below first choice. */
interface Weights {
  readonly seat: number;
  readonly score: number;
}

/**
 * Fills seats by the objectives in this order: most seats filled; highest sum of scores; fewest people below their
 * first choice; then the earlier applicant in the list gets the better of his choices. Pairs are kept.
 */
export function assignSeats(
  applicants: readonly Applicant[],
  seats: SeatOffer,
  pairs: readonly Pair[],
): SeatAssignment {
  const ids = new Set(applicants.map(({ id }) => id));
  const ties = pairs.filter(({ first, second }) => ids.has(first) && ids.has(second));
  const weights = weightsFor(applicants, seats, ties.length > 0);
  const problem = problemOf(applicants, seats, weights);
  if (ties.length > 0) {
    const { assignment, total, bound, isSettled } = solveWithPairs(problem, ties);
    const isProved = bound === total && isSettled && weights.isExact;
    return { assignment, bound: isProved ? null : boundOf(bound, weights) };
  }
  const solution = solveAssignmentInOrder(problem);
  if (solution === null) throw new Error('An assignment without obligation always exists');
  if (!checkOptimal(problem, solution)) throw new Error('The prices do not prove the assignment');
  return { assignment: solution.assignment, bound: null };
}

/**
 * Without pairs two assignments differ by exchanges that pass each package, and "no seat", at most once; so a seat must
 * weigh more than the scores along one such exchange, and a hundredth of a point more than its first choices. With pairs
 * it must weigh more than all scores together; `isExact` says whether those numbers can still be added up exactly.
 */
function weightsFor(
  applicants: readonly Applicant[],
  { packages }: SeatOffer,
  hasPairs: boolean,
): Weights & { readonly isExact: boolean } {
  const allSeats = packages.reduce((sum, { capacity }) => sum + capacity, 0);
  const filled = Math.min(allSeats, applicants.length);
  let highest = 0;
  for (const { choices } of applicants) {
    for (const { score } of choices) highest = Math.max(highest, score);
  }
  const weightsOf = (people: number): Weights => {
    return { seat: people * highest + 1, score: people + 1 };
  };
  const one = weightsOf(Math.min(filled, packages.length + 1));
  if (!hasPairs) return { ...one, isExact: true };
  const all = weightsOf(filled);
  const isExact = (all.seat + highest) * all.score * (filled + 1) < Number.MAX_SAFE_INTEGER;
  return { ...(isExact ? all : one), isExact };
}

function problemOf(
  applicants: readonly Applicant[],
  seats: SeatOffer,
  weights: Weights,
): AssignmentProblem {
  const people = applicants.map(({ id, choices }) => ({
    id,
    options: choices.map(({ package: code, choice, score }) => ({
      package: code,
      value: (weights.seat + score) * weights.score - (choice === 1 ? 0 : 1),
    })),
  }));
  return { ...seats, people };
}

function boundOf(bound: number, weights: Weights): PlacementBound {
  const points = Math.ceil(bound / weights.score);
  const seats = Math.floor(points / weights.seat);
  return { seats, score: (points - seats * weights.seat) / 100 };
}
