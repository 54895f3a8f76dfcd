import { compareBy, compareText, groupBy } from '../../../kernel/ordering';
import type { AttendanceBook } from './attendance-book';
import { recordedRow, wasHeld } from './attendance-book';
import { byName } from './class-day';
import type { CountingRules } from './code-effects';
import type { AttendanceCount } from './count-attendance';
import { countAttendance } from './count-attendance';
import type { Member } from './model';
import { ATTENDANCE_CODES } from './model';
import type { Prospect } from './outlook';
import { prospectOf } from './outlook';
import { cutPercent } from './percent';

/** The presence of one class. */
export interface ClassAttendance {
  readonly class: string;
  readonly participants: number;
  readonly sessions: number;
  readonly sessionsHeld: number;
  readonly jpHeld: number;
  readonly jpPlanned: number;
  /** JP present over JP held of all its participants, in percent, cut; null when nothing was held. */
  readonly averagePercent: number | null;
  /** Held sessions x participants without a code. */
  readonly missingCodes: number;
}

/** The presence of one participant: what was, and what it can still come to. */
export interface PersonAttendance extends Prospect {
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly class: string;
  readonly count: AttendanceCount;
  /** Cut to two decimals; null when nothing was held. */
  readonly percent: number | null;
  /** `H 12, S 1`, in the order of the codes. */
  readonly codes: string;
}

/** All classes in order, and everybody in them by class and name. */
export interface AttendanceSummary {
  readonly classes: readonly ClassAttendance[];
  readonly people: readonly PersonAttendance[];
}

const byClassAndName = compareBy<Member>(
  (left, right) => compareText(left.class, right.class),
  byName,
);

/** Sums up presence by class and person. The threshold is in percent. */
export function summarizeAttendance(
  book: AttendanceBook,
  members: readonly Member[],
  rules: CountingRules,
  threshold: number,
): AttendanceSummary {
  const people = [...members].sort(byClassAndName).map((member): PersonAttendance => {
    const count = countAttendance(book, member, rules);
    return {
      id: member.id,
      participant: member.participant,
      name: member.name,
      class: member.class,
      count,
      percent: cutPercent(count.jpPresent, count.jpHeld),
      codes: countCodes(book, member),
      ...prospectOf(count, threshold),
    };
  });
  const byClass = groupBy(people, (person) => person.class);
  const classes = [...byClass].map(([name, inClass]) =>
    summarizeClass(
      book,
      name,
      inClass.map(({ count }) => count),
    ),
  );
  return { classes, people };
}

function countCodes(book: AttendanceBook, member: Member): string {
  const sessions = [
    ...(book.sessionsByClass.get(member.class) ?? []),
    ...(book.former.get(member.id) ?? []),
  ];
  const rows = sessions.flatMap((session) => recordedRow(book, session, member.participant) ?? []);
  return ATTENDANCE_CODES.flatMap((code) => {
    const times = rows.filter((row) => row.code === code).length;
    return times === 0 ? [] : `${code} ${times}`;
  }).join(', ');
}

function summarizeClass(
  book: AttendanceBook,
  name: string,
  counts: readonly AttendanceCount[],
): ClassAttendance {
  const sessions = book.sessionsByClass.get(name) ?? [];
  const held = sessions.filter((session) => wasHeld(book, session));
  const jp = (list: typeof sessions): number => list.reduce((sum, session) => sum + session.jp, 0);
  const sum = (pick: (count: AttendanceCount) => number): number =>
    counts.reduce((total, count) => total + pick(count), 0);
  return {
    class: name,
    participants: counts.length,
    sessions: sessions.length,
    sessionsHeld: held.length,
    jpHeld: jp(held),
    jpPlanned: jp(sessions) - jp(held),
    averagePercent: cutPercent(
      sum((count) => count.jpPresent),
      sum((count) => count.jpHeld),
    ),
    missingCodes: sum((count) => count.unrecorded.length),
  };
}
