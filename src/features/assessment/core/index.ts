export type { Competence, GraduationRow, PassOutcome, ResultRow } from './model';
