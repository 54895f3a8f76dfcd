import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  formatFormalName,
  isInOneCase,
  printedName,
  readFormalName,
  titleCase,
} from '../../../../src/features/roster/core/formal-name';

const formal = (typed: string): string => formatFormalName(readFormalName(typed));

test('letters without capitals are not in one case', () => {
  expect(isInOneCase('محمد')).toBe(false);
});

describe('a name with titles', () => {
  test.each([
    ['Dr Sri Budi Contoh MSi', 'Dr. Sri Budi Contoh, M.Si.'],
    ['H. Contoh Hadi, SIP.MM', 'H. Contoh Hadi, S.I.P., M.M.'],
    ['Drs Agus Contoh,SPd, MPd', 'Drs. Agus Contoh, S.Pd., M.Pd.'],
    ['dr Contoh', 'dr. Contoh'],
    ['Tn. Contoh', 'Contoh'],
  ])('%s is written %s', (typed, written) => {
    expect(formal(typed)).toBe(written);
    expect(formal(written)).toBe(written);
  });

  test.each([
    'Contoh',
    'I Made Contoh',
    "A'nur",
    'Contoh, orang kami',
    'H',
    'Siti Ma',
    'M. Contoh',
  ])('%s stays as it is', (typed) => {
    expect(formal(typed)).toBe(typed);
  });

  test('has its titles apart, and a name of one word is whole', () => {
    expect(readFormalName('Prof. Dr. Contoh, S.H.')).toEqual({
      front: ['Prof.', 'Dr.'],
      name: 'Contoh',
      back: ['S.H.'],
    });
  });

  test('no text breaks the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(formal(formal(typed))).toBe(formal(formal(formal(typed))));
      }),
    );
  });
});

describe('a name in capitals', () => {
  test.each([
    ['BUDI BIN SLAMET', 'Budi bin Slamet'],
    ["NUR'AINI", "Nur'aini"],
    ['A.R. SALEH AL-FATIH II', 'A.R. Saleh Al-Fatih II'],
    ['muh. ali', 'Muh. Ali'],
  ])('%s is proposed as %s', (typed, proposed) => {
    expect(isInOneCase(typed)).toBe(true);
    expect(titleCase(typed)).toBe(proposed);
  });

  test('that is an abbreviation only, or mixed, is left alone', () => {
    expect(isInOneCase('A.')).toBe(false);
    expect(isInOneCase('Budi')).toBe(false);
  });
});

describe('a paper names somebody with his titles', () => {
  test.each([
    ['Dr.', 'Sri Contoh', 'M.Si.', 'Dr. Sri Contoh, M.Si.'],
    ['', 'Dr. Sri Contoh, M.Si.', '', 'Dr. Sri Contoh, M.Si.'],
    ['Dr.', 'Dr. Sri Contoh, M.Si.', 'M.Si.', 'Dr. Sri Contoh, M.Si.'],
    ['-', 'Sri Contoh', ', S.E., M.M. ', 'Sri Contoh, S.E., M.M.'],
    ['', 'Contoh', '', 'Contoh'],
  ])('%s | %s | %s is printed %s', (frontTitles, name, backTitles, printed) => {
    expect(printedName({ frontTitles, name, backTitles })).toBe(printed);
  });

  test('the same before and after its titles were put apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Dr.', 'Dr. H.', 'Prof. Dr.'),
        fc.constantFrom('Sri Contoh', 'Contoh', 'Budi bin Contoh'),
        fc.constantFrom('', 'M.Si.', 'S.E., M.M.'),
        (front, bare, back) => {
          const whole = `${front} ${bare}`.trim() + (back === '' ? '' : `, ${back}`);
          const formal = readFormalName(whole);
          const apart = {
            frontTitles: formal.front.join(' '),
            name: formal.name,
            backTitles: formal.back.join(', '),
          };
          expect(printedName(apart)).toBe(whole);
        },
      ),
    );
  });
});
