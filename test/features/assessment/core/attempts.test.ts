import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AttemptRules, Competence, ResultRow } from '../../../../src/features/assessment/core';
import {
  attemptsOf,
  blankResult,
  checkResults,
  latestResult,
  recordAttempt,
} from '../../../../src/features/assessment/core';

function aResult(changes: Partial<ResultRow> = {}): ResultRow {
  const person = { participant: 'P-0001', name: 'Nama P-0001', package: 'MJ' };
  return { ...blankResult(person, 'MJ.01'), ...changes };
}

function findings(changes: Partial<ResultRow>, rules: Partial<AttemptRules> = {}): string[] {
  const due = new Set(['P-0001/MJ.01']);
  const all = { maxAttempts: 3, minimumScore: null, ...rules };
  return checkResults([{ row: 2, value: aResult(changes) }], due, all, (row, column) => ({
    sheet: 'Nilai',
    row,
    column,
  })).map((found) => `${found.severity} ${found.code} ${found.at?.column}`);
}

describe('attempts typed into the sheet', () => {
  test('not yet, then competent, is in order', () => {
    expect(findings({ attempt1: 'not_yet', attempt2: 'competent' })).toEqual([]);
  });

  test('a second attempt without a first is named at its cell', () => {
    expect(findings({ attempt2: 'competent' })).toEqual([
      'error assessment.attempt_skipped attempt2',
    ]);
  });

  test('an attempt after a pass is named at its cell', () => {
    expect(findings({ attempt1: 'competent', attempt2: 'not_yet' })).toEqual([
      'error assessment.attempt_after_pass attempt2',
    ]);
  });

  test('more attempts than the programme allows are named at their cells', () => {
    const thrice = { attempt1: 'not_yet', attempt2: 'not_yet', attempt3: 'competent' } as const;
    expect(findings(thrice, { maxAttempts: 2 })).toEqual([
      'error assessment.too_many_attempts attempt3',
    ]);
  });

  test('a score above 100 is named', () => {
    expect(findings({ attempt1: 'not_yet', score1: 101 })).toEqual([
      'error assessment.score_out_of_range score1',
    ]);
  });

  test('competent with a score below the least is named, where scores are used', () => {
    const row = { attempt1: 'competent', score1: 69.99 } as const;
    expect(findings(row, { minimumScore: 70 })).toEqual([
      'error assessment.score_below_minimum score1',
    ]);
    expect(findings(row)).toEqual([]);
    expect(findings({ ...row, score1: 70 }, { minimumScore: 70 })).toEqual([]);
    // A high score does not make up for a critical aspect that was not reached.
    expect(findings({ attempt1: 'not_yet', score1: 95 }, { minimumScore: 70 })).toEqual([]);
  });

  test('a score without K or BK is doubtful: it does not count yet', () => {
    expect(findings({ score1: 80 })).toEqual(['warning assessment.score_without_result score1']);
  });

  test('an attempt dated before an earlier one is doubtful', () => {
    const days = { assessedOn1: '2021-07-05', assessedOn2: '2021-07-02' } as const;
    expect(findings({ attempt1: 'not_yet', attempt2: 'competent', ...days })).toEqual([
      'warning assessment.attempt_too_early assessedOn2',
    ]);
  });

  test('a row for a unit that is not assessed is doubtful, not wrong', () => {
    expect(findings({ id: 'P-0001/LS.01', unit: 'LS.01' })).toEqual([
      'warning assessment.result_not_due unit',
    ]);
  });
});

