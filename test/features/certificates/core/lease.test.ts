import { describe, expect, test } from '@jest/globals';
import { leaseLeft, parseLease, takeLease } from '../../../../src/features/certificates/core';

const held = JSON.stringify({ run: 'run-1', account: 'a@example.org', untilMs: 90_000 });

describe('the lease of the job', () => {
  test('while one run works, another one waits; when it was killed, the other may go on', () => {
    expect(takeLease(held, 'run-2', 'b@example.org', 89_999)).toBeNull();
    expect(takeLease(held, 'run-2', 'b@example.org', 90_000)?.run).toBe('run-2');
    expect(leaseLeft(held, 50_000)).toBe(40_000);
  });

  test('a run renews its own lease', () => {
    expect(takeLease(held, 'run-1', 'a@example.org', 50_000)?.untilMs).toBe(140_000);
  });

  test('a damaged lease is none', () => {
    for (const stored of [null, '', 'x', '{}', '{"run":1}']) expect(parseLease(stored)).toBeNull();
  });
});
