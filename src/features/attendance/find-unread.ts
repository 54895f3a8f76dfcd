import type { Problem } from '../../kernel/problem';
import type { Columns, RawRow, TableRead } from '../../kernel/table';
import { textOf } from '../../kernel/table';
import type { Survivors } from '../roster/core';
import type { sessionsTable } from '../schedule';
import type { UnreadRow } from './core';
import type { attendanceTable } from './tables';

/** The sheets that presence is counted from, as they were read. */
interface PresenceSheets {
  readonly sessions: TableRead<typeof sessionsTable.columns>;
  readonly placements: TableRead<Columns>;
  readonly codes: TableRead<typeof attendanceTable.columns>;
  readonly told: TableRead<Columns>;
}

/**
 * The rows that cannot be read, and whom each concerns: one of Penempatan, Presensi or Keikutsertaan its participant,
 * one of Jadwal its class and whoever has a code there. A code that alone would say that a session was held concerns
 * the class of that session.
 */
export function findUnread(sheets: PresenceSheets, survivors: Survivors): readonly UnreadRow[] {
  const { sessions, placements, codes, told } = sheets;
  const idOf = (row: RawRow): string => {
    const id = cellOf(row, 'participant');
    return survivors.get(id) ?? id;
  };
  const isHeld = new Map(sessions.rows.map(({ value }) => [value.id, value.isHeld]));
  const classOf = new Map(sessions.raw.map((row) => [row.key, cellOf(row, 'class')]));
  const coded = new Set(
    codes.rows.filter(({ value }) => value.code).map(({ value }) => value.session),
  );
  return [
    ...badRows(sessions).map(({ row, problem }) => {
      const here = codes.raw.filter((code) => cellOf(code, 'session') === row.key);
      return concerning(problem, here.map(idOf), cellOf(row, 'class'));
    }),
    ...badRows(codes).map(({ row, problem }) => {
      const [id, session] = [idOf(row), cellOf(row, 'session')];
      const isAlone = isHeld.get(session) === null && !coded.has(session);
      const name = classOf.get(session) || cellOf(row, 'class');
      return concerning(problem, [id], id === '' || isAlone ? name : '');
    }),
    ...[placements, told].flatMap((sheet) =>
      badRows(sheet).map(({ row, problem }) => concerning(problem, [idOf(row)], '')),
    ),
  ];
}

function concerning(problem: Problem, ids: readonly string[], name: string): UnreadRow {
  const participants = new Set(ids.filter((id) => id !== ''));
  const isForAll = participants.size === 0 && name === '';
  return { problem, participants, class: name === '' ? null : name, isForAll };
}

function badRows({ raw, problems }: TableRead<Columns>) {
  if (problems.length === 0) return [];
  const rowAt = new Map(raw.map((row) => [row.row, row]));
  return problems.flatMap((problem) => {
    const row = rowAt.get(problem.at?.row ?? 0);
    return row === undefined ? [] : [{ row, problem }];
  });
}

function cellOf({ cells }: RawRow, column: string): string {
  return textOf(cells[column] ?? '');
}
