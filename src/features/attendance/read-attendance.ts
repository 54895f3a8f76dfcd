import type { Problem } from '../../kernel/problem';
import { asWarning, problemAt } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { TableRead } from '../../kernel/table';
import { addressOf } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import { placementTable } from '../placement';
import type { PlacementRow } from '../placement/core';
import { sessionsTable } from '../schedule';
import type { Session } from '../schedule/core';
import type { AttendanceRow } from './core';
import { checkAttendance, findDoubleSeats, membersOf } from './core';
import { attendanceTable } from './tables';

/** Jadwal, Penempatan and Presensi, each read once. */
export interface AttendanceSheets {
  readonly sessionsRead: TableRead<typeof sessionsTable.columns>;
  readonly attendanceRead: TableRead<typeof attendanceTable.columns>;
  readonly sessions: readonly Session[];
  readonly rows: readonly AttendanceRow[];
  /** Everybody who sits in a class. */
  readonly members: readonly PlacementRow[];
  readonly warnings: readonly Problem[];
}

/** Reads what every step of attendance looks at; refused when a cell cannot be used. */
export function readAttendance(ports: Ports): Result<AttendanceSheets> {
  const sessionsRead = read(ports, sessionsTable);
  const placementRead = read(ports, placementTable);
  const attendanceRead = read(ports, attendanceTable);
  const unusable = [sessionsRead, placementRead, attendanceRead].flatMap((one) => one.problems);
  if (unusable.length > 0) return { ok: false, problems: unusable };
  const sessions = sessionsRead.rows.map((row) => row.value);
  const found = checkAttendance(attendanceRead.rows, sessions, (row, column) =>
    addressOf(attendanceRead, row, column),
  );
  const errors = found.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  return accept({
    sessionsRead,
    attendanceRead,
    sessions,
    rows: attendanceRead.rows.map((row) => row.value),
    members: membersOf(placementRead.rows.map((row) => row.value)),
    warnings: [
      ...placedWithoutClass(placementRead),
      ...doubleSeats(placementRead, sessions),
      ...found,
    ],
  });
}

type Placements = TableRead<typeof placementTable.columns>;

function doubleSeats(placements: Placements, sessions: readonly Session[]): readonly Problem[] {
  const seated = placements.rows.filter(({ value }) => value.status === 'placed' && value.class);
  return findDoubleSeats(seated, sessions, (row, column) => addressOf(placements, row, column));
}

function placedWithoutClass(placements: Placements): Problem[] {
  return placements.rows
    .filter(({ value }) => value.status === 'placed' && value.class === '')
    .map(({ row, value }) =>
      asWarning(
        problemAt(addressOf(placements, row, 'class'), 'attendance.without_class', {
          participant: value.participant,
        }),
      ),
    );
}
