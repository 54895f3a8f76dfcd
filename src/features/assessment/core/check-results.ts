import type { Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { Locate, Located } from '../../attendance/core';
import { ATTEMPTS } from './attempts';
import { resultId } from './due-results';
import type { ResultRow } from './model';
import type { AttemptRules } from './record-attempt';
import { isBelowMinimum } from './record-attempt';

/** What is wrong in Nilai beyond single cells: attempts out of order, too many, or after a pass; scores and days that cannot be. */
export function checkResults(
  rows: readonly Located<ResultRow>[],
  dueIds: ReadonlySet<string>,
  rules: AttemptRules,
  locate: Locate,
): readonly Problem[] {
  return rows.flatMap((located) => [
    ...checkAttempts(located, rules.maxAttempts, locate),
    ...checkScores(located, rules, locate),
    ...checkDays(located, locate),
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
  ATTEMPTS.forEach((columns, index) => {
    const result = value[columns.result];
    const at = locate(row, columns.result);
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

function checkScores(
  { row, value }: Located<ResultRow>,
  { minimumScore }: AttemptRules,
  locate: Locate,
): Problem[] {
  const { participant, unit } = value;
  return ATTEMPTS.flatMap((columns) => {
    const score = value[columns.score];
    if (score === null) return [];
    const at = locate(row, columns.score);
    if (score < 0 || score > 100) {
      return [problemAt(at, 'assessment.score_out_of_range', { score })];
    }
    const result = value[columns.result];
    if (isBelowMinimum(result, score, minimumScore)) {
      const values = { participant, unit, score, min: minimumScore ?? 0 };
      return [problemAt(at, 'assessment.score_below_minimum', values)];
    }
    return result === null
      ? [asWarning(problemAt(at, 'assessment.score_without_result', { participant, unit }))]
      : [];
  });
}

/** An attempt cannot lie before the one it repeats. */
function checkDays({ row, value }: Located<ResultRow>, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  let latest = '';
  ATTEMPTS.forEach(({ assessedOn }, index) => {
    const day = value[assessedOn];
    if (day === null) return;
    if (day < latest) {
      const at = locate(row, assessedOn);
      problems.push(
        asWarning(problemAt(at, 'assessment.attempt_too_early', { attempt: index + 1 })),
      );
    }
    latest = day;
  });
  return problems;
}

function strayRow({ row, value }: Located<ResultRow>, locate: Locate): Problem {
  const { participant, unit } = value;
  return asWarning(
    problemAt(locate(row, 'unit'), 'assessment.result_not_due', { participant, unit }),
  );
}
