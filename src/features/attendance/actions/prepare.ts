import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { PrepareReply, PrepareRequest } from '../contract';
import { prepareRequest } from '../contract';
import { dueRows, findMissingSteps } from '../core';
import { readAttendance } from '../read-attendance';

/** Adds the rows that Presensi lacks; rows that are there stay as they are, recorded or not. */
export const prepareAction: Action<PrepareRequest, PrepareReply> = {
  id: 'attendance.prepare',
  input: prepareRequest,
  writes: true,
  run(ports, { until }) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { attendanceRead, sessions, members, rows, participations, warnings } = sheets.value;
    const missing = findMissingSteps(sheets.value);
    if (missing.length > 0) return refused(missing);
    const due = dueRows(sessions, members, rows, until ?? null, participations);
    const written = commit(ports, writeRows(attendanceRead, due));
    const reply = { rowsAdded: written.rowsWritten, rowsKept: rows.length };
    return done(
      reply,
      { code: 'attendance.prepared', values: { added: reply.rowsAdded, kept: reply.rowsKept } },
      [...warnings, ...written.conflicts],
    );
  },
};
