import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CheckSettings } from '../../../../src/features/roster/core';
import { findFixes, participantColumns } from '../../../../src/features/roster/core';
import { participantsTable } from '../../../../src/features/roster/tables';
import type { Columns, Table } from '../../../../src/kernel/table';
import { defineTable, readTable } from '../../../../src/kernel/table';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, gridOf, rosterFacts } from '../a-roster';

const CONTEXT = { packages: ['MJ', 'LS'], today: '2021-06-01' } as const;

function fixesOf(changes: TypedRow) {
  const { participants } = rosterFacts([{ ...GOOD_PARTICIPANT, ...changes }]);
  return findFixes(participants, { ...CONTEXT, packages: ['MJ', 'LS', 'TKB Kayu'] }).map(
    ({ column, kind, wanted }) => {
      return { column, kind, wanted };
    },
  );
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
    ['English', { sex: 'Female' }, { column: 'sex', kind: 'word', wanted: 'P' }],
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
      'words for having no NIK, which is no fault',
      { nik: 'belum ada' },
      { column: 'nik', kind: 'none', wanted: '' },
    ],
    ['a sign for no telephone', { phone: 'x' }, { column: 'phone', kind: 'none', wanted: '' }],
    [
      'a date that is text',
      { birthDate: '14 Mei 1990' },
      { column: 'birthDate', kind: 'date', wanted: '1990-05-14' },
    ],
    [
      'a birth year of two digits that fits one century',
      { birthDate: '14/5/90' },
      { column: 'birthDate', kind: 'date', wanted: '1990-05-14' },
    ],
    [
      'a date that lost its format',
      { registeredOn: 44348 },
      { column: 'registeredOn', kind: 'date', wanted: '2021-06-01' },
    ],
    [
      'a telephone number that lost its 0',
      { phone: 81234567890 },
      { column: 'phone', kind: 'phone', wanted: '+6281234567890' },
    ],
    [
      'two telephone numbers',
      { phone: '0812.3456.7890 / (0285) 421234' },
      { column: 'phone', kind: 'phone', wanted: '+6281234567890; +62285421234' },
    ],
    [
      'a place beside a date, when it is known already',
      { birthDate: 'Pekalongan, 14-05-1990' },
      { column: 'birthDate', kind: 'place', wanted: '1990-05-14' },
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
    ['a birth year that fits no century', { birthDate: '14/5/15' }],
    ['a number with words beside it', { phone: '0812-3456-7890 (istri)' }],
    ['a place whose own cell says otherwise', { birthDate: 'Batang, 14-05-1990' }],
    ['a number where a date belongs', { birthDate: 1990 }],
    ['a word nobody knows', { sex: 'X' }],
    ['a package that does not exist', { interest1: 'XX' }],
    ['a NIK of the wrong length', { nik: '33750114' }],
    ['characters that cannot be seen', { name: 'Contoh \u0007 Satu' }],
  ])('%s is left to a person', (_what, changes) => {
    expect(fixesOf(changes)).toEqual([]);
  });

  test('place and date in one cell go into two', () => {
    const apart = [
      { column: 'birthPlace', kind: 'place', wanted: 'Batang' },
      { column: 'birthDate', kind: 'place', wanted: '1990-05-14' },
    ];
    expect(fixesOf({ birthPlace: '', birthDate: 'Batang, 14 Mei 1990' })).toEqual(apart);
    expect(fixesOf({ birthPlace: 'Batang, 14 Mei 1990', birthDate: '' })).toEqual(apart);
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
    const fixes = [...findFixes(participants, CONTEXT), ...findFixes(restricted, CONTEXT)];
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
          const [fix] = findFixes(participants, CONTEXT);
          if (fix === undefined) return;
          const again = rosterFacts([{ ...GOOD_PARTICIPANT, [column]: fix.wanted }]);
          expect(findFixes(again.participants, CONTEXT)).toEqual([]);
        },
      ),
      { examples: [['ß〱ά ', 'name']] },
    );
  });
});

describe('what is only proposed', () => {
  const proposalsOf = (changes: TypedRow, settings: CheckSettings = {}) => {
    const { participants } = rosterFacts([{ ...GOOD_PARTICIPANT, ...changes }]);
    return findFixes(participants, CONTEXT, settings)
      .filter(({ isCertain }) => !isCertain)
      .map(({ column, wanted }) => [column, wanted]);
  };

  test.each<[TypedRow, string, string]>([
    [{ name: 'BUDI BIN SLAMET' }, 'name', 'Budi bin Slamet'],
    [{ birthDate: '' }, 'birthDate', '1990-05-14'],
    [{ sex: '' }, 'sex', 'L'],
    [{ birthDate: '1990-03-04', nik: '3375010403909001' }, 'birthDate', '1990-04-03'],
  ])('%j', (changes, column, wanted) => {
    if (column === 'birthDate' && changes['nik'] !== undefined) {
      expect(proposalsOf({ ...changes, nik: '3375010304909001' })).toEqual([[column, wanted]]);
      expect(proposalsOf(changes)).toEqual([]);
      return;
    }
    expect(proposalsOf(changes)).toEqual([[column, wanted]]);
  });

  test('titles go into columns of their own, and where the sheet has none they are only written formally', () => {
    const named: TypedRow = { ...GOOD_PARTICIPANT, name: 'Dr Sri Contoh MSi' };
    const { frontTitles: _f, backTitles: _b, ...columns } = participantColumns;
    const proposed = (table: Table<Columns>): unknown => {
      const [header = [], ...rows] = gridOf(table.columns, [named]);
      return findFixes(readTable(table, { header, rows }), CONTEXT).map(
        ({ column, wanted, isCertain }) => [column, wanted, isCertain],
      );
    };
    expect(proposed(participantsTable)).toEqual([
      ['name', 'Sri Contoh', false],
      ['frontTitles', 'Dr.', false],
      ['backTitles', 'M.Si.', false],
    ]);
    const old = defineTable({ sheet: 'Peserta', key: 'id', columns });
    expect(proposed(old)).toEqual([['name', 'Dr. Sri Contoh, M.Si.', false]]);
    expect(proposalsOf({ name: 'Dr Sri Contoh', backTitles: 'M.Si.' })).toEqual([
      ['name', 'Dr. Sri Contoh'],
    ]);
  });

  test('nothing of a kind that is switched off', () => {
    const off = { 'roster.name_one_case': 'off', 'roster.nik_has_sex': 'off' } as const;
    expect(proposalsOf({ name: 'BUDI BIN SLAMET', sex: '' }, off)).toEqual([]);
  });
});
