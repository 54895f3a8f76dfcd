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
import { participantsTable } from '../roster';
import type { Survivors } from '../roster/core';
import { countUnderSurvivors, survivorsOf } from '../roster/core';
import { sessionsTable } from '../schedule';
import type { Session } from '../schedule/core';
import type { AttendanceBook, AttendanceRow, Participation } from './core';
import { checkAttendance, checkParticipations, findDoubleSeats, membersOf, openBook } from './core';
import { attendanceTable, participationTable } from './tables';

/** Jadwal, Penempatan, Presensi and Keikutsertaan, each read once; rows under an id that was merged count for the one that stays. */
export interface AttendanceSheets {
  readonly sessionsRead: TableRead<typeof sessionsTable.columns>;
  readonly attendanceRead: TableRead<typeof attendanceTable.columns>;
  readonly participationRead: TableRead<typeof participationTable.columns>;
  readonly sessions: readonly Session[];
  readonly rows: readonly AttendanceRow[];
  /** Who joined late or left early. */
  readonly participations: readonly Participation[];
  /** Sessions, codes and participations, ready to be looked up. */
  readonly book: AttendanceBook;
  /** Everybody who sits in a class. */
  readonly members: readonly PlacementRow[];
  readonly survivors: Survivors;
  readonly warnings: readonly Problem[];
}

/** Reads what every step of attendance looks at; refused when a cell cannot be used. */
export function readAttendance(ports: Ports): Result<AttendanceSheets> {
  const sessionsRead = read(ports, sessionsTable);
  const placementRead = read(ports, placementTable);
  const attendanceRead = read(ports, attendanceTable);
  const participationRead = read(ports, participationTable);
  const survivors = survivorsOf(read(ports, participantsTable).aside);
  const unusable = [
    ...[sessionsRead, placementRead, attendanceRead].flatMap((one) => one.problems),
    // A workbook from before sheet Keikutsertaan has nobody who joined late.
    ...participationRead.problems.filter(({ code }) => code !== 'table.sheet_missing'),
  ];
  if (unusable.length > 0) return { ok: false, problems: unusable };
  const sessions = sessionsRead.rows.map((row) => row.value);
  const recorded = countUnderSurvivors(attendanceRead.rows, survivors, (row, column) =>
    addressOf(attendanceRead, row, column),
  );
  const placed = countUnderSurvivors(placementRead.rows, survivors, (row, column) =>
    addressOf(placementRead, row, column),
  );
  const rows = recorded.rows.map((row) => row.value);
  const told = countUnderSurvivors(participationRead.rows, survivors, (row, column) =>
    addressOf(participationRead, row, column),
  );
  const members = membersOf(placed.rows.map((row) => row.value));
  const seats = new Set(members.map(({ id }) => id));
  const found = [
    ...checkAttendance(recorded.rows, sessions, (row, column) =>
      addressOf(attendanceRead, row, column),
    ),
    ...checkParticipations(told.rows, seats, rows, (row, column) =>
      addressOf(participationRead, row, column),
    ),
  ];
  const errors = found.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  return accept({
    sessionsRead,
    attendanceRead,
    participationRead,
    sessions,
    rows,
    participations: told.rows.map((row) => row.value),
    book: openBook(
      sessions,
      rows,
      told.rows.map((row) => row.value),
      members,
    ),
    members,
    survivors,
    warnings: [
      ...placed.warnings,
      ...recorded.warnings,
      ...told.warnings,
      ...placedWithoutClass(placementRead),
      ...findDoubleSeats(
        placed.rows.filter(({ value }) => value.status === 'placed' && value.class !== ''),
        sessions,
        (row, column) => addressOf(placementRead, row, column),
      ),
      ...found,
    ],
  });
}

function placedWithoutClass(placements: TableRead<typeof placementTable.columns>): Problem[] {
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
