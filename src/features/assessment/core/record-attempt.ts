import type { PlainDate } from '../../../kernel/plain-date';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import { ATTEMPTS, attemptsTaken } from './attempts';
import type { Competence, ResultRow } from './model';

/** Results that one request may hold. */
export const MOST_ENTRIES = 100;

/** The result of one attempt. Null leaves what stands there for this attempt as it is. */
export interface AttemptResult {
  /** From 1. */
  readonly attempt: number;
  readonly competence: Competence;
  /** 0 to 100. */
  readonly score: number | null;
  readonly assessedOn: PlainDate | null;
  readonly assessor: string | null;
  /** What the sender saw in this attempt; undefined when he did not look. */
  readonly seen?: Competence | null | undefined;
}

/** The settings of the programme that bound an attempt. */
export interface AttemptRules {
  readonly maxAttempts: number;
  /** Least score of a competent result; null where no scores are used. */
  readonly minimumScore: number | null;
}

/**
 * Writes an attempt with its own score, day and assessor; those of other attempts stay. The latest attempt may be
 * corrected; earlier ones stand, and none follows a pass.
 */
export function recordAttempt(
  row: ResultRow,
  result: AttemptResult,
  rules: AttemptRules,
): Result<ResultRow> {
  const columns = ATTEMPTS[result.attempt - 1];
  if (columns === undefined || result.attempt > rules.maxAttempts) {
    const max = Math.min(rules.maxAttempts, ATTEMPTS.length);
    return refuse(problem('assessment.attempt_over_limit', { ...placeOf(row, result), max }));
  }
  const score = result.score ?? row[columns.score];
  const refusal = findTurnProblem(row, result) ?? findScoreProblem(row, result, score, rules);
  if (refusal !== null) return refuse(refusal);
  return accept({
    ...row,
    [columns.result]: result.competence,
    [columns.score]: score,
    [columns.assessedOn]: result.assessedOn ?? row[columns.assessedOn],
    [columns.assessor]: result.assessor ?? row[columns.assessor],
  });
}

/** Why this attempt cannot be written now. */
function findTurnProblem(row: ResultRow, result: AttemptResult) {
  const { attempt, competence, seen } = result;
  const taken = attemptsTaken(row);
  const place = placeOf(row, result);
  if (attempt < taken || attempt > taken + 1) {
    return problem('assessment.attempt_out_of_turn', { ...place, next: taken + 1 });
  }
  if (resultIn(row, attempt - 1) === 'competent') {
    return problem('assessment.already_competent', place);
  }
  const standing = resultIn(row, attempt);
  return seen === undefined || seen === standing || standing === competence
    ? null
    : problem('assessment.result_changed', place);
}

function findScoreProblem(
  row: ResultRow,
  result: AttemptResult,
  score: number | null,
  { minimumScore }: AttemptRules,
) {
  if (!isBelowMinimum(result.competence, score, minimumScore)) return null;
  const found = { score: score ?? 0, min: minimumScore ?? 0 };
  return problem('assessment.score_below_minimum', { ...placeOf(row, result), ...found });
}

function placeOf({ participant, unit }: ResultRow, { attempt }: AttemptResult) {
  return { participant, unit, attempt };
}

function resultIn(row: ResultRow, attempt: number): Competence | null {
  const columns = ATTEMPTS[attempt - 1];
  return columns === undefined ? null : row[columns.result];
}

/** Whether a result says competent although its score does not. */
export function isBelowMinimum(
  competence: Competence | null,
  score: number | null,
  minimumScore: number | null,
): boolean {
  return (
    competence === 'competent' && score !== null && minimumScore !== null && score < minimumScore
  );
}
