import { groupBy, indexBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Session } from '../../schedule/core';

import { inTimeOrder } from './attendance-book';
import type { AttendanceRow, Member } from './model';
import type { Participation } from './participation';
import { phaseOn } from './participation';

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

/** The rows that Presensi lacks, in time order: one for each session up to a day and each member who is in its class then. */
export function dueRows(
  sessions: readonly Session[],
  members: readonly Member[],
  rows: readonly AttendanceRow[],
  until: PlainDate | null,
  participations: readonly Participation[] = [],
): readonly AttendanceRow[] {
  const partOf = indexBy(participations, ({ id }) => id);
  const present = new Set(rows.map((row) => attendanceId(row.session, row.participant)));
  const byClass = groupBy(members, (member) => member.class);
  return [...sessions]
    .sort(inTimeOrder)
    .filter((session) => session.isHeld !== false && (until === null || session.date <= until))
    .flatMap((session) =>
      (byClass.get(session.class) ?? [])
        .filter(({ id }) => phaseOn(session.date, partOf.get(id)) === 'here')
        .map((member) => blankRow(session, member)),
    )
    .filter((row) => !present.has(row.id));
}
