import { compareBy, compareText, groupBy } from '../../../kernel/ordering';
import type { Session } from '../../schedule/core';
import type { CodeEffects } from './code-effects';
import type { AttendanceCode, AttendanceRow } from './model';

/** A row of Presensi in which somebody has written a code. */
export interface RecordedRow extends AttendanceRow {
  readonly code: AttendanceCode;
}

/** Somebody who belongs to a class. */
export interface Member {
  readonly participant: string;
  readonly name: string;
  readonly class: string;
}

/** Sessions and codes, ready to be looked up. Codes of sessions that no longer exist are not in it. */
export interface AttendanceBook {
  /** In time order, without the cancelled ones. */
  readonly sessionsByClass: ReadonlyMap<string, readonly Session[]>;
  /** By session, then by participant. */
  readonly recorded: ReadonlyMap<string, ReadonlyMap<string, RecordedRow>>;
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
): AttendanceBook {
  const going = sessions.filter((session) => session.isHeld !== false).sort(inTimeOrder);
  const recorded = new Map<string, Map<string, RecordedRow>>();
  for (const row of rows.filter(isRecorded)) {
    const ofSession = recorded.get(row.session) ?? new Map<string, RecordedRow>();
    ofSession.set(row.participant, row);
    recorded.set(row.session, ofSession);
  }
  return { sessionsByClass: groupBy(going, (session) => session.class), recorded };
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

/**
 * The first session of his class since which somebody is gone (*bebas*, *pindah*): his latest code says so. Null for
 * somebody who is here, or who came back.
 */
export function leavingSession(
  book: AttendanceBook,
  member: Member,
  effects: CodeEffects,
): Session | null {
  let leaving: Session | null = null;
  for (const session of book.sessionsByClass.get(member.class) ?? []) {
    const row = recordedRow(book, session, member.participant);
    if (row === undefined) continue;
    if (effects[row.code] !== 'left') leaving = null;
    else leaving ??= session;
  }
  return leaving;
}

/** Whether a session comes after somebody left, so that no code is expected for him. */
export function isAfterLeaving(session: Session, leaving: Session | null): boolean {
  return leaving !== null && inTimeOrder(session, leaving) > 0;
}

function isRecorded(row: AttendanceRow): row is RecordedRow {
  return row.code !== null;
}
