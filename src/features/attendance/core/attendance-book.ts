import { compareBy, compareText, groupBy, indexBy } from '../../../kernel/ordering';
import type { Session } from '../../schedule/core';
import { formerSessions } from './former-class';
import type { AttendanceCode, AttendanceRow, Member } from './model';
import type { Participation } from './participation';

/** A row of Presensi in which somebody has written a code. */
export interface RecordedRow extends AttendanceRow {
  readonly code: AttendanceCode;
}

/** Sessions and codes, ready to be looked up. Codes of sessions that no longer exist are not in it. */
export interface AttendanceBook {
  /** In time order, without the cancelled ones. */
  readonly sessionsByClass: ReadonlyMap<string, readonly Session[]>;
  /** By session, then by participant. */
  readonly recorded: ReadonlyMap<string, ReadonlyMap<string, RecordedRow>>;
  /** Those who joined late or left, by the id of their row of Penempatan. */
  readonly participations: ReadonlyMap<string, Participation>;
  /** Sessions of the classes that somebody moved from, where his codes stand; by the id of his row of Penempatan. */
  readonly former: ReadonlyMap<string, readonly Session[]>;
}

export const inTimeOrder = compareBy<Session>(
  (left, right) => compareText(left.date, right.date),
  (left, right) => compareText(left.start, right.start),
  (left, right) => compareText(left.id, right.id),
);

/** Puts sessions and rows in order. A session is cancelled when *Terlaksana* says no. */
export function openBook(
  sessions: readonly Session[],
  rows: readonly AttendanceRow[],
  participations: readonly Participation[] = [],
  seats: readonly Member[] = [],
): AttendanceBook {
  const going = sessions.filter((session) => session.isHeld !== false).sort(inTimeOrder);
  const recorded = new Map<string, Map<string, RecordedRow>>();
  for (const row of rows.filter(isRecorded)) {
    const ofSession = recorded.get(row.session) ?? new Map<string, RecordedRow>();
    ofSession.set(row.participant, row);
    recorded.set(row.session, ofSession);
  }
  return {
    sessionsByClass: groupBy(going, (session) => session.class),
    recorded,
    participations: indexBy(participations, ({ id }) => id),
    former: formerSessions(seats, going, ({ id }) => recorded.get(id)?.keys() ?? []),
  };
}

/** What was written for somebody in a session; undefined when nothing was. */
export function recordedRow(
  book: AttendanceBook,
  session: Session,
  participant: string,
): RecordedRow | undefined {
  return book.recorded.get(session.id)?.get(participant);
}

/** A session has been held when *Terlaksana* says so, or when at least one code was written for it. */
export function wasHeld(book: AttendanceBook, session: Session): boolean {
  return session.isHeld === true || book.recorded.has(session.id);
}

function isRecorded(row: AttendanceRow): row is RecordedRow {
  return row.code !== null;
}
