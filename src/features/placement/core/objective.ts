import type { AssignmentProblem, AssignmentSolution } from './assignment';
import { checkOptimal } from './check-optimal';
import type { ScoredChoice } from './score';
import { solveAssignmentInOrder } from './solve-assignment';

/** Somebody who wants a seat. */
export interface Applicant {
  readonly id: string;
  readonly choices: readonly ScoredChoice[];
}

/**
 * Fills seats by the objectives in this order: most seats filled; highest sum of scores; fewest people below their
 * first choice; then the earlier applicant in the list gets the better of his choices.
 */
export function assignSeats(
  applicants: readonly Applicant[],
  seats: ReadonlyMap<string, number>,
): { readonly assignment: ReadonlyMap<string, string>; readonly isProved: boolean } {
  const problem = problemOf(applicants, seats);
  const solution: AssignmentSolution | null = solveAssignmentInOrder(problem);
  if (solution === null) throw new Error('An assignment without obligation always exists');
  return { assignment: solution.assignment, isProved: checkOptimal(problem, solution) };
}

/**
 * The first three objectives in one whole number: with n seats at most, n seats below first choice weigh less than one
 * hundredth of a point, and all points together less than one seat.
 */
function problemOf(
  applicants: readonly Applicant[],
  seats: ReadonlyMap<string, number>,
): AssignmentProblem {
  const packages = [...seats].map(([id, capacity]) => ({ id, capacity }));
  const allSeats = packages.reduce((sum, { capacity }) => sum + capacity, 0);
  const filledAtMost = Math.min(allSeats, applicants.length);
  let highest = 0;
  for (const { choices } of applicants) {
    for (const { score } of choices) highest = Math.max(highest, score);
  }
  const seatWeight = filledAtMost * highest + 1;
  const scoreWeight = filledAtMost + 1;
  const people = applicants.map(({ id, choices }) => ({
    id,
    options: choices.map(({ package: code, choice, score }) => ({
      package: code,
      value: (seatWeight + score) * scoreWeight - (choice === 1 ? 0 : 1),
    })),
  }));
  return { people, packages };
}
