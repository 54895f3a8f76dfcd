import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { accept } from '../../kernel/result';
import type { Columns, TableRead } from '../../kernel/table';
import { addressOf } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import { placementTable } from '../placement';
import type { PlacementRow } from '../placement/core';
import type { Survivors } from '../roster/core';
import { countUnderSurvivors, survivorsOf } from '../roster/core';
import type { sessionsTable } from '../schedule';
import type { AttendanceBook, UnreadRow } from './core';
import { membersOf, openBook } from './core';
import { findUnread } from './find-unread';
import { attendanceTable, participationTable } from './tables';

/** Presence as it stands, for those who count it again and change nothing. */
export interface Presence {
  /** Everybody who sits in a class. */
  readonly members: readonly PlacementRow[];
  /** Null in a workbook without Jadwal, Penempatan or Presensi, whose Kelulusan was typed. */
  readonly book: AttendanceBook | null;
  readonly survivors: Survivors;
  /** Rows that cannot be read: the presence of whom they concern is not known, and of nobody else. */
  readonly unread: readonly UnreadRow[];
}

/**
 * Reads Penempatan, Presensi and Keikutsertaan, each once, for a caller who has read Peserta and Jadwal; refused when a
 * column is missing. What is only doubtful there is said when presence is recorded and judged.
 */
export function readPresence(
  ports: Ports,
  participants: Pick<TableRead<Columns>, 'aside'>,
  sessions: TableRead<typeof sessionsTable.columns>,
): Result<Presence> {
  const survivors = survivorsOf(participants.aside);
  const placements = read(ports, placementTable);
  const codes = read(ports, attendanceTable);
  const told = read(ports, participationTable);
  const sheets: readonly TableRead<Columns>[] = [sessions, placements, codes];
  const isCounted = sheets.every(({ positions }) => positions.size > 0);
  const unusable = isCounted ? [...sheets, told].flatMap(inHeader) : [];
  if (unusable.length > 0) return { ok: false, problems: unusable };
  const valuesIn = <T extends { readonly participant: string }>(
    table: TableRead<Columns>,
    rows: readonly { readonly row: number; readonly value: T }[],
  ): readonly T[] =>
    countUnderSurvivors(rows, survivors, (row, column) => addressOf(table, row, column)).rows.map(
      ({ value }) => value,
    );
  const members = membersOf(valuesIn(placements, placements.rows));
  if (!isCounted) return accept({ members, book: null, survivors, unread: [] });
  const book = openBook(
    sessions.rows.map(({ value }) => value),
    valuesIn(codes, codes.rows),
    valuesIn(told, told.rows),
    members,
  );
  const unread = findUnread({ sessions, placements, codes, told }, survivors);
  return accept({ members, book, survivors, unread });
}

/** What is wrong with a sheet as a whole. A workbook from before Keikutsertaan has nobody who joined late. */
function inHeader({ problems, raw }: TableRead<Columns>): readonly Problem[] {
  const rows = new Set(raw.map(({ row }) => row));
  return problems.filter(
    ({ code, at }) => code !== 'table.sheet_missing' && !rows.has(at?.row ?? 0),
  );
}
