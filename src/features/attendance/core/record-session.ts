import { indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, acceptUnless } from '../../../kernel/result';
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

/**
 * The rows of a session once it is recorded, and what happened while somebody typed: a colleague changed a code, a
 * participant left the class, the session was cancelled. Each is a warning; nothing is written there.
 */
export interface RecordedSession {
  readonly rows: readonly AttendanceRow[];
  readonly leftAlone: readonly Problem[];
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
  const cancelled = problem('attendance.cannot_record_cancelled', { session: session.id });
  const isCancelled = session.isHeld === false;
  // Who says what he saw had a list before him that was right then.
  if (isCancelled && entries.every(({ seen }) => seen !== undefined)) {
    return accept({ rows: [], leftAlone: [asWarning(cancelled)] });
  }
  const problems: Problem[] = [...(isCancelled ? [cancelled] : []), ...findImpossible(entries)];
  const recorded: AttendanceRow[] = [];
  const leftAlone: Problem[] = [];
  for (const entry of entries) {
    const { participant, seen } = entry;
    const standing = rowById.get(attendanceId(session.id, participant));
    const entered = enter(session, memberById.get(participant), standing, entry);
    if (entered === null) continue;
    if (!('severity' in entered)) recorded.push(entered);
    else if (seen === undefined) problems.push(entered);
    else leftAlone.push(asWarning(entered));
  }
  return acceptUnless(problems, { rows: recorded, leftAlone });
}

/** The row with what was reported; a problem where it cannot stand there, null where there is nothing to write. */
function enter(
  session: Session,
  member: Member | undefined,
  standing: AttendanceRow | undefined,
  entry: AttendanceEntry,
): AttendanceRow | Problem | null {
  const { participant, code, lateMinutes, note } = entry;
  if (member === undefined) {
    return problem('attendance.not_in_class', { participant, class: session.class });
  }
  const row = standing ?? blankRow(session, member);
  if (isChangedSince(row, entry)) {
    return problem('attendance.code_changed', { participant, session: session.id });
  }
  const isEmpty = code === null && standing === undefined;
  return isEmpty ? null : { ...row, code, lateMinutes, note: note ?? row.note };
}

/** Whether a colleague has written something else than was seen, and than is wanted. */
function isChangedSince(row: AttendanceRow, entry: AttendanceEntry): boolean {
  const { code, seen, lateMinutes, seenMinutes } = entry;
  if (seen === undefined || (row.code === code && row.lateMinutes === lateMinutes)) return false;
  if (row.code !== seen) return row.code !== code;
  return row.code === 'T' && seenMinutes !== undefined && row.lateMinutes !== seenMinutes;
}

function findImpossible(entries: readonly AttendanceEntry[]): Problem[] {
  const problems: Problem[] = [];
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
