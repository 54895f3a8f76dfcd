import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  AttendanceCode,
  AttendanceRow,
  CountingRules,
  Participation,
} from '../../../../src/features/attendance/core';
import {
  ATTENDANCE_CODES,
  countAttendance,
  openBook,
  outlookOf,
  prospectOf,
  reachesThreshold,
  summarizeAttendance,
  warnEarly,
} from '../../../../src/features/attendance/core';
import type { Session } from '../../../../src/features/schedule/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';
import { aMember, aRow, aSession, aStay, theEffects, theRules } from '../a-class';

interface Course {
  readonly sessions: Session[];
  readonly rows: AttendanceRow[];
  readonly told: Participation;
  readonly rules: CountingRules;
}

const day = fc.integer({ min: 1, max: 9 }).map((one) => aSession(one).date);
const cell = fc.record({
  jp: fc.integer({ min: 1, max: 4 }),
  isHeld: fc.constantFrom(true, false, null),
  code: fc.constantFrom<AttendanceCode | null>(...ATTENDANCE_CODES, null, null, null),
  lateMinutes: fc.option(fc.integer({ min: -10, max: 200 })),
});

/** Up to nine sessions, one a day, with codes of one person and his dates. */
const courses: fc.Arbitrary<Course> = fc
  .record({
    cells: fc.array(cell, { minLength: 1, maxLength: 9 }),
    from: fc.option(day),
    until: fc.option(day),
    ending: fc.constantFrom('dropped' as const, 'partial' as const, null),
    excused: fc.constantFrom('missed' as const, 'exempt' as const, 'present' as const),
    cellEffect: fc.constantFrom('missed' as const, 'left' as const),
    beforeJoining: fc.constantFrom('missed' as const, 'exempt' as const),
    lateTolerance: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ cells, from, until, ending, excused, cellEffect, ...rules }) => {
    const sessions = cells.map(({ jp, isHeld }, index) => aSession(index + 1, { jp, isHeld }));
    const rows = sessions.map((session, index) => {
      const { code = null, lateMinutes = null } = cells[index] ?? {};
      return aRow(session, 'P-0001', { code, lateMinutes });
    });
    const effects = { ...theEffects, S: excused, SD: excused, ST: cellEffect };
    const told = { ...aStay('P-0001'), from, until, ending };
    return { sessions, rows, told, rules: theRules({ ...rules, effects }) };
  });

function countOf({ sessions, rows, told, rules }: Course) {
  return countAttendance(openBook(sessions, rows, [told]), aMember('P-0001'), rules);
}

/** Counts JP by JP and session by session, straight from the words of the rule. */
function byHand(course: Course) {
  const lessons = course.sessions
    .filter(({ isHeld }) => isHeld !== false)
    .flatMap((session) => lessonsOf(course, session));
  const count = (...words: string[]) => lessons.filter((one) => words.includes(one)).length;
  return {
    held: count('attended', 'missed'),
    present: count('attended'),
    planned: count('planned', 'forgone'),
    forgone: count('forgone'),
    unrecorded: count('unrecorded'),
  };
}

/** What each JP of a session is to him. */
function lessonsOf(course: Course, session: Session): string[] {
  const row = codeOf(course, session);
  const effect = row === undefined ? effectWithoutCode(course, session) : effectOf(course, row);
  return Array.from({ length: session.jp }, (_, jp) => {
    if (effect === 'present') return 'attended';
    if (effect !== 'late') return effect;
    const begins = jp * course.rules.jpMinutes;
    return (row?.lateMinutes ?? 0) <= begins + course.rules.lateTolerance ? 'attended' : 'missed';
  });
}

function codeOf({ rows }: Course, { id }: Session): AttendanceRow | undefined {
  return rows.find(({ session, code }) => session === id && code !== null);
}

function effectOf(course: Course, { code }: AttendanceRow): string {
  const effect = course.rules.effects[code ?? 'H'];
  if (effect !== 'left') return effect;
  return isPartial(course) ? 'exempt' : 'missed';
}

function effectWithoutCode(course: Course, session: Session): string {
  const { rules } = course;
  const isHeld = session.isHeld === true;
  if (!isEarly(course, session) && !isGone(course, session)) {
    return isHeld ? 'unrecorded' : 'planned';
  }
  const isOut = isEarly(course, session) ? rules.beforeJoining === 'exempt' : isPartial(course);
  if (isOut) return 'exempt';
  return isHeld ? 'missed' : 'forgone';
}

function isEarly({ told }: Course, { date }: Session): boolean {
  return told.from !== null && date < told.from;
}

function isGone(course: Course, { date }: Session): boolean {
  const { until } = course.told;
  const released = releasedOn(course);
  return (until !== null && date > until) || (released !== null && date > released);
}

/** Since when he is gone: the run of leaving codes in which the list of his codes ends. */
function releasedOn(course: Course): PlainDate | null {
  let released: PlainDate | null = null;
  for (const session of course.sessions.filter(({ isHeld }) => isHeld !== false)) {
    const row = codeOf(course, session);
    if (row === undefined) continue;
    const isLeaving = course.rules.effects[row.code ?? 'H'] === 'left';
    released = isLeaving ? (released ?? session.date) : null;
  }
  return released;
}

