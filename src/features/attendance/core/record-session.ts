import { indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { acceptUnless } from '../../../kernel/result';
import type { Session } from '../../schedule/core';
import type { Member } from './attendance-book';
import { attendanceId, blankRow } from './due-rows';
import type { AttendanceCode, AttendanceRow } from './model';

/** What somebody reports about one participant in one session. */
export interface AttendanceEntry {
  readonly participant: string;
  readonly code: AttendanceCode;
  readonly lateMinutes: number | null;
  /** Null keeps the note that stands there. */
  readonly note: string | null;
}

/** The rows of a session once the entries are written; refuses when an entry cannot be true. */
export function recordSession(
  session: Session,
  members: readonly Member[],
  rows: readonly AttendanceRow[],
  entries: readonly AttendanceEntry[],
): Result<readonly AttendanceRow[]> {
  const memberById = indexBy(
    members.filter((member) => member.class === session.class),
    (member) => member.participant,
  );
  const rowById = indexBy(rows, (row) => attendanceId(row.session, row.participant));
  const problems: Problem[] = findImpossible(session, entries);
  const recorded: AttendanceRow[] = [];
  for (const entry of entries) {
    const { participant, code, lateMinutes } = entry;
    const member = memberById.get(participant);
    if (member === undefined) {
      problems.push(problem('attendance.not_in_class', { participant, class: session.class }));
      continue;
    }
    const row = rowById.get(attendanceId(session.id, participant)) ?? blankRow(session, member);
    recorded.push({ ...row, code, lateMinutes, note: entry.note ?? row.note });
  }
  return acceptUnless(problems, recorded);
}

function findImpossible(session: Session, entries: readonly AttendanceEntry[]): Problem[] {
  const problems: Problem[] = [];
  if (session.isHeld === false) {
    problems.push(problem('attendance.cannot_record_cancelled', { session: session.id }));
  }
  const seen = new Set<string>();
  for (const { participant, code, lateMinutes } of entries) {
    if (seen.has(participant)) problems.push(problem('attendance.entry_twice', { participant }));
    seen.add(participant);
    if (code !== 'T' && lateMinutes !== null && lateMinutes > 0) {
      problems.push(problem('attendance.entry_minutes_without_late', { participant, code }));
    }
  }
  return problems;
}
