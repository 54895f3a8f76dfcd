import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecentWrites } from '../../../../src/features/certificates/core';
import { noteWrites, parseWrites, writesLeft } from '../../../../src/features/certificates/core';

describe('the budget of Docs writes', () => {
  test('55 writes may go out at once, the next when the first are a minute old', () => {
    const recent = noteWrites([], 1000, 55);
    expect(writesLeft(recent, 1000)).toEqual({ count: 0, waitMs: 60_000 });
    expect(writesLeft(recent, 60_999)).toEqual({ count: 0, waitMs: 1 });
    expect(writesLeft(recent, 61_000)).toEqual({ count: 55, waitMs: 0 });
  });

  test('in no minute of any run do more than 55 writes go out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 40 }), (pauses) => {
        let now = 0;
        let recent: RecentWrites = [];
        const sent: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const { count } = writesLeft(recent, now);
          const batch = Math.min(10, count);
          recent = noteWrites(recent, now, batch);
          sent.push(...Array.from({ length: batch }, () => now));
        }
        for (const from of sent) {
          const inMinute = sent.filter((at) => at >= from && at < from + 60_000).length;
          expect(inMinute).toBeLessThanOrEqual(55);
        }
      }),
    );
  });

  test('a damaged note in the store counts as none', () => {
    for (const stored of [null, '', '{', '{"a":1}', '[["x",1]]', '[1]']) {
      expect(parseWrites(stored)).toEqual([]);
    }
    expect(parseWrites('[[1,2]]')).toEqual([[1, 2]]);
  });
});
