export type { AssignmentPerson, AssignmentProblem, AssignmentSolution, Shortage } from './assignment';
export { checkOptimal } from './check-optimal';
export type { PlacementRow, PlacementStatus } from './model';
export type {
  PackageCount,
  PlacementInput,
  PlacementProposal,
  ProposedRow,
} from './placement-input';
export { proposePlacement } from './propose-placement';
export { formatScore, scoreChoices } from './score';
export { findShortage, solveAssignment, solveAssignmentInOrder } from './solve-assignment';
