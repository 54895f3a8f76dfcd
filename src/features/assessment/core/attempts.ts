import type { PlainDate } from '../../../kernel/plain-date';
import type { Competence, ResultRow } from './model';

/** The columns of Nilai that hold an attempt each, in order. */
export const ATTEMPTS = [
  { result: 'attempt1', score: 'score1', assessedOn: 'assessedOn1', assessor: 'assessor1' },
  { result: 'attempt2', score: 'score2', assessedOn: 'assessedOn2', assessor: 'assessor2' },
  { result: 'attempt3', score: 'score3', assessedOn: 'assessedOn3', assessor: 'assessor3' },
] as const;

type Attempts = Pick<ResultRow, (typeof ATTEMPTS)[number]['result']>;

/** One attempt that was taken. */
export interface TakenAttempt {
  /** From 1. */
  readonly attempt: number;
  readonly competence: Competence;
  /** 0 to 100; null where no score was given. */
  readonly score: number | null;
  readonly assessedOn: PlainDate | null;
  readonly assessor: string;
}

/** The result of the latest attempt; null when there was none. */
export function latestResult(row: Attempts): Competence | null {
  return row.attempt3 ?? row.attempt2 ?? row.attempt1;
}

/** How many attempts were taken: the position of the latest one. */
export function attemptsTaken(row: Attempts): number {
  let taken = 0;
  ATTEMPTS.forEach(({ result }, index) => {
    if (row[result] !== null) taken = index + 1;
  });
  return taken;
}

/** The attempts that were taken, in order, each with its own score, day and assessor. */
export function attemptsOf(row: ResultRow): readonly TakenAttempt[] {
  return ATTEMPTS.flatMap((columns, index) => {
    const competence = row[columns.result];
    if (competence === null) return [];
    return {
      attempt: index + 1,
      competence,
      score: row[columns.score],
      assessedOn: row[columns.assessedOn],
      assessor: row[columns.assessor],
    };
  });
}
