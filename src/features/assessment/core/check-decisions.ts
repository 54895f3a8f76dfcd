import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type { Locate, Located } from '../../attendance/core';
import type { GraduationRow } from './model';

/** A decision of the staff in Kelulusan needs its reason. */
export function checkDecisions(
  rows: readonly Located<GraduationRow>[],
  locate: Locate,
): readonly Problem[] {
  return rows
    .filter(({ value }) => value.decision !== null && value.decisionReason === '')
    .map(({ row, value }) =>
      problemAt(locate(row, 'decisionReason'), 'assessment.decision_without_reason', {
        participant: value.participant,
      }),
    );
}
