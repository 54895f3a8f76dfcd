import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ATTENDANCE_CODES } from '../../../../src/features/attendance/core';
import {
  formatTypedCode,
  readTypedCode,
} from '../../../../src/features/attendance/sidebar/typed-code';

describe('a code typed beside a name', () => {
  test.each([
    ['h', 'H', null],
    [' sd ', 'SD', null],
    ['T', 'T', null],
    ['t20', 'T', 20],
    ['T 5', 'T', 5],
  ])('%s is understood', (typed, code, lateMinutes) => {
    expect(readTypedCode(typed)).toEqual({ code, lateMinutes });
  });

  test.each(['', 'X', 'HH', 'H5', 'T99999', 'T1441', '20'])('"%s" is no code', (typed) => {
    expect(readTypedCode(typed)).toBeNull();
  });

  test('what is shown is read back as the same', () => {
    const late = fc.record({
      code: fc.constant('T' as const),
      lateMinutes: fc.option(fc.integer({ min: 0, max: 1440 })),
    });
    const plain = fc.record({
      code: fc.constantFrom(...ATTENDANCE_CODES),
      lateMinutes: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.oneof(late, plain), (mark) => {
        expect(readTypedCode(formatTypedCode(mark))).toEqual(mark);
      }),
    );
  });
});
