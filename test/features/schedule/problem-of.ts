import type { ScheduleProblem } from '../../../src/features/schedule/core';
import type { SmallProgramme } from './a-programme';
import { factsOf } from './a-programme';

/** The programme as plain data, the way it goes to the browser. */
export function problemOf(programme: SmallProgramme): ScheduleProblem {
  const { daysOff, slots, pattern, workingWeek } = programme;
  return {
    ...factsOf(programme),
    calendar: { workingWeek, daysOff, slots, pattern },
    edited: [],
    recorded: [],
  };
}
