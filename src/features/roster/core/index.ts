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
