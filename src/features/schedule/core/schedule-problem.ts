import type { CalendarFacts } from '../../programme/core';
import { createCalendar } from '../../programme/core';
import type { ScheduleFacts } from './facts';

/** All that a schedule depends on, as plain data that can go to the browser and back. */
export interface ScheduleProblem extends Omit<ScheduleFacts, 'calendar' | 'edited' | 'recorded'> {
  readonly calendar: CalendarFacts;
  readonly edited: readonly string[];
  readonly recorded: readonly string[];
}

/** The facts with a calendar and sets that answer. */
export function factsOf(posed: ScheduleProblem): ScheduleFacts {
  return {
    ...posed,
    calendar: createCalendar(posed.calendar),
    edited: new Set(posed.edited),
    recorded: new Set(posed.recorded),
  };
}

/**
 * A short text that differs when the problem differs: two FNV-1a sums, 64 bits in all. It tells a plan for other facts
 * from one for these; it keeps no secret.
 */
export function fingerprintOf(posed: ScheduleProblem): string {
  const text = JSON.stringify(posed);
  let [left, right] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    left = Math.imul(left ^ code, 0x01000193);
    right = Math.imul(right ^ code, 0x01000193) + index;
  }
  return `${(left >>> 0).toString(16)}-${(right >>> 0).toString(16)}`;
}
