import { describe, expect, test } from '@jest/globals';
import type { ResultRow } from '../../../../src/features/assessment/core';
import {
  checkResults,
  latestResult,
  recordAttempt,
} from '../../../../src/features/assessment/core';

function aResult(changes: Partial<ResultRow> = {}): ResultRow {
  return {
    id: 'P-0001/MJ.01',
    participant: 'P-0001',
    name: 'Nama P-0001',
    package: 'MJ',
    unit: 'MJ.01',
    attempt1: null,
    attempt2: null,
    attempt3: null,
    score: null,
    assessedOn: null,
    assessor: '',
    ...changes,
  };
}

function findings(changes: Partial<ResultRow>, maxAttempts = 3): string[] {
  const due = new Set(['P-0001/MJ.01']);
  return checkResults([{ row: 2, value: aResult(changes) }], due, maxAttempts, (row, column) => ({
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
    expect(findings(thrice, 2)).toEqual(['error assessment.too_many_attempts attempt3']);
  });

  test('a score above 100 is named', () => {
    expect(findings({ score: 101 })).toEqual(['error assessment.score_out_of_range score']);
  });

  test('a row for a unit that is not assessed is doubtful, not wrong', () => {
    expect(findings({ id: 'P-0001/LS.01', unit: 'LS.01' })).toEqual([
      'warning assessment.result_not_due unit',
    ]);
  });
});

describe('recording an attempt', () => {
  const record = (row: ResultRow, attempt: number, competence: 'competent' | 'not_yet') =>
    recordAttempt(
      row,
      { attempt, competence, score: null, assessedOn: '2021-07-02', assessor: 'Asesor' },
      3,
    );

  test('the first attempt, then the second after a fail', () => {
    const first = record(aResult(), 1, 'not_yet');
    expect(first).toMatchObject({ ok: true, value: { attempt1: 'not_yet', assessor: 'Asesor' } });
    const second = record(aResult({ attempt1: 'not_yet' }), 2, 'competent');
    expect(second.ok && latestResult(second.value)).toBe('competent');
  });

  test('the latest attempt may be corrected', () => {
    const corrected = record(aResult({ attempt1: 'competent' }), 1, 'not_yet');
    expect(corrected).toMatchObject({ ok: true, value: { attempt1: 'not_yet' } });
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
});
