import type { Problem } from '../../../kernel/problem';
import { addressOf } from '../../../kernel/table';
import type { SessionFinding } from '../core';
import type { ScheduleSheets } from '../read-schedule';

/** A cell may hold 50,000 characters; a screen shows the beginning. */
const LONGEST_VALUE = 100;

/** A finding with the cell of Jadwal where staff can put it right. */
export function atSession(
  { code, severity, values, session, column }: SessionFinding,
  sessionsRead: ScheduleSheets['sessionsRead'],
): Problem {
  const located = sessionsRead.rows.find(({ value }) => value.id === session?.id);
  if (located === undefined) return { code, severity, values };
  const type = sessionsRead.table.columns[column].type;
  const raw = sessionsRead.raw.find(({ row }) => row === located.row)?.cells[column] ?? '';
  const value = type.kind === 'checkbox' ? '' : String(raw).slice(0, LONGEST_VALUE);
  return { code, severity, values, at: addressOf(sessionsRead, located.row, column, value) };
}
