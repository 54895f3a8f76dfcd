import type { Need } from '../timetable';

/** The need with most candidates, the last one among equals; -1 without needs. */
export function choiceOf(needs: readonly Need[]): number {
  let choice = needs.length - 1;
  needs.forEach(({ candidates }, index) => {
    if (candidates.length > (needs[choice]?.candidates.length ?? 0)) choice = index;
  });
  return choice;
}