describe('recording an attempt', () => {
  const rules: AttemptRules = { maxAttempts: 3, minimumScore: null };
  const record = (row: ResultRow, attempt: number, competence: Competence, more = {}) => {
    const result = { attempt, competence, score: null, assessedOn: null, assessor: null };
    return recordAttempt(row, { ...result, ...more }, rules);
  };

  test('each attempt keeps its own day, assessor and score', () => {
    const first = record(aResult(), 1, 'not_yet', {
      ...{ score: 55, assessedOn: '2021-07-02', assessor: 'Asesor Satu' },
    });
    if (!first.ok) throw new Error('The first attempt was refused');
    const second = record(first.value, 2, 'competent', {
      ...{ score: 82.5, assessedOn: '2021-07-09', assessor: 'Asesor Dua' },
    });
    if (!second.ok) throw new Error('The second attempt was refused');
    expect(attemptsOf(second.value)).toEqual([
      {
        ...{ attempt: 1, competence: 'not_yet', score: 55 },
        ...{ assessedOn: '2021-07-02', assessor: 'Asesor Satu' },
      },
      {
        ...{ attempt: 2, competence: 'competent', score: 82.5 },
        ...{ assessedOn: '2021-07-09', assessor: 'Asesor Dua' },
      },
    ]);
    expect(latestResult(second.value)).toBe('competent');
  });

  test('the latest attempt may be corrected', () => {
    const corrected = record(aResult({ attempt1: 'competent' }), 1, 'not_yet');
    expect(corrected).toMatchObject({ ok: true, value: { attempt1: 'not_yet' } });
  });

  test('a result that a colleague entered meanwhile is left alone', () => {
    const row = aResult({ attempt1: 'not_yet' });
    const refused = record(row, 1, 'competent', { seen: null });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'assessment.result_changed' }] });
    expect(record(row, 1, 'competent', { seen: 'not_yet' })).toMatchObject({ ok: true });
    // Both saw the same and say the same.
    expect(record(row, 1, 'not_yet', { seen: null })).toMatchObject({ ok: true });
  });

  const refusals: [string, ResultRow, number, string][] = [
    ['a gap', aResult(), 2, 'assessment.attempt_out_of_turn'],
    [
      'an earlier attempt',
      aResult({ attempt1: 'not_yet', attempt2: 'not_yet' }),
      1,
      'assessment.attempt_out_of_turn',
    ],
    [
      'an attempt after a pass',
      aResult({ attempt1: 'competent' }),
      2,
      'assessment.already_competent',
    ],
    ['a fourth attempt', aResult(), 4, 'assessment.attempt_over_limit'],
  ];

  test.each(refusals)('%s is refused', (_, row, attempt, code) => {
    const refusal = record(row, attempt, 'competent');
    expect(refusal.ok ? [] : refusal.problems.map((found) => found.code)).toEqual([code]);
  });

  test('in any order of results, what was recorded is in order, and no attempt changes another', () => {
    const entry = fc.record({
      attempt: fc.integer({ min: 1, max: 4 }),
      competence: fc.constantFrom<Competence>('competent', 'not_yet'),
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      assessedOn: fc.constant(null),
      assessor: fc.option(fc.string()),
    });
    const limits = fc.record({
      maxAttempts: fc.integer({ min: 1, max: 3 }),
      minimumScore: fc.option(fc.integer({ min: 0, max: 100 })),
    });
    fc.assert(
      fc.property(limits, fc.array(entry, { maxLength: 12 }), (limit, entries) => {
        let row = aResult();
        for (const result of entries) {
          const recorded = recordAttempt(row, result, limit);
          if (!recorded.ok) continue;
          const others = (one: ResultRow) =>
            attemptsOf(one).filter(({ attempt }) => attempt !== result.attempt);
          expect(others(recorded.value)).toEqual(others(row));
          row = recorded.value;
        }
        const check = checkResults(
          [{ row: 2, value: row }],
          new Set([row.id]),
          limit,
          (at, column) => ({
            ...{ sheet: 'Nilai', row: at, column },
          }),
        );
        expect(check.filter(({ severity }) => severity === 'error')).toEqual([]);
        const passed = attemptsOf(row).map(({ competence }) => competence);
        expect([-1, passed.length - 1]).toContain(passed.indexOf('competent'));
      }),
    );
  });
});
