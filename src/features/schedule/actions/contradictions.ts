import type { Problem } from '../../../kernel/problem';
import { findSlotFaults } from '../../programme/core';
import type { SessionEdit } from '../core';
import { checkCalendar } from '../core';
import type { ScheduleSheets } from '../read-schedule';
import { atSession } from './at-session';

/**
 * Sessions to come that a person typed, or of which he changed the hours and not the JP, so that the two contradict each
 * other: planning could only guess which is meant. Lesson hours of Pola Hari that contradict each other too.
 */
export function contradictionsIn(sheets: ScheduleSheets): Problem[] {
  const { facts, jadwal, sessionsRead, problem } = sheets;
  const { slots, pattern, periods = [] } = problem.calendar;
  const byHand = new Set(jadwal.edits.edited.filter(isClockOnly).map(({ id }) => id));
  const open = facts.sessions.filter(
    ({ id, date, isHeld }) =>
      byHand.has(id) && date >= facts.today && isHeld === null && !facts.recorded.has(id),
  );
  const typed = checkCalendar(facts, open)
    .filter(({ code }) => code === 'schedule.clock_differs')
    .map((finding) => atSession(finding, sessionsRead));
  return [...findSlotFaults({ slots, pattern, periods }), ...typed];
}

function isClockOnly({ columns }: SessionEdit): boolean {
  const isTyped = columns.length === 0;
  const hasClock = columns.includes('start') || columns.includes('end');
  const hasJp = columns.includes('firstJp') || columns.includes('jp');
  return isTyped || (hasClock && !hasJp);
}
