import type { PlainDate } from '../../../kernel/plain-date';
import type { Session } from '../../schedule/core';
import type { AttendanceBook, Member, RecordedRow } from './attendance-book';
import { isAfterLeaving, leavingSession, recordedRow, wasHeld } from './attendance-book';
import type { CountingRules } from './code-effects';

/** The presence of one participant, in JP. Always `0 <= jpPresent <= jpHeld`. */
export interface AttendanceCount {
  readonly participant: string;
  readonly class: string;
  /** JP of held sessions that count for him; cancelled, exempt and unrecorded ones do not. */
  readonly jpHeld: number;
  readonly jpPresent: number;
  /** JP of sessions of his class that are still to come. */
  readonly jpPlanned: number;
  /** JP of held sessions in which his code is missing. */
  readonly jpUnrecorded: number;
  /** Ids of these sessions. */
  readonly unrecorded: readonly string[];
  /** The day on which he was first noted as gone. */
  readonly leftOn: PlainDate | null;
}

/** Counts the presence of a participant over the sessions of his class. */
export function countAttendance(
  book: AttendanceBook,
  member: Member,
  rules: CountingRules,
): AttendanceCount {
  const leaving = leavingSession(book, member, rules.effects);
  const unrecorded: string[] = [];
  const jp = { held: 0, present: 0, planned: 0, unrecorded: 0 };
  for (const session of book.sessionsByClass.get(member.class) ?? []) {
    const row = recordedRow(book, session, member.participant);
    if (row !== undefined) {
      const counted = countSession(session, row, rules);
      jp.held += counted.held;
      jp.present += counted.present;
    } else if (!wasHeld(book, session)) {
      jp.planned += session.jp;
    } else if (isAfterLeaving(session, leaving)) {
      jp.held += session.jp;
    } else {
      jp.unrecorded += session.jp;
      unrecorded.push(session.id);
    }
  }
  return {
    participant: member.participant,
    class: member.class,
    jpHeld: jp.held,
    jpPresent: jp.present,
    jpPlanned: jp.planned,
    jpUnrecorded: jp.unrecorded,
    unrecorded,
    leftOn: leaving?.date ?? null,
  };
}

/** True once every session of the class is held or cancelled and every code that is due stands there. */
export function isCountComplete(count: Pick<AttendanceCount, 'jpPlanned' | 'unrecorded'>): boolean {
  return count.jpPlanned === 0 && count.unrecorded.length === 0;
}

function countSession(
  session: Session,
  row: RecordedRow,
  rules: CountingRules,
): { readonly held: number; readonly present: number } {
  switch (rules.effects[row.code]) {
    case 'present':
      return { held: session.jp, present: session.jp };
    case 'late': {
      const missed = missedJp(row.lateMinutes ?? 0, rules);
      return { held: session.jp, present: Math.max(0, session.jp - missed) };
    }
    case 'exempt':
      return { held: 0, present: 0 };
    case 'missed':
    case 'left':
      return { held: session.jp, present: 0 };
  }
}

/**
 * Whole JP missed by coming late: a JP counts when he was there at most `lateTolerance` minutes after it began. Breaks
 * inside a session are not taken into account.
 */
function missedJp(lateMinutes: number, { jpMinutes, lateTolerance }: CountingRules): number {
  const late = Math.max(0, lateMinutes);
  const whole = Math.floor(late / jpMinutes);
  return whole + (late - whole * jpMinutes > lateTolerance ? 1 : 0);
}
