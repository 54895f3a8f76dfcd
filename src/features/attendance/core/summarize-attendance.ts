import { compareText, groupBy } from '../../../kernel/ordering';
import type { AttendanceBook, Member } from './attendance-book';
import { wasHeld } from './attendance-book';
import type { CountingRules } from './code-effects';
import type { AttendanceCount } from './count-attendance';
import { countAttendance } from './count-attendance';
import type { Outlook } from './outlook';
import { outlookOf } from './outlook';
import { cutPercent, reachesThreshold } from './percent';

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

/** A participant who is below the threshold now or can no longer reach it. */
export interface ParticipantAtRisk {
  readonly participant: string;
  readonly name: string;
  readonly class: string;
  readonly jpHeld: number;
  readonly jpPresent: number;
  readonly percent: number | null;
  readonly outlook: Outlook;
}

/** All classes in order, and the participants to look after, the lost ones first. */
export interface AttendanceSummary {
  readonly classes: readonly ClassAttendance[];
  readonly atRisk: readonly ParticipantAtRisk[];
}

/** Sums up presence by class, and warns early. The threshold is in percent. */
export function summarizeAttendance(
  book: AttendanceBook,
  members: readonly Member[],
  rules: CountingRules,
  threshold: number,
): AttendanceSummary {
  const classes: ClassAttendance[] = [];
  const atRisk: ParticipantAtRisk[] = [];
  const byClass = groupBy(members, (member) => member.class);
  for (const name of [...byClass.keys()].sort(compareText)) {
    const inClass = byClass.get(name) ?? [];
    const counted = inClass.map((member) => ({
      member,
      count: countAttendance(book, member, rules),
    }));
    classes.push(
      summarizeClass(
        book,
        name,
        counted.map(({ count }) => count),
      ),
    );
    atRisk.push(...counted.flatMap(({ member, count }) => riskOf(member, count, threshold)));
  }
  const isLost = (person: ParticipantAtRisk): boolean => person.outlook === 'lost';
  return {
    classes,
    atRisk: [...atRisk.filter(isLost), ...atRisk.filter((person) => !isLost(person))],
  };
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

function riskOf(member: Member, count: AttendanceCount, threshold: number): ParticipantAtRisk[] {
  const { jpHeld, jpPresent } = count;
  const outlook = outlookOf(count, threshold);
  const isBelow = jpHeld > 0 && !reachesThreshold(jpPresent, jpHeld, threshold);
  if (jpHeld === 0 || !(outlook === 'lost' || isBelow)) return [];
  return [{ ...member, jpHeld, jpPresent, percent: cutPercent(jpPresent, jpHeld), outlook }];
}
