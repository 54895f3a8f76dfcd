import { describe, expect, test } from '@jest/globals';
import type { IssueInput, Paper } from '../../../../src/features/certificates/core';
import { issuePapers, newVersion } from '../../../../src/features/certificates/core';
import { aGraduate, anIssue, aPackage, aProgram } from '../builders';

function issued(input: IssueInput): readonly Paper[] {
  const result = issuePapers(input);
  if (!result.ok) throw new Error(result.problems.map((found) => found.code).join(', '));
  return result.value.map(({ paper }) => paper);
}

const summer = { start: '2022-06-10', end: '2022-07-05' } as const;

/** The same workbook a year later: the lists are those of the next programme, the register is kept. */
function nextYear(register: readonly Paper[], more: Partial<IssueInput> = {}): IssueInput {
  return anIssue({
    register,
    program: { ...aProgram({ issueDate: '2022-08-30' }), id: 'PKL-2022', year: 2022 },
    stages: anIssue().stages.map((one) => ({ ...one, ...summer })),
    ...more,
  });
}

describe('a workbook that goes on with a later programme', () => {
  const register = issued(anIssue());

  test('gives whoever takes the course again a paper of it, once, and leaves the old one', () => {
    const again = issued(nextYear(register));
    expect(again.map(({ id, sequence, series }) => [id, sequence, series])).toEqual([
      ['P-0001/pass#2', 1, '2022'],
      ['P-0002/pass#2', 2, '2022'],
      ['P-0003/statement#2', 1, '2022'],
    ]);
    expect(issued(nextYear([...register, ...again]))).toEqual([]);
  });

  test('also of another package, where everybody has one', () => {
    const las = aPackage({ code: 'LAS', name: 'Las' });
    const input = nextYear(register);
    const papers = issued({
      ...input,
      packages: [las],
      stages: input.stages.map((one) => ({ ...one, package: 'LAS' })),
      units: input.units.map((one) => ({ ...one, package: 'LAS' })),
      results: input.results.map((one) => ({ ...one, package: 'LAS' })),
      graduation: [aGraduate('P-0001', { package: 'LAS' })],
    });
    expect(papers.map(({ id, package: code }) => [id, code])).toEqual([['P-0001/pass#2', 'LAS']]);
  });

  test('never writes what is true now over a paper of the former programme', () => {
    const [old] = register;
    if (old === undefined) throw new Error('There are papers');
    expect(newVersion(nextYear(register), old, 'correction', 'Nama salah')).toMatchObject({
      ...{ ok: false, problems: [{ code: 'certificates.no_such_paper' }] },
    });
    const made = { ...old, state: 'pdf', sha256: 'a'.repeat(64) } as const;
    expect(newVersion(nextYear(register), made, 'copy', 'Hilang')).toMatchObject({ ok: true });
  });
});

describe('a programme whose settings were corrected after its papers were issued', () => {
  const register = issued(anIssue());

  test.each([
    ['code', { id: 'PKL-2021-B' }],
    ['year', { id: 'PKL-2022', year: 2022 }],
  ])('gives nobody a second paper: %s', (_, change) => {
    expect(issued(anIssue({ register, program: { ...aProgram(), ...change } }))).toEqual([]);
  });

  test('gives nobody a second paper: dates', () => {
    const stages = anIssue().stages.map((one) => ({ ...one, ...summer }));
    expect(issued(anIssue({ register, stages }))).toEqual([]);
  });
});
