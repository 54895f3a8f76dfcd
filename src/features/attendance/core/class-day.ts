import { compareBy, compareText } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { addDays, weekdayOf } from '../../../kernel/plain-date';
import type { Session } from '../../schedule/core';
import type { AttendanceBook } from './attendance-book';
import { inTimeOrder, recordedRow } from './attendance-book';
import type { CountingRules } from './code-effects';
import { countAttendance } from './count-attendance';
import type { AttendanceCode, Member } from './model';
import type { Outlook } from './outlook';
import { outlookOf } from './outlook';
import { cutPercent } from './percent';
import { stayOf } from './stay';

/** What stands in Presensi for somebody in one session of the day. */
export interface DayMark {
  readonly code: AttendanceCode | null;
  readonly lateMinutes: number | null;
  /** He joined after this session or left before it, so no code is due. */
  readonly isGone: boolean;
}

/** Somebody of the class, with one mark for each session of the day. */
export interface DayPerson {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly DayMark[];
  /** Of all that was held so far, cut to two decimals; null when nothing was. */
  readonly percent: number | null;
  readonly outlook: Outlook;
}

/** The days on which a class meets or was to meet, in order. */
export function daysOf(sessions: readonly Session[], className: string): readonly PlainDate[] {
  const own = sessions.filter((session) => session.class === className);
  return [...new Set(own.map(({ date }) => date))].sort(compareText);
}

/** The day to begin with: today, else the last one before, else the first. */
export function dayNear(days: readonly PlainDate[], today: PlainDate): PlainDate | null {
  const past = days.filter((day) => day <= today);
  return past[past.length - 1] ?? days[0] ?? null;
}

/** From the first day to the last one. */
export interface DayRange {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The week of a day, Monday to Sunday. */
export function weekOf(day: PlainDate): DayRange {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, until: addDays(from, 6) };
}

/** The sessions of a class in some days, in time order; cancelled ones are not among them. */
export function sessionsIn(
  book: AttendanceBook,
  className: string,
  range: DayRange,
): readonly Session[] {
  return (book.sessionsByClass.get(className) ?? []).filter((one) => isWithin(one, range));
}

/** The cancelled sessions of a class in some days, in time order. */
export function cancelledIn(
  sessions: readonly Session[],
  className: string,
  range: DayRange,
): readonly Session[] {
  return sessions
    .filter((one) => one.class === className && one.isHeld === false && isWithin(one, range))
    .sort(inTimeOrder);
}

/** The order of people in lists and on paper: what was printed can be read back line by line. */
export const byName = compareBy<Member>(
  (left, right) => compareText(left.name, right.name),
  (left, right) => compareText(left.participant, right.participant),
);

/** The people of a class by name, with what is written for them in these sessions. */
export function peopleOn(
  book: AttendanceBook,
  members: readonly Member[],
  sessions: readonly Session[],
  rules: CountingRules,
  threshold: number,
): readonly DayPerson[] {
  return [...members].sort(byName).map((member) => {
    const count = countAttendance(book, member, rules);
    const stay = stayOf(book, member, rules.effects);
    const marks = sessions.map((session): DayMark => {
      const row = recordedRow(book, session, member.participant);
      const code = row?.code ?? null;
      const isGone = code === null && stay.phaseOf(session) !== 'here';
      return { code, lateMinutes: row?.lateMinutes ?? null, isGone };
    });
    return {
      id: member.participant,
      name: member.name,
      marks,
      percent: cutPercent(count.jpPresent, count.jpHeld),
      outlook: outlookOf(count, threshold),
    };
  });
}

function isWithin({ date }: Session, { from, until }: DayRange): boolean {
  return from <= date && date <= until;
}
