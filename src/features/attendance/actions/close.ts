import { asWarning, problemAt } from '../../../kernel/problem';
import { addressOf, updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import { readProgramSheet } from '../../programme';
import type { CloseReply } from '../contract';
import { closeRequest } from '../contract';
import { countingRulesOf, findMissingSteps, sessionProgress } from '../core';
import { readAttendance } from '../read-attendance';

/** Marks the sessions whose codes are all there as held, wherever the codes were typed. */
export const closeAction: Action<Record<string, never>, CloseReply> = {
  id: 'attendance.close',
  input: closeRequest,
  writes: true,
  run(ports) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const programSheet = readProgramSheet(ports);
    if (!programSheet.ok) return refused(programSheet.problems);
    const { sessionsRead, book, members, warnings } = sheets.value;
    const steps = findMissingSteps(sheets.value);
    if (steps.length > 0) return refused(steps);
    const progress = sessionProgress(book, members, countingRulesOf(programSheet.value).effects);
    const rowOf = new Map(sessionsRead.rows.map(({ row, value }) => [value.id, row]));
    const incomplete = progress.filter((one) => one.recorded > 0 && one.missing.length > 0);
    const complete = progress.filter((one) => one.recorded > 0 && one.missing.length === 0);
    const open = complete.filter(({ session }) => session.isHeld === null);
    const patches = open.map(({ session }) => ({
      row: rowOf.get(session.id) ?? 0,
      values: { isHeld: true },
    }));
    const { conflicts } = commit(ports, updateRows(sessionsRead, patches));
    const reply: CloseReply = {
      closed: open.length,
      incomplete: incomplete.map(({ session, missing }) => ({
        session: session.id,
        date: session.date,
        class: session.class,
        missing: missing.length,
      })),
      untouched: progress.filter((one) => one.recorded === 0).length,
    };
    const stillOpen = reply.incomplete.map(({ session, missing }) =>
      asWarning(
        problemAt(
          addressOf(sessionsRead, rowOf.get(session) ?? 0, 'isHeld'),
          'attendance.session_incomplete',
          { session, missing },
        ),
      ),
    );
    return done(
      reply,
      {
        code: 'attendance.closed',
        values: { closed: reply.closed, incomplete: reply.incomplete.length },
      },
      [...warnings, ...stillOpen, ...conflicts],
    );
  },
};
