import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type { AttendanceBook, Locate, Located } from '../../attendance/core';
import type { GraduationRow } from './model';
import { isPossible, seenInCodes } from './typed-presence';

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

/** JP that somebody typed into Kelulusan must be possible, where they count and no code does. */
export function checkTypedJp(
  rows: readonly Located<GraduationRow>[],
  book: AttendanceBook,
  locate: Locate,
): readonly Problem[] {
  const isSeen = seenInCodes(book);
  return rows
    .filter(({ value }) => !isSeen(value) && !isPossible(value))
    .map(({ row, value: { participant, jpHeld, jpPresent } }) =>
      problemAt(locate(row, 'jpPresent'), 'assessment.jp_impossible', {
        participant,
        present: jpPresent ?? 0,
        held: jpHeld ?? 0,
      }),
    );
}
