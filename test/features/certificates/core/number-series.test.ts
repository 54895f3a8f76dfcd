import { describe, expect, test } from '@jest/globals';
import {
  findLostNumbers,
  lastNumber,
  markNumbers,
  seriesFor,
} from '../../../../src/features/certificates/core/number-series';
import type { NumberScope } from '../../../../src/features/programme/core';
import { aPaper, aProgram } from '../builders';

const inScope = (numberScope: NumberScope, lastPassNumber = 0) =>
  aProgram({ numberScope, lastPassNumber });

test('numbers are the same in whatever order the rows stand', () => {
  const row = (sequence: number) => aPaper({ kind: 'pass', series: '2021', sequence });
  const marks = markNumbers({}, [row(1), row(2)]);
  const all = [5, 4, 2, 3, 1].map(row);
  expect(markNumbers(marks, all)).toEqual({ 'pass/2021': { first: 1, last: 5 } });
  expect(findLostNumbers(all, marks)).toEqual([]);
});

describe('where the running number begins again', () => {
  test.each([
    ['year', '2022'],
    ['unit', '2022/BLK-PKL'],
    ['program', 'PKL-2021'],
  ] as const)('every %s has its own series', (scope, series) => {
    expect(seriesFor(inScope(scope), '2022-01-03')).toBe(series);
  });

  test('a new year begins with 1, whatever the old one and the imported number were', () => {
    const program = { ...inScope('year', 562), year: 2021 };
    const register = [aPaper({ sequence: 600, series: '2021' })];
    expect(lastNumber(program, '2021-12-30', 'pass', register, {})).toBe(600);
    expect(lastNumber(program, '2022-01-03', 'pass', register, {})).toBe(0);
  });

  test('a programme goes on over the turn of the year', () => {
    const register = [aPaper({ sequence: 7, series: 'PKL-2021' })];
    expect(lastNumber(inScope('program', 5), '2022-01-03', 'pass', register, {})).toBe(7);
  });

  test('papers from before series were noted count in the year they were issued in', () => {
    const register = [aPaper({ sequence: 41, series: '', issuedOn: '2021-03-01' })];
    expect(lastNumber(inScope('year'), '2021-08-30', 'pass', register, {})).toBe(41);
    expect(lastNumber(inScope('year'), '2022-08-30', 'pass', register, {})).toBe(0);
  });

  test('a number whose row is gone is not given again', () => {
    const marks = { 'pass/2021': { first: 1, last: 9 } };
    expect(lastNumber(inScope('year'), '2021-08-30', 'pass', [], marks)).toBe(9);
    expect(lastNumber(inScope('year'), '2021-08-30', 'statement', [], marks)).toBe(0);
  });
});
