export type {
  AssignmentPerson,
  AssignmentProblem,
  AssignmentSolution,
  Shortage,
} from './assignment';
export { checkOptimal } from './check-optimal';
export type { PlacementRow, PlacementStatus } from './model';
export type { Pair, PairKind } from './pairs/pair';
export type { PairSolution } from './pairs/place-pairs';
export { solveWithPairs } from './pairs/place-pairs';
export type {
  PackageCount,
  PlacementInput,
  PlacementProposal,
  ProposedRow,
} from './placement-input';
export { proposePlacement } from './propose-placement';
export { formatScore, scoreChoices } from './score';
export { findShortage, solveAssignment, solveAssignmentInOrder } from './solve-assignment';