function isPartial(course: Course): boolean {
  const going = course.sessions.filter(({ isHeld }) => isHeld !== false);
  const hasLeft = going.some((one) => isGone(course, one) && !isEarly(course, one));
  return course.told.ending === 'partial' && (releasedOn(course) !== null || hasLeft);
}

test('the count is the one that a person makes with a pencil, whatever stands in the sheets', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const { jpHeld, jpPresent, jpPlanned, jpForgone, jpUnrecorded } = countOf(course);
      expect({
        held: jpHeld,
        present: jpPresent,
        planned: jpPlanned,
        forgone: jpForgone,
        unrecorded: jpUnrecorded,
      }).toEqual(byHand(course));
    }),
    { numRuns: 2000 },
  );
});

test('present never exceeds held, and nothing is counted that is not in the schedule', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const counted = countOf(course);
      expect(counted.jpPresent).toBeLessThanOrEqual(counted.jpHeld);
      expect(counted.jpForgone).toBeLessThanOrEqual(counted.jpPlanned);
      const total = course.sessions.reduce(
        (sum, one) => sum + (one.isHeld === false ? 0 : one.jp),
        0,
      );
      expect(counted.jpHeld + counted.jpPlanned + counted.jpUnrecorded).toBeLessThanOrEqual(total);
    }),
  );
});

test('the early warning says what trying out every ending of the course says', () => {
  const threshold = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(courses, threshold, (course, percent) => {
      const counted = countOf(course);
      const { jpLeft, jpNeeded } = prospectOf(counted, percent);
      const held = counted.jpHeld + counted.jpPlanned + counted.jpUnrecorded;
      const endings = Array.from({ length: jpLeft + 1 }, (_, attended) =>
        reachesThreshold(counted.jpPresent + attended, held, percent),
      );
      const least = endings.indexOf(true);
      const outlook = outlookOf(counted, percent);
      if (held === 0) return;
      expect(outlook).toBe(least === 0 ? 'safe' : least > 0 ? 'reachable' : 'lost');
      if (least >= 0) expect(jpNeeded).toBe(least);
      else expect(jpNeeded).toBeGreaterThan(jpLeft);
    }),
    { numRuns: 1000 },
  );
});

/** The sessions of which nobody knows yet what he will do: to come or without a code, and not given up. */
function openSessions(course: Course): Session[] {
  return course.sessions.filter((session) => {
    if (session.isHeld === false || codeOf(course, session) !== undefined) return false;
    return ['planned', 'unrecorded'].includes(effectWithoutCode(course, session));
  });
}

/** Whether he reaches the threshold when all open sessions but these are attended; every one of the rest is held. */
function reachesWithout(course: Course, missed: readonly Session[], percent: number): boolean {
  const open = new Map(openSessions(course).map((one) => [one.id, !missed.includes(one)]));
  const sessions = course.sessions.map((one) =>
    one.isHeld === false ? one : { ...one, isHeld: true },
  );
  const rows = course.rows.map((row) => {
    const attends = open.get(row.session);
    return attends === undefined
      ? row
      : { ...row, code: attends ? ('H' as const) : ('A' as const) };
  });
  const { jpHeld, jpPresent } = countOf({ ...course, sessions, rows });
  return reachesThreshold(jpPresent, jpHeld, percent);
}

/** What is to be said of him when every way is tried in which he may attend or miss what is open. */
function warningByHand(course: Course, percent: number): string | null {
  const open = openSessions(course);
  const outcomes = Array.from({ length: 2 ** open.length }, (_, number) =>
    reachesWithout(
      course,
      open.filter((_, place) => Math.floor(number / 2 ** place) % 2 === 1),
      percent,
    ),
  );
  if (outcomes.every(Boolean)) return null;
  if (outcomes[0] !== true) return 'lost';
  if (open.some((one) => !reachesWithout(course, [one], percent))) return 'all_left';
  const { jpHeld, jpPresent } = countOf(course);
  return reachesThreshold(jpPresent, jpHeld, percent) ? null : 'below';
}

test('who is warned of, and how, is what trying out every session that is left says', () => {
  // Somebody who has left is not warned of.
  const staying = courses.map((course) => ({ ...course, told: { ...course.told, ending: null } }));
  const threshold = fc.integer({ min: 100, max: 10_000 }).map((hundredths) => hundredths / 100);
  const seen = new Set<string>();
  fc.assert(
    fc.property(staying, threshold, (course, percent) => {
      const { leftOn, jpHeld, jpForgone } = countOf(course);
      fc.pre(leftOn === null && jpHeld + jpForgone > 0);
      const book = openBook(course.sessions, course.rows, [course.told]);
      const members = [aMember('P-0001')];
      const summary = summarizeAttendance(book, members, course.rules, percent);
      const expected = warningByHand(course, percent);
      seen.add(String(expected));
      expect(warnEarly(summary, percent)[0]?.warning ?? null).toBe(expected);
    }),
    { numRuns: 400 },
  );
  expect([...seen].sort()).toEqual(['all_left', 'below', 'lost', 'null']);
});
