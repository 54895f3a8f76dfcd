export { assignIds, highestId } from './assign-ids';
export type { CellFinding, MarkAfter, MarksBefore } from './cell-marks';
export { planMarks } from './cell-marks';
export type {
  CourseOutcome,
  CourseRecord,
  Education,
  Fitness,
  LegalStatus,
  Participant,
  RestrictedRecord,
  Sex,
} from './model';
export { educationType, populationType, sexType } from './roster-words';
export type { RosterFacts } from './validate-roster';
export { validateRoster } from './validate-roster';
