import { indexBy } from '../../../kernel/ordering';
import type { CellAddress, Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { Session } from '../../schedule/core';
import { attendanceId } from './due-rows';
import type { AttendanceRow } from './model';

/** A row and its place in the sheet, 1-based. */
export interface Located<T> {
  readonly row: number;
  readonly value: T;
}

/** Names a cell by row and column key. */
export type Locate = (row: number, column: string) => CellAddress;

const MINUTES_OF_A_DAY = 1440;

/** What is wrong or doubtful in Presensi beyond single cells. */
export function checkAttendance(
  rows: readonly Located<AttendanceRow>[],
  sessions: readonly Session[],
  locate: Locate,
): readonly Problem[] {
  const sessionById = indexBy(sessions, (session) => session.id);
  return [
    ...findDoubles(rows, locate),
    ...rows.flatMap((located) => [
      ...checkMinutes(located, locate),
      ...checkSession(located, sessionById.get(located.value.session), locate),
    ]),
  ];
}

function findDoubles(rows: readonly Located<AttendanceRow>[], locate: Locate): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { row, value } of rows) {
    const id = attendanceId(value.session, value.participant);
    if (seen.has(id)) {
      const { session, participant } = value;
      problems.push(
        problemAt(locate(row, 'participant'), 'attendance.row_twice', { session, participant }),
      );
    }
    seen.add(id);
  }
  return problems;
}

function checkMinutes({ row, value }: Located<AttendanceRow>, locate: Locate): Problem[] {
  const { code, lateMinutes } = value;
  const at = locate(row, 'lateMinutes');
  if (lateMinutes !== null && (lateMinutes < 0 || lateMinutes > MINUTES_OF_A_DAY)) {
    return [problemAt(at, 'attendance.late_minutes_impossible', { minutes: lateMinutes })];
  }
  if (code === 'T' && lateMinutes === null) {
    return [asWarning(problemAt(at, 'attendance.late_without_minutes'))];
  }
  if (code !== 'T' && lateMinutes !== null && lateMinutes > 0) {
    return [asWarning(problemAt(at, 'attendance.minutes_without_late', { code: code ?? '-' }))];
  }
  return [];
}

function checkSession(
  { row, value }: Located<AttendanceRow>,
  session: Session | undefined,
  locate: Locate,
): Problem[] {
  const at = locate(row, 'session');
  if (session === undefined) {
    return [asWarning(problemAt(at, 'attendance.session_gone', { session: value.session }))];
  }
  if (session.isHeld === false && value.code !== null) {
    return [asWarning(problemAt(at, 'attendance.session_cancelled', { session: session.id }))];
  }
  return [];
}
