import { afterAll, describe, expect, test } from '@jest/globals';
import { timedRun } from '../bench/certificates/timed-run';
import { closeThreads } from './fault-world';

// The limits of docs/architecture, in virtual time and in requests; `npm run bench:certificates` prints the table.

const MINUTE_MS = 60_000;
const EXECUTION_LIMIT_MS = 6 * MINUTE_MS;

afterAll(closeThreads);

describe('160 papers on the cost table', () => {
  test('take under four minutes and 4.2 requests each without mail', async () => {
    const { papers, virtualMs, requests, longestMs } = await timedRun(160, 'none', 'consumer');
    expect(papers).toBe(160);
    expect(virtualMs).toBeLessThan(4 * MINUTE_MS);
    expect(requests / papers).toBeLessThanOrEqual(4.2);
    expect(longestMs).toBeLessThan(EXECUTION_LIMIT_MS);
  }, 120_000);

  test('take under six minutes and 5.2 requests each when everybody gets a mail of his own', async () => {
    const timed = await timedRun(160, 'own', 'workspace', 20_000);
    expect(timed).toMatchObject({ papers: 160, mails: 160, days: 1 });
    expect(timed.virtualMs).toBeLessThan(6 * MINUTE_MS);
    expect(timed.requests / timed.papers).toBeLessThanOrEqual(5.2);
  }, 120_000);
});
