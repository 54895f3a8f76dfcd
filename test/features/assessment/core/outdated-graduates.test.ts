import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  Competence,
  GraduationRow,
  ResultRow,
} from '../../../../src/features/assessment/core';
import {
  blankResult,
  judgePass,
  outdatedGraduates,
} from '../../../../src/features/assessment/core';
import type { Unit } from '../../../../src/features/programme/core';

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
