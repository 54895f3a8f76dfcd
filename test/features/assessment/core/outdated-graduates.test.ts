import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  Competence,
  GraduationRow,
  PresentFacts,
  ResultRow,
} from '../../../../src/features/assessment/core';
import {
  blankResult,
  judgeAll,
  judgePass,
  outdatedGraduates,
} from '../../../../src/features/assessment/core';
import type { AttendanceCode } from '../../../../src/features/attendance/core';
import { openBook } from '../../../../src/features/attendance/core';
import type { PlacementRow } from '../../../../src/features/placement/core';
import type { Unit } from '../../../../src/features/programme/core';
import { aMember, aRow, aSession, aStay, theRules } from '../../attendance/a-class';

const program = {
  ...{ attendanceThreshold: 80, maxAttempts: 3 },
  certificates: { passGetsStatementToo: false, partialGetsStatement: true },
};
const person = { participant: 'P-0001', name: 'Sari', package: 'MJ' };

function aUnit(index: number, isCritical: boolean): Unit {
  const rest = { title: '', jp: 4, kind: 'practice', blockJp: null, dates: [] } as const;
  return { ...rest, code: `U.${index}`, package: 'MJ', order: index, isCritical };
}

function aResult(index: number, attempt1: Competence | null): ResultRow {
  return { ...blankResult(person, `U.${index}`), attempt1 };
}

type Stay = Pick<GraduationRow, 'ending' | 'decision'> & {
  readonly jpHeld: number;
  readonly jpPresent: number;
  readonly jpForgone: number;
};

/** The row that judging writes for somebody with these results, critical or not. */
function judgedRow(stay: Stay, units: readonly (readonly [Competence | null, boolean])[]) {
  const { jpHeld, jpPresent, jpForgone, ending, decision } = stay;
  const hasLeft = jpForgone > 0 || ending !== null;
  const critical = units.some(([, isCritical]) => isCritical);
  const { outcome } = judgePass({
    attendance: {
      ...{ jpHeld, jpPresent, jpForgone, jpPlanned: jpForgone, jpUnrecorded: 0, unrecorded: [] },
      ...{ leftOn: hasLeft ? '2021-06-20' : null, ending },
    },
    units: units.map(([result, isCritical], index) => ({
      ...{ unit: `U.${index}`, result, attemptsLeft: 2 },
      // Where none is marked, all are critical.
      isCritical: isCritical || !critical,
    })),
    threshold: program.attendanceThreshold,
    decision,
  });
  const row: GraduationRow = {
    ...{ id: 'P-0001', class: 'MJ-A', jpHeld, jpPresent, attendancePercent: null },
    ...{ unitsCompetent: null, unitsTotal: null, outcome, ending, reason: '', decision },
    ...{ participant: person.participant, name: person.name, package: person.package },
    decisionReason: '',
  };
  const facts = {
    program,
    units: units.map(([, isCritical], index) => aUnit(index, isCritical)),
    results: units.map(([result], index) => aResult(index, result)),
    // Nobody has a seat: the rows are held against their own presence.
    presence: null,
  };
  return { row, facts };
}

const someStay = fc.record({
  jpHeld: fc.integer({ min: 0, max: 20 }),
  jpPresent: fc.integer({ min: 0, max: 20 }),
  jpForgone: fc.integer({ min: 0, max: 6 }),
  ending: fc.constantFrom<GraduationRow['ending']>(null, null, 'dropped', 'partial'),
  decision: fc.constantFrom<GraduationRow['decision']>(null, 'passed', 'not_passed'),
});
const someUnits = fc.array(
  fc.tuple(fc.constantFrom<Competence | null>('competent', 'not_yet', null), fc.boolean()),
  { minLength: 1, maxLength: 4 },
);

