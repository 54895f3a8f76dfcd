import { describe, expect, test } from '@jest/globals';
import type { PlanAttempt } from '../../../../src/features/schedule/core';
import { runSearch } from '../../../../src/features/schedule/sidebar/run-search';

const attempt = (missing: number): PlanAttempt => ({
  plan: () => ({ bookings: [], unplaced: [] }),
  kept: new Map(),
  missing,
  points: 0,
  bound: 0,
  evaluations: 0,
});

/** A browser whose clock each round of the search moves by 20 ms. */
function aBrowser() {
  const browser = { ms: 0, rests: 0 };
  return {
    browser,
    clock: {
      now: () => browser.ms,
      rest: async () => {
        browser.rests++;
      },
    },
    *rounds(attempts: readonly PlanAttempt[]) {
      for (const one of attempts) {
        browser.ms += 20;
        yield one;
      }
    },
  };
}

describe('planning in the browser', () => {
  test('gives the browser room to paint every 50 ms and ends with the best plan', async () => {
    const { browser, clock, rounds } = aBrowser();
    const [worse, better] = [attempt(12), attempt(0)];
    const seen: number[] = [];
    const best = await runSearch(
      rounds([worse, worse, worse, worse, worse, better]),
      clock,
      ({ missing }) => seen.push(missing),
      () => false,
    );
    expect(best).toBe(better);
    expect(seen).toEqual([12, 0]);
    expect(browser.rests).toBe(2);
  });

  test('stopped, it keeps the best so far and works no further', async () => {
    const { browser, clock, rounds } = aBrowser();
    const endless = Array.from({ length: 1000 }, (_, index) => attempt(1000 - index));
    const best = await runSearch(
      rounds(endless),
      clock,
      () => undefined,
      () => browser.rests === 3,
    );
    expect(best?.missing).toBe(1000 - 8);
    expect(browser.ms).toBe(180);
  });

  test('a search with nothing to try ends without a plan', async () => {
    const { clock, rounds } = aBrowser();
    expect(
      await runSearch(
        rounds([]),
        clock,
        () => undefined,
        () => false,
      ),
    ).toBeNull();
  });
});
