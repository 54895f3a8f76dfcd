import { describe, expect, test } from '@jest/globals';
import type {
  RosterFinding,
  RosterFix,
  ValidateRosterReply,
} from '../../../../src/features/roster/contract';
import {
  groupProblems,
  SHOW_ALL,
  sheetsOf,
} from '../../../../src/features/roster/sidebar/problem-groups';

const at = (sheet: string, row: number, column: string) => ({
  sheet,
  row,
  column,
  cell: `X${row}`,
});

const twice = (row: number): RosterFinding => ({
  code: 'roster.nik_twice',
  severity: 'warning',
  values: { rows: '9' },
  at: at('Peserta', row, 'NIK'),
});

const unknownPackage: RosterFinding = {
  code: 'roster.package_unknown',
  severity: 'error',
  values: { known: 'MJ, LS' },
  at: at('Peserta', 3, 'Minat 1'),
};

const codeFix: RosterFix = {
  kind: 'code',
  at: at('Peserta', 3, 'Minat 1'),
  isCertain: true,
  change: { from: 'mj', to: 'MJ' },
};

const spaceFix: RosterFix = {
  kind: 'spaces',
  at: at('Data Terbatas', 4, 'Blok/Kamar'),
  isCertain: true,
  change: null,
};

const REPLY: ValidateRosterReply = {
  rowsChecked: 10,
  errors: 1,
  warnings: 2,
  notes: 0,
  idsAssigned: 0,
  findings: [twice(2), twice(9), unknownPackage],
  fixable: 2,
  fixes: [codeFix, spaceFix],
  samePairs: 0,
  switchedOff: [],
};

describe('the list of problems', () => {
  test('one group for each kind, errors first, with its sentence once', () => {
    const groups = groupProblems(REPLY, SHOW_ALL, 'id');
    expect(groups.map(({ severity, title, items }) => [severity, title, items.length])).toEqual([
      ['error', 'Kode ini tidak ada di lembar Paket. Yang ada: ….', 1],
      ['warning', 'NIK ini juga ada di baris ….', 2],
      ['note', 'Spasi berlebih dapat dirapikan.', 1],
    ]);
    expect(groups[1]?.items[0]?.text).toBe('NIK ini juga ada di baris 9.');
  });

  test('a fix stands with the finding of its cell', () => {
    const [errors] = groupProblems(REPLY, SHOW_ALL, 'en');
    expect(errors?.items[0]?.fix).toEqual(codeFix);
  });

  test('can be narrowed down by severity, sheet and what is certain', () => {
    const kinds = (filter: Partial<typeof SHOW_ALL>) =>
      groupProblems(REPLY, { ...SHOW_ALL, ...filter }, 'id').map(({ kind }) => kind);
    expect(kinds({ severity: 'warning' })).toEqual(['roster.nik_twice']);
    expect(kinds({ sheet: 'Data Terbatas' })).toEqual(['fix spaces']);
    expect(kinds({ onlyFixable: true })).toEqual(['roster.package_unknown', 'fix spaces']);
    expect(sheetsOf(REPLY)).toEqual(['Peserta', 'Data Terbatas']);
  });
});
