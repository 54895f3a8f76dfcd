export type {
  AssignmentPerson,
  AssignmentProblem,
  AssignmentSolution,
  Shortage,
} from './assignment';
export type { PeriodInput } from './by-period';
export { findSeat } from './by-period';
export { checkOptimal } from './check-optimal';
export { emptiestClass } from './class-of-seat';
export type { AgainReason, DecideAgain } from './decide-again';
export { findDecideAgain } from './decide-again';
export type { PersonExplanation, WishState } from './explain-person';
export { explainPerson } from './explain-person';
export type { Swap, SwapGap } from './find-swaps';
export { findSwapGap, findSwaps } from './find-swaps';
export type { PairRow, PlacementRow, PlacementStatus } from './model';
export type { SwapMove } from './move-chain';
export type { NextForSeat } from './next-for-seat';
export { nextForSeat } from './next-for-seat';
export type { Pair, PairKind } from './pairs/pair';
export type { PairSolution } from './pairs/place-pairs';
export { solveWithPairs } from './pairs/place-pairs';
export type { Period, PeriodFacts } from './periods';
export { findPeriods } from './periods';
export type {
  PackageCount,
  PlacementBound,
  PlacementInput,
  PlacementPerson,
  PlacementProposal,
  ProposedRow,
} from './placement-input';
export { proposePlacement } from './propose-placement';
export { formatPoints, formatScore, scoreChoices } from './score';
export { findShortage, solveAssignment, solveAssignmentInOrder } from './solve-assignment';
export { findTornPairs } from './torn-pairs';