describe('rows of Kelulusan that the pass rule contradicts', () => {
  test('are never those that it has just written', () => {
    fc.assert(
      fc.property(someStay, someUnits, (stay, units) => {
        const present = { ...stay, jpPresent: Math.min(stay.jpPresent, stay.jpHeld) };
        const { row, facts } = judgedRow(present, units);
        expect(outdatedGraduates([row], facts)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('are all those in which somebody typed another outcome', () => {
    fc.assert(
      fc.property(someStay, someUnits, (stay, units) => {
        // Sessions still to come are in no row.
        const present = { ...stay, jpPresent: Math.min(stay.jpPresent, stay.jpHeld), jpForgone: 0 };
        const { row, facts } = judgedRow(present, units);
        const typed = {
          ...row,
          outcome: row.outcome === 'passed' ? 'not_passed' : 'passed',
        } as const;
        expect(outdatedGraduates([typed], facts)).toEqual([typed]);
      }),
    );
  });
});

describe('rows of Kelulusan against presence as it stands', () => {
  const IDS = ['P-0001', 'P-0002', 'P-0003'];
  const DAYS = [10, 11, 14, 15];
  const someCodes = fc.array(
    fc.constantFrom<AttendanceCode | null>('H', 'H', 'H', 'A', 'T', 'PD', null),
    { minLength: DAYS.length, maxLength: DAYS.length },
  );
  const someHeld = fc.constantFrom(true, true, null, false);
  const someEnding = fc.constantFrom<GraduationRow['ending']>(null, null, 'partial', 'dropped');
  const someCourse = fc.record({
    codes: fc.tuple(someCodes, someCodes, someCodes),
    held: fc.tuple(someHeld, someHeld, someHeld, someHeld),
    endings: fc.tuple(someEnding, someEnding, someEnding),
    units: someUnits,
  });

  interface Course {
    readonly held: readonly (boolean | null)[];
    readonly endings: readonly GraduationRow['ending'][];
    readonly units: readonly (readonly [Competence | null, boolean])[];
  }

  const A_SEAT = {
    status: 'placed',
    package: 'MJ',
    reserveRank: null,
    score: null,
    reason: '',
    isLocked: false,
    basis: '',
  } as const;

  function factsOf(
    { held, endings, units }: Course,
    codes: readonly (readonly (AttendanceCode | null)[])[],
  ): PresentFacts {
    const sessions = DAYS.map((day, index) => aSession(day, { isHeld: held[index] ?? null }));
    const placed = IDS.map((id): PlacementRow => ({ ...A_SEAT, ...aMember(id) }));
    const rows = sessions.flatMap((session, index) =>
      IDS.map((id, person) => aRow(session, id, { code: codes[person]?.[index] ?? null })),
    );
    const stays = IDS.flatMap((id, index) => {
      const ending = endings[index] ?? null;
      return ending === null ? [] : [{ ...aStay(id), until: '2021-06-11' as const, ending }];
    });
    return {
      program,
      units: units.map(([, isCritical], index) => aUnit(index, isCritical)),
      results: IDS.flatMap((participant) =>
        units.map(([result], index) => ({
          ...blankResult({ ...person, participant }, `U.${index}`),
          attempt1: result,
        })),
      ),
      presence: { placed, book: openBook(sessions, rows, stays, placed), rules: theRules() },
    };
  }

  function judgedBy(facts: PresentFacts): GraduationRow[] {
    const { presence } = facts;
    if (presence === null) return [];
    return judgeAll({ ...facts, ...presence, former: [] }).map(({ row }) => {
      return { ...row, reason: '' };
    });
  }

  test('are never out of date when they have just been written', () => {
    fc.assert(
      fc.property(someCourse, (course) => {
        const facts = factsOf(course, course.codes);
        expect(outdatedGraduates(judgedBy(facts), facts)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('are out of date for nobody but the one whose codes changed, and for him when a paper hangs on it', () => {
    fc.assert(
      fc.property(someCourse, someCodes, (course, changed) => {
        const before = judgedBy(factsOf(course, course.codes));
        const facts = factsOf(course, [changed, ...course.codes.slice(1)]);
        const isHeldByOthers = DAYS.every(
          (_, index) =>
            course.held[index] !== null ||
            course.codes.slice(1).some((codes) => codes[index] !== null),
        );
        // A session is held as soon as one code stands there, so a code may matter to the whole class.
        fc.pre(isHeldByOthers);
        const outdated = outdatedGraduates(before, facts).map(({ id }) => id);
        const [own] = judgedBy(facts);
        const [was] = before;
        const isMoved =
          was?.outcome !== 'open' &&
          (own?.outcome !== was?.outcome ||
            (own?.outcome === 'passed' &&
              (own.jpHeld !== was?.jpHeld || own.jpPresent !== was.jpPresent)));
        expect(outdated.filter((id) => id !== IDS[0])).toEqual([]);
        if (isMoved) expect(outdated).toEqual([IDS[0]]);
      }),
      { numRuns: 100 },
    );
  });
});
