import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import metadata from 'libphonenumber-js/metadata.max.json';
import { INDONESIAN_NUMBERS } from '../../../../src/features/roster/core/indonesian-numbers';
import { readPhones, showPhones } from '../../../../src/features/roster/core/phone-number';

describe('telephone numbers as staff type them', () => {
  test.each([
    '081234567890',
    '+62 812-3456-7890',
    '62812 3456 7890',
    '0062 812 3456 7890',
    '812-3456-7890',
    81234567890,
    "'0812 3456 7890",
    '0812.3456.7890',
  ])('%s is one number', (typed) => {
    expect(readPhones(typed)).toEqual({ numbers: ['+6281234567890'], unknown: 0 });
  });

  test('several in one cell, one of them of a house', () => {
    const numbers = ['+6281234567890', '+62285421234'];
    for (const sign of [' / ', ', ', '; ', ' atau ']) {
      expect(readPhones(`0812 3456 7890${sign}(0285) 421234`)).toEqual({ numbers, unknown: 0 });
    }
  });

  test.each(['0812', '0812345678901234', 'tidak ada', '12345'])('%s is none', (typed) => {
    expect(readPhones(typed)).toEqual({ numbers: [], unknown: 1 });
  });

  test('are shown as people write them', () => {
    expect(showPhones('+6281234567890; +62285421234')).toBe('0812-3456-7890; (0285) 421234');
    expect(showPhones('+6561234567')).toBe('+6561234567');
    expect(showPhones('0812-3456-7890 (istri)')).toBe('0812-3456-7890 (istri)');
  });

  test('no text breaks the reader, and what it reads it reads again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), (typed) => {
        const { numbers } = readPhones(typed);
        expect(readPhones(numbers.join('; ')).numbers).toEqual(numbers);
      }),
    );
  });
});

test('the rules for Indonesia are those of the package', () => {
  expect(INDONESIAN_NUMBERS.countries.ID).toEqual(metadata.countries.ID);
});
