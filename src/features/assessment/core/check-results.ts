import type { Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { Locate, Located } from '../../attendance/core';
import { ATTEMPTS } from './attempts';
import { resultId } from './due-results';
import type { ResultRow } from './model';

/** What is wrong in Nilai beyond single cells: attempts out of order, too many, or after a pass; impossible scores. */
export function checkResults(
  rows: readonly Located<ResultRow>[],
  dueIds: ReadonlySet<string>,
  maxAttempts: number,
  locate: Locate,
): readonly Problem[] {
  return rows.flatMap((located) => [
    ...checkAttempts(located, maxAttempts, locate),
    ...checkScore(located, locate),
    ...(dueIds.has(resultId(located.value.participant, located.value.unit))
      ? []
      : [strayRow(located, locate)]),
  ]);
}

function checkAttempts(
  { row, value }: Located<ResultRow>,
  maxAttempts: number,
  locate: Locate,
): Problem[] {
  const problems: Problem[] = [];
  let previous: ResultRow['attempt1'] = 'not_yet';
  ATTEMPTS.forEach((attempt, index) => {
    const result = value[attempt];
    const at = locate(row, attempt);
    if (result !== null && index >= maxAttempts) {
      problems.push(problemAt(at, 'assessment.too_many_attempts', { max: maxAttempts }));
    } else if (result !== null && previous === null) {
      problems.push(problemAt(at, 'assessment.attempt_skipped', { attempt: index + 1 }));
    } else if (result !== null && previous === 'competent') {
      problems.push(problemAt(at, 'assessment.attempt_after_pass', { attempt: index + 1 }));
    }
    previous = result;
  });
  return problems;
}

function checkScore({ row, value }: Located<ResultRow>, locate: Locate): Problem[] {
  const { score } = value;
  if (score === null || (score >= 0 && score <= 100)) return [];
  return [problemAt(locate(row, 'score'), 'assessment.score_out_of_range', { score })];
}

function strayRow({ row, value }: Located<ResultRow>, locate: Locate): Problem {
  const { participant, unit } = value;
  return asWarning(
    problemAt(locate(row, 'unit'), 'assessment.result_not_due', { participant, unit }),
  );
}
