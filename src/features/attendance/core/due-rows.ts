import { groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Session } from '../../schedule/core';
import type { Member } from './attendance-book';
import { inTimeOrder } from './attendance-book';
import type { AttendanceRow } from './model';

/** The key of a row of Presensi: `S-0001/P-0001`. */
export function attendanceId(session: string, participant: string): string {
  return `${session}/${participant}`;
}

/** An empty row for somebody in a session. */
export function blankRow(session: Session, member: Member): AttendanceRow {
  return {
    id: attendanceId(session.id, member.participant),
    session: session.id,
    date: session.date,
    class: session.class,
    participant: member.participant,
    name: member.name,
    code: null,
    lateMinutes: null,
    note: '',
  };
}

/** The rows that Presensi lacks, in time order: one for each session up to a day and each member of its class. */
export function dueRows(
  sessions: readonly Session[],
  members: readonly Member[],
  rows: readonly AttendanceRow[],
  until: PlainDate | null,
): readonly AttendanceRow[] {
  const present = new Set(rows.map((row) => attendanceId(row.session, row.participant)));
  const byClass = groupBy(members, (member) => member.class);
  return [...sessions]
    .sort(inTimeOrder)
    .filter((session) => session.isHeld !== false && (until === null || session.date <= until))
    .flatMap((session) =>
      (byClass.get(session.class) ?? []).map((member) => blankRow(session, member)),
    )
    .filter((row) => !present.has(row.id));
}
