import type { PlainDate } from '../../../kernel/plain-date';
import type { Session } from '../../schedule/core';
import type { AttendanceBook, RecordedRow } from './attendance-book';
import { recordedRow, wasHeld } from './attendance-book';
import type { CountingRules } from './code-effects';
import type { Member } from './model';
import type { Ending } from './participation';
import type { Stay } from './stay';
import { stayOf } from './stay';

/** The presence of one participant, in JP. Always `0 <= jpPresent <= jpHeld` and `0 <= jpForgone <= jpPlanned`. */
export interface AttendanceCount {
  readonly participant: string;
  readonly class: string;
  /** JP of held sessions that count for him; cancelled, exempt and unrecorded ones do not. */
  readonly jpHeld: number;
  readonly jpPresent: number;
  /** JP of sessions of his class that are still to come and will count for him. */
  readonly jpPlanned: number;
  /** Of these the JP that he will not attend, because he joined later or has left. */
  readonly jpForgone: number;
  /** JP of held sessions in which his code is missing. */
  readonly jpUnrecorded: number;
  /** JP of the longest session of which nobody knows yet whether he attends it; 0 when there is none. */
  readonly longestLeft: number;
  /** Ids of the sessions in which his code is missing. */
  readonly unrecorded: readonly string[];
  /** The first day of his class on which he takes part, where earlier ones went by without him. */
  readonly joinedOn: PlainDate | null;
  /** The first day of his class since which he is gone; null while sessions are to come that he will attend. */
  readonly leftOn: PlainDate | null;
  /** How it ended for somebody who left; null also where his leaving is judged like any absence. */
  readonly ending: Ending | null;
}

/** What one session adds to the count of one person, in JP. */
interface Share {
  readonly held: number;
  readonly present: number;
  readonly planned: number;
  readonly forgone: number;
  readonly unrecorded: number;
}

/**
 * Counts the presence of a participant over the sessions of his class, and over those of a class that he moved from
 * in which he was seen. A code that stands there counts whatever Keikutsertaan says. Without one, the sessions before he
 * joined do what Program says, and those after he left count as missed, or not at all for *selesai sebagian*.
 */
export function countAttendance(
  book: AttendanceBook,
  member: Member,
  rules: CountingRules,
): AttendanceCount {
  const stay = stayOf(book, member, rules.effects);
  const sessions = book.sessionsByClass.get(member.class) ?? [];
  const shares = [...sessions, ...(book.former.get(member.id) ?? [])].map((session) =>
    shareOf(book, member, session, stay, rules),
  );
  const jp = (key: keyof Share): number => shares.reduce((sum, one) => sum + (one[key] ?? 0), 0);
  const isHereToCome = jp('planned') > jp('forgone');
  return {
    participant: member.participant,
    class: member.class,
    jpHeld: jp('held'),
    jpPresent: jp('present'),
    jpPlanned: jp('planned'),
    jpForgone: jp('forgone'),
    jpUnrecorded: jp('unrecorded'),
    longestLeft: Math.max(0, ...shares.map(openJp)),
    unrecorded: sessions
      .filter((_, index) => shares[index]?.unrecorded !== undefined)
      .map(({ id }) => id),
    joinedOn: joiningDay(sessions, stay),
    leftOn: isHereToCome ? null : (stay.left?.date ?? null),
    ending: isHereToCome ? null : stay.ending,
  };
}

/** What somebody followed of a course. */
export interface FollowedPart {
  /** JP at which he was present, by unit; units of which he saw nothing are not in it. */
  readonly jpByUnit: ReadonlyMap<string, number>;
  /** First and last day on which he was present; null for somebody who never was. */
  readonly window: { readonly start: PlainDate; readonly end: PlainDate } | null;
}

/** The units and days of which somebody was present for at least one JP; the sum of JP is `jpPresent`. */
export function followedPart(
  book: AttendanceBook,
  member: Member,
  rules: CountingRules,
): FollowedPart {
  const stay = stayOf(book, member, rules.effects);
  const own = book.sessionsByClass.get(member.class) ?? [];
  const jpByUnit = new Map<string, number>();
  const days: PlainDate[] = [];
  for (const session of [...own, ...(book.former.get(member.id) ?? [])]) {
    const { present = 0 } = shareOf(book, member, session, stay, rules);
    if (present === 0) continue;
    jpByUnit.set(session.unit, (jpByUnit.get(session.unit) ?? 0) + present);
    days.push(session.date);
  }
  days.sort();
  const [start, end] = [days[0], days[days.length - 1]];
  return { jpByUnit, window: start === undefined || end === undefined ? null : { start, end } };
}

/** True once every session of the class is held or cancelled and every code that is due stands there. */
export function isCountComplete(count: Pick<AttendanceCount, 'jpPlanned' | 'unrecorded'>): boolean {
  return count.jpPlanned === 0 && count.unrecorded.length === 0;
}

function openJp({ planned = 0, forgone = 0, unrecorded = 0 }: Partial<Share>): number {
  return planned - forgone + unrecorded;
}

function joiningDay(sessions: readonly Session[], { phaseOf }: Stay): PlainDate | null {
  const first = sessions.find((session) => phaseOf(session) !== 'before');
  return first === undefined || first === sessions[0] ? null : first.date;
}

function shareOf(
  book: AttendanceBook,
  member: Member,
  session: Session,
  stay: Stay,
  rules: CountingRules,
): Partial<Share> {
  const row = recordedRow(book, session, member.participant);
  return row === undefined
    ? shareWithoutCode(session, wasHeld(book, session), stay, rules)
    : shareOfCode(session, row, stay, rules);
}

function shareOfCode(
  { jp }: Session,
  { code, lateMinutes }: RecordedRow,
  { ending }: Stay,
  rules: CountingRules,
): Partial<Share> {
  switch (rules.effects[code]) {
    case 'present':
      return { held: jp, present: jp };
    case 'late':
      return { held: jp, present: Math.max(0, jp - missedJp(lateMinutes ?? 0, rules)) };
    case 'exempt':
      return {};
    case 'left':
      return ending === 'partial' ? {} : { held: jp };
    case 'missed':
      return { held: jp };
  }
}

function shareWithoutCode(
  session: Session,
  isHeld: boolean,
  stay: Stay,
  rules: CountingRules,
): Partial<Share> {
  const { jp } = session;
  if (stay.wasElsewhere(session)) return {};
  const phase = stay.phaseOf(session);
  if (phase === 'here') return isHeld ? { unrecorded: jp } : { planned: jp };
  const isLeftOut =
    phase === 'before' ? rules.beforeJoining === 'exempt' : stay.ending === 'partial';
  if (isLeftOut) return {};
  return isHeld ? { held: jp } : { planned: jp, forgone: jp };
}

/**
 * Whole JP missed by coming late: a JP counts when he was there at most `lateTolerance` minutes after it began. Breaks
 * inside a session are not taken into account.
 */
export function missedJp(
  lateMinutes: number,
  { jpMinutes, lateTolerance }: Pick<CountingRules, 'jpMinutes' | 'lateTolerance'>,
): number {
  const late = Math.max(0, lateMinutes);
  const whole = Math.floor(late / jpMinutes);
  return whole + (late - whole * jpMinutes > lateTolerance ? 1 : 0);
}
