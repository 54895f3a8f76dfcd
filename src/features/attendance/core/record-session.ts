import { indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { acceptUnless } from '../../../kernel/result';
import type { Session } from '../../schedule/core';

import { attendanceId, blankRow } from './due-rows';
import type { AttendanceCode, AttendanceRow, Member } from './model';

/** What somebody reports about one participant in one session. */
export interface AttendanceEntry {
  readonly participant: string;
  /** Null takes away what stands there. */
  readonly code: AttendanceCode | null;
  readonly lateMinutes: number | null;
  /** Null keeps the note that stands there. */
  readonly note: string | null;
  /** The code seen by the one who reports, null for none; undefined when he does not say. */
  readonly seen?: AttendanceCode | null | undefined;
  /** The minutes seen beside a T. */
  readonly seenMinutes?: number | null | undefined;
}

/** The rows of a session once it is recorded, and the participants whose code a colleague has changed meanwhile. */
export interface RecordedSession {
  readonly rows: readonly AttendanceRow[];
  readonly leftAlone: readonly string[];
}

/** Writes the entries into the rows of a session; refuses when an entry cannot be true. */
export function recordSession(
  session: Session,
  members: readonly Member[],
  rows: readonly AttendanceRow[],
  entries: readonly AttendanceEntry[],
): Result<RecordedSession> {
  const memberById = indexBy(
    members.filter((member) => member.class === session.class),
    (member) => member.participant,
  );
  const rowById = indexBy(rows, (row) => attendanceId(row.session, row.participant));
  const problems: Problem[] = findImpossible(session, entries);
  const recorded: AttendanceRow[] = [];
  const leftAlone: string[] = [];
  for (const entry of entries) {
    const { participant, code, lateMinutes } = entry;
    const member = memberById.get(participant);
    if (member === undefined) {
      problems.push(problem('attendance.not_in_class', { participant, class: session.class }));
      continue;
    }
    const standing = rowById.get(attendanceId(session.id, participant));
    const row = standing ?? blankRow(session, member);
    if (isChangedSince(row, entry)) leftAlone.push(participant);
    else if (code !== null || standing !== undefined) {
      recorded.push({ ...row, code, lateMinutes, note: entry.note ?? row.note });
    }
  }
  return acceptUnless(problems, { rows: recorded, leftAlone });
}

/** Whether a colleague has written something else than was seen, and than is wanted. */
function isChangedSince(row: AttendanceRow, entry: AttendanceEntry): boolean {
  const { code, seen, lateMinutes, seenMinutes } = entry;
  if (seen === undefined || (row.code === code && row.lateMinutes === lateMinutes)) return false;
  if (row.code !== seen) return row.code !== code;
  return row.code === 'T' && seenMinutes !== undefined && row.lateMinutes !== seenMinutes;
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
      const values = { participant, code: code ?? '-' };
      problems.push(problem('attendance.entry_minutes_without_late', values));
    }
  }
  return problems;
}
