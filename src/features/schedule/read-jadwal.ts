import type { Problem } from '../../kernel/problem';
import { problemAt } from '../../kernel/problem';
import type { TableChange, TableRead } from '../../kernel/table';
import { addressOf } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import type { HandEdits, PlannedRow, Session } from './core';
import { findEdits, highestNumber, sessionId } from './core';
import type { sessionsTable } from './tables';
import { lastPlanTable, recordedTable, typedSessionsTable } from './tables';

/** Ids are never given twice, even when the row with the highest one was deleted: calendars know sessions by id. */
const HIGHEST_KEY = 'highestSession';

/** Jadwal as it stands, what planning wrote last, and what people did since. */
export interface Jadwal {
  readonly sessionsRead: TableRead<typeof sessionsTable.columns>;
  readonly sessions: readonly Session[];
  readonly lastPlanRead: TableRead<typeof lastPlanTable.columns>;
  readonly lastPlan: readonly PlannedRow[];
  readonly edits: HandEdits;
  /** Ids of rows typed by hand: the sheet does not have them yet. */
  readonly given: ReadonlySet<string>;
  /** The highest number that a session ever had. */
  readonly lastNumber: number;
  readonly problems: readonly Problem[];
}

/** Reads Jadwal and *Rencana Terakhir*. Rows typed by hand get the next ids, in the order of their rows. */
export function readJadwal(ports: Ports): Jadwal {
  const typed = read(ports, typedSessionsTable);
  const lastPlanRead = read(ports, lastPlanTable);
  const lastPlan = lastPlanRead.rows.map(({ value }) => value);
  const known = Math.max(
    highestNumber(typed.rows.map(({ value }) => value)),
    highestNumber(lastPlan),
    Number(ports.store.document.get(HIGHEST_KEY) ?? '0') || 0,
  );
  const ids = new Map(
    typed.raw.filter(({ key }) => key === '').map(({ row }, index) => [row, index + 1 + known]),
  );
  const idOf = (row: number, id: string): string => {
    const number = ids.get(row);
    return number === undefined ? id : sessionId(number);
  };
  const sessionsRead = {
    ...typed,
    raw: typed.raw.map((raw) => ({ ...raw, key: idOf(raw.row, raw.key) })),
    rows: typed.rows.map(({ row, value }) => {
      return { row, value: { ...value, id: idOf(row, value.id) } };
    }),
  };
  const sessions = sessionsRead.rows.map(({ value }) => value);
  return {
    sessionsRead,
    sessions,
    lastPlanRead,
    lastPlan,
    edits: findEdits(sessions, lastPlan),
    given: new Set([...ids.values()].map(sessionId)),
    lastNumber: known + ids.size,
    problems: [...typed.problems, ...sessionsRead.rows.flatMap((one) => emptySpan(typed, one))],
  };
}

/** Remembers the highest number of the sessions that were written. */
export function keepHighestNumber(ports: Ports, sessions: readonly Session[]): void {
  const kept = Number(ports.store.document.get(HIGHEST_KEY) ?? '0') || 0;
  const highest = highestNumber(sessions);
  if (highest > kept) ports.store.document.set(HIGHEST_KEY, String(highest));
}

/** The change of Jadwal, where rows whose id was given only now are still found as rows without one. */
export function withGivenIds(change: TableChange, { given }: Pick<Jadwal, 'given'>): TableChange {
  const edits = change.edits.map((edit) => (given.has(edit.key) ? { ...edit, key: '' } : edit));
  return { ...change, edits };
}

/** Sessions in which somebody's attendance is noted. */
export function readRecorded(ports: Ports): string[] {
  const found = read(ports, recordedTable);
  if (found.positions.size < Object.keys(recordedTable.columns).length) return [];
  const noted = found.rows.filter(({ value }) => value.code !== '');
  return [...new Set(noted.map(({ value }) => value.session))];
}

/** A session of no JP, or one before the first of the day: planning could only guess what is meant. */
function emptySpan(
  typed: TableRead<typeof sessionsTable.columns>,
  { row, value }: { readonly row: number; readonly value: Session },
): Problem[] {
  return (['firstJp', 'jp'] as const)
    .filter((column) => value[column] < 1)
    .map((column) => {
      const at = addressOf(typed, row, column, value[column]);
      return problemAt(at, 'schedule.less_than_one', { header: at.column });
    });
}
