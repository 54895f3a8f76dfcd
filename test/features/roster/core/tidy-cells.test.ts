import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findFixes } from '../../../../src/features/roster/core';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, rosterFacts } from '../a-roster';

function fixesOf(changes: TypedRow) {
  const { participants } = rosterFacts([{ ...GOOD_PARTICIPANT, ...changes }]);
  return findFixes(participants, ['MJ', 'LS', 'TKB Kayu']).map(({ column, kind, wanted }) => {
    return { column, kind, wanted };
  });
}

describe('what can be fixed with certainty', () => {
  test('a tidy row has nothing to fix', () => {
    expect(fixesOf({})).toEqual([]);
  });

  test.each<[string, TypedRow, unknown]>([
    [
      'spaces around and doubled',
      { name: '  Contoh   Satu ' },
      { column: 'name', kind: 'spaces', wanted: 'Contoh Satu' },
    ],
    [
      'a space that does not break',
      { name: 'Contoh\u00a0Satu' },
      { column: 'name', kind: 'spaces', wanted: 'Contoh Satu' },
    ],
    ['another word for male', { sex: 'Lk' }, { column: 'sex', kind: 'word', wanted: 'L' }],
    [
      'yes in small letters',
      { hasConsented: 'y' },
      { column: 'hasConsented', kind: 'word', wanted: 'Ya' },
    ],
    [
      'a tick box for yes',
      { hasConsented: true },
      { column: 'hasConsented', kind: 'word', wanted: 'Ya' },
    ],
    [
      'signs between the digits of a NIK',
      { nik: '3375 0114.0590-9001' },
      { column: 'nik', kind: 'nik', wanted: '3375011405909001' },
    ],
    [
      'a date that is text',
      { birthDate: '14 Mei 1990' },
      { column: 'birthDate', kind: 'date', wanted: '1990-05-14' },
    ],
    [
      'a package code in small letters',
      { interest1: ' tkb  kayu' },
      { column: 'interest1', kind: 'code', wanted: 'TKB Kayu' },
    ],
  ])('%s', (_what, changes, fix) => {
    expect(fixesOf(changes)).toEqual([fix]);
  });

  test.each<[string, TypedRow]>([
    ['a year of two digits', { birthDate: '14/5/90' }],
    ['a number where a date belongs', { birthDate: 1990 }],
    ['a word nobody knows', { sex: 'X' }],
    ['a package that does not exist', { interest1: 'XX' }],
    ['a NIK of the wrong length', { nik: '33750114' }],
    ['characters that cannot be seen', { name: 'Contoh \u0007 Satu' }],
  ])('%s is left to a person', (_what, changes) => {
    expect(fixesOf(changes)).toEqual([]);
  });

  test('a row that has no id yet is left out, and ids are never touched', () => {
    expect(fixesOf({ id: '', name: '  Contoh' })).toEqual([]);
    expect(fixesOf({ id: ' P-0001 ' })).toEqual([]);
  });

  test('values of restricted and private cells are marked as not to be shown', () => {
    const { participants, restricted } = rosterFacts(
      [{ ...GOOD_PARTICIPANT, nik: '3375 0114 0590 9001', name: ' Contoh Satu' }],
      [{ ...GOOD_RESTRICTED, block: ' A  1' }],
    );
    const fixes = [...findFixes(participants, []), ...findFixes(restricted, [])];
    expect(fixes.map(({ column, isPrivate }) => [column, isPrivate])).toEqual([
      ['name', false],
      ['nik', true],
      ['block', true],
    ]);
    expect(fixes.every(({ at }) => at.value === undefined)).toBe(true);
  });

  test('a fixed cell needs no fix, whatever stood there, and means what it meant', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(
        cell,
        fc.constantFrom('name', 'sex', 'birthDate', 'nik', 'interest1'),
        (typed, column) => {
          const { participants } = rosterFacts([{ ...GOOD_PARTICIPANT, [column]: typed }]);
          const [fix] = findFixes(participants, ['MJ', 'LS']);
          if (fix === undefined) return;
          const again = rosterFacts([{ ...GOOD_PARTICIPANT, [column]: fix.wanted }]);
          expect(findFixes(again.participants, ['MJ', 'LS'])).toEqual([]);
        },
      ),
    );
  });
});
