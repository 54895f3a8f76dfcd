import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canStillReach,
  cutPercent,
  formatPercent,
  reachesThreshold,
} from '../../../../src/features/attendance/core';

describe('the share of lessons somebody attended', () => {
  test('80 of 100 JP is enough for 80 percent, 79 is not', () => {
    expect(reachesThreshold(80, 100, 80)).toBe(true);
    expect(reachesThreshold(79, 100, 80)).toBe(false);
  });

  test('79.96 percent fails and never reads 80', () => {
    expect(reachesThreshold(1999, 2500, 80)).toBe(false);
    expect(formatPercent(1999, 2500)).toBe('79,96 %');
  });

  test('79.996 percent is cut, not rounded', () => {
    expect(cutPercent(19_999, 25_000)).toBe(79.99);
    expect(formatPercent(19_999, 25_000)).toBe('79,99 %');
  });

  test('exactly 80.00 percent passes and is shown as such', () => {
    expect(reachesThreshold(2000, 2500, 80)).toBe(true);
    expect(formatPercent(2000, 2500)).toBe('80,00 %');
  });

  test('a threshold of 79.95 percent is compared exactly', () => {
    expect(reachesThreshold(1599, 2000, 79.95)).toBe(true);
    expect(reachesThreshold(15_989, 20_000, 79.95)).toBe(false);
  });

  test('before the first lesson there is no share', () => {
    expect(reachesThreshold(0, 0, 80)).toBe(false);
    expect(cutPercent(0, 0)).toBeNull();
    expect(formatPercent(0, 0)).toBe('-');
  });
});

describe('early warning', () => {
  test('with 21 of 100 JP missed nobody reaches 80 percent any more', () => {
    expect(canStillReach({ held: 50, present: 29, planned: 50 }, 80)).toBe(false);
    expect(canStillReach({ held: 50, present: 30, planned: 50 }, 80)).toBe(true);
  });
});

const presence = fc
  .integer({ min: 1, max: 100_000 })
  .chain((held) => fc.tuple(fc.integer({ min: 0, max: held }), fc.constant(held)));
const thresholds = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);

describe('for all presences', () => {
  test('what is below the threshold is shown below it, what reaches it is not', () => {
    fc.assert(
      fc.property(presence, thresholds, ([present, held], threshold) => {
        const shown = cutPercent(present, held) ?? Number.NaN;
        expect(shown >= threshold).toBe(reachesThreshold(present, held, threshold));
      }),
    );
  });

  test('the shown share is within a hundredth below the true one', () => {
    fc.assert(
      fc.property(presence, ([present, held]) => {
        const shown = BigInt(Math.round((cutPercent(present, held) ?? 0) * 100));
        const [top, bottom] = [BigInt(present) * 10_000n, BigInt(held)];
        expect(shown * bottom <= top && top < (shown + 1n) * bottom).toBe(true);
      }),
    );
  });

  test('whoever has reached the threshold in the end could always still reach it', () => {
    fc.assert(
      fc.property(presence, presence, thresholds, ([now, held], [later, planned], threshold) => {
        if (!reachesThreshold(now + later, held + planned, threshold)) return;
        expect(canStillReach({ held, present: now, planned }, threshold)).toBe(true);
      }),
    );
  });
});
