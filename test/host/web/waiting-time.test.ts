import { describe, expect, test } from '@jest/globals';
import { VirtualClock } from '../../../host/engine/virtual-clock';
import { WaitingTime } from '../../../host/web/server/waiting-time';

describe('the time that a sidebar waits between two calls', () => {
  test('passes on the clock of the workbench, so that a limit of Google comes to an end', () => {
    const clock = new VirtualClock(0);
    const waiting = new WaitingTime();
    waiting.begin(clock, 1_000);
    waiting.end(1_500);
    waiting.begin(clock, 41_500);
    expect(clock.nowMs).toBe(40_000);
  });

  test('counts once for two sidebars, and not while one of them is served', () => {
    const clock = new VirtualClock(0);
    const waiting = new WaitingTime();
    waiting.begin(clock, 0);
    waiting.begin(clock, 3_000);
    waiting.end(4_000);
    waiting.begin(clock, 9_000);
    waiting.end(10_000);
    waiting.end(11_000);
    waiting.begin(clock, 12_000);
    expect(clock.nowMs).toBe(1_000);
  });

  test('is short after a long absence', () => {
    const clock = new VirtualClock(0);
    const waiting = new WaitingTime();
    waiting.begin(clock, 0);
    waiting.end(0);
    waiting.begin(clock, 3_600_000);
    expect(clock.nowMs).toBe(120_000);
  });
});
