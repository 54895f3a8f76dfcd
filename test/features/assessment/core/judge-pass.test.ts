import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  Competence,
  PaperRules,
  PassFacts,
  UnitVerdict,
} from '../../../../src/features/assessment/core';
import { judgePass, papersFor } from '../../../../src/features/assessment/core';

function aUnit(unit: string, result: Competence | null, isCritical = true): UnitVerdict {
  return { unit, result, isCritical, attemptsLeft: 2 };
}

function presence(jpPresent: number, changes: Partial<PassFacts['attendance']> = {}) {
  const complete = { jpPlanned: 0, jpUnrecorded: 0, unrecorded: [], leftOn: null };
  return { jpHeld: 100, jpPresent, ...complete, ...changes };
}

function facts(changes: Partial<PassFacts>): PassFacts {
  return {
    attendance: presence(90),
    units: [aUnit('MJ.01', 'competent'), aUnit('MJ.02', 'competent')],
    threshold: 80,
    decision: null,
    ...changes,
  };
}

function judge(changes: Partial<PassFacts>) {
  const all = facts(changes);
  const judgement = judgePass(all);
  const { jpHeld, jpPresent } = all.attendance;
  return {
    outcome: judgement.outcome,
    reasons: judgement.reasons.map((reason) => reason.code),
    needsDecision: judgement.needsDecision,
    papers: papersFor({ outcome: judgement.outcome, jpHeld, jpPresent }, paperRules(false)),
  };
}

function paperRules(passGetsStatementToo: boolean): PaperRules {
  return { attendanceThreshold: 80, certificates: { passGetsStatementToo } };
}

describe('Permenaker 6/2025 article 33, row by row', () => {
  test('enough presence and all critical units competent: passed, with the certificate', () => {
    expect(judge({})).toEqual({
      outcome: 'passed',
      reasons: ['assessment.passed'],
      needsDecision: false,
      papers: ['pass'],
    });
  });

  test('enough presence but a critical unit not competent: not passed, the statement only', () => {
    const units = [aUnit('MJ.01', 'competent'), aUnit('MJ.02', 'not_yet')];
    expect(judge({ units })).toEqual({
      outcome: 'not_passed',
      reasons: ['assessment.not_competent', 'assessment.attempts_left'],
      needsDecision: false,
      papers: ['statement'],
    });
  });

  test('too little presence and not competent: not passed, no paper', () => {
    const units = [aUnit('MJ.01', 'not_yet')];
    expect(judge({ attendance: presence(79), units })).toEqual({
      outcome: 'not_passed',
      reasons: ['assessment.below_threshold'],
      needsDecision: false,
      papers: [],
    });
  });

  test('too little presence but competent: not passed, and a person decides', () => {
    expect(judge({ attendance: presence(79) })).toEqual({
      outcome: 'not_passed',
      reasons: ['assessment.below_threshold', 'assessment.decide_by_hand'],
      needsDecision: true,
      papers: [],
    });
  });
});

describe('at the edges of the rule', () => {
  test('80.00 percent passes, 79.96 does not', () => {
    expect(judge({ attendance: presence(2000, { jpHeld: 2500 }) }).outcome).toBe('passed');
    expect(judge({ attendance: presence(1999, { jpHeld: 2500 }) }).outcome).toBe('not_passed');
  });

  test('a unit that is not critical does not stand in the way', () => {
    const units = [aUnit('MJ.01', 'competent'), aUnit('MJ.02', 'not_yet', false)];
    expect(judge({ units }).outcome).toBe('passed');
  });

  test('without attempts left nobody is told to try again', () => {
    const units = [{ ...aUnit('MJ.01', 'not_yet'), attemptsLeft: 0 }];
    expect(judge({ units }).reasons).toEqual(['assessment.not_competent']);
  });

  test('who is below the threshold needs no results to have failed', () => {
    expect(judge({ attendance: presence(10), units: [aUnit('MJ.01', null)] }).outcome).toBe(
      'not_passed',
    );
  });

  test('the decision of the staff counts where the regulation is silent', () => {
    const attendance = presence(79);
    expect(judge({ attendance, decision: 'passed' })).toMatchObject({
      outcome: 'passed',
      needsDecision: false,
      papers: ['pass'],
    });
    expect(judge({ attendance, decision: 'not_passed' })).toMatchObject({
      outcome: 'not_passed',
      needsDecision: false,
      papers: [],
    });
  });

  test('and nowhere else', () => {
    const units = [aUnit('MJ.01', 'not_yet')];
    expect(judge({ units, decision: 'passed' }).outcome).toBe('not_passed');
    expect(judge({ decision: 'not_passed' }).outcome).toBe('passed');
  });

  test('a pass gives the statement too where the programme says so', () => {
    const passed = { outcome: 'passed', jpHeld: 100, jpPresent: 80 } as const;
    expect(papersFor(passed, paperRules(true))).toEqual(['pass', 'statement']);
  });
});

describe('what is still open', () => {
  test('a missing result', () => {
    const units = [aUnit('MJ.01', 'competent'), aUnit('MJ.02', null)];
    expect(judge({ units })).toMatchObject({
      outcome: 'open',
      reasons: ['assessment.results_missing'],
      papers: [],
    });
  });

  test('a missing code', () => {
    const attendance = presence(96, { jpHeld: 96, jpUnrecorded: 4, unrecorded: ['S-0010'] });
    expect(judge({ attendance })).toMatchObject({
      outcome: 'open',
      reasons: ['assessment.codes_missing'],
    });
  });

  test('lessons still to come, even when the threshold is out of reach', () => {
    const attendance = presence(60, { jpHeld: 90, jpPlanned: 10 });
    expect(judge({ attendance })).toMatchObject({
      outcome: 'open',
      reasons: ['assessment.still_running', 'assessment.out_of_reach'],
    });
  });

  test('a class that never met', () => {
    expect(judge({ attendance: presence(0, { jpHeld: 0 }) })).toMatchObject({
      outcome: 'open',
      reasons: ['assessment.nothing_held'],
    });
  });
});

test('with complete facts and no decision, passing means presence and competence, and nothing else', () => {
  const competence = fc.constantFrom<Competence>('competent', 'not_yet');
  const units = fc.array(fc.tuple(competence, fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), units, (present, results) => {
      const verdicts = results.map(([result, isCritical], i) =>
        aUnit(`U.${i}`, result, isCritical),
      );
      const { outcome, papers } = judge({ attendance: presence(present), units: verdicts });
      const isCompetent = verdicts.every((unit) => !unit.isCritical || unit.result === 'competent');
      const expected = present < 80 ? [] : isCompetent ? ['pass'] : ['statement'];
      expect(papers).toEqual(expected);
      expect(outcome).toBe(present >= 80 && isCompetent ? 'passed' : 'not_passed');
    }),
  );
});
