import { problem } from '../../../kernel/problem';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { RecordReply, RecordRequest } from '../contract';
import { recordRequest } from '../contract';
import type { AttendanceEntry } from '../core';
import { recordSession } from '../core';
import { readAttendance } from '../read-attendance';

/** Writes the codes of a session, and that it was held. */
export const recordAction: Action<RecordRequest, RecordReply> = {
  id: 'attendance.record',
  input: recordRequest,
  writes: true,
  run(ports, { session: id, entries }) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { attendanceRead, sessionsRead, members, rows, warnings } = sheets.value;
    const located = sessionsRead.rows.find(({ value }) => value.id === id);
    if (located === undefined) {
      return refused([problem('attendance.session_unknown', { session: id })]);
    }
    const recorded = recordSession(located.value, members, rows, entries.map(entryOf));
    if (!recorded.ok) return refused(recorded.problems);
    const { conflicts } = commit(
      ports,
      writeRows(attendanceRead, recorded.value, { owned: ['code', 'lateMinutes', 'note'] }),
      updateRows(sessionsRead, [{ row: located.row, values: { isHeld: true } }]),
    );
    const count = recorded.value.length;
    return done(
      { session: id, recorded: count },
      { code: 'attendance.recorded', values: { session: id, count } },
      [...warnings, ...conflicts],
    );
  },
};

function entryOf(entry: RecordRequest['entries'][number]): AttendanceEntry {
  const { participant, code } = entry;
  return { participant, code, lateMinutes: entry.lateMinutes ?? null, note: entry.note ?? null };
}
