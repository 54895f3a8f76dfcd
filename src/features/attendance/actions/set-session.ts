import { asWarning, problem, problemAt } from '../../../kernel/problem';
import { addressOf, updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { SetSessionReply, SetSessionRequest } from '../contract';
import { setSessionRequest } from '../contract';
import { readAttendance } from '../read-attendance';

/**
 * Notes in Jadwal that a session is cancelled, or that it takes place after all. Codes stay where they are: those of a
 * cancelled session do not count as long as it is cancelled.
 */
export const setSessionAction: Action<SetSessionRequest, SetSessionReply> = {
  id: 'attendance.setSession',
  input: setSessionRequest,
  writes: true,
  run(ports, { session: id, isCancelled }) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { sessionsRead, rows, warnings } = sheets.value;
    const located = sessionsRead.rows.find(({ value }) => value.id === id);
    if (located === undefined)
      return refused([problem('attendance.session_unknown', { session: id })]);
    const codes = rows.filter((row) => row.session === id && row.code !== null).length;
    const isHeld = isCancelled ? false : codes > 0 ? true : null;
    const { conflicts } = commit(
      ports,
      updateRows(sessionsRead, [{ row: located.row, values: { isHeld } }]),
    );
    const at = addressOf(sessionsRead, located.row, 'isHeld');
    const idle =
      isCancelled && codes > 0
        ? [asWarning(problemAt(at, 'attendance.codes_do_not_count', { session: id, count: codes }))]
        : [];
    const code = isCancelled ? 'attendance.session_called_off' : 'attendance.session_called_on';
    const others = warnings.filter((one) => one.code !== 'attendance.session_cancelled');
    return done({ session: id }, { code, values: { session: id } }, [
      ...others,
      ...idle,
      ...conflicts,
    ]);
  },
};
