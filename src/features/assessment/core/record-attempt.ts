import type { PlainDate } from '../../../kernel/plain-date';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import { ATTEMPTS, attemptsTaken } from './attempts';
import type { Competence, ResultRow } from './model';

/** The result of one attempt. Null leaves score, date and assessor as they are. */
export interface AttemptResult {
  /** From 1. */
  readonly attempt: number;
  readonly competence: Competence;
  readonly score: number | null;
  readonly assessedOn: PlainDate | null;
  readonly assessor: string | null;
}

/** Writes an attempt. The latest attempt may be corrected; earlier ones stand, and none follows a pass. */
export function recordAttempt(
  row: ResultRow,
  result: AttemptResult,
  maxAttempts: number,
): Result<ResultRow> {
  const { attempt } = result;
  const { participant, unit } = row;
  const column = ATTEMPTS[attempt - 1];
  const taken = attemptsTaken(row);
  if (column === undefined || attempt > maxAttempts) {
    return refuse(problem('assessment.attempt_over_limit', { attempt, max: maxAttempts }));
  }
  if (attempt < taken || attempt > taken + 1) {
    return refuse(
      problem('assessment.attempt_out_of_turn', { participant, unit, attempt, next: taken + 1 }),
    );
  }
  const former = ATTEMPTS[attempt - 2];
  if (former !== undefined && row[former] === 'competent') {
    return refuse(problem('assessment.already_competent', { participant, unit }));
  }
  return accept({
    ...row,
    [column]: result.competence,
    score: result.score ?? row.score,
    assessedOn: result.assessedOn ?? row.assessedOn,
    assessor: result.assessor ?? row.assessor,
  });
}
