import type { Problem } from '../../../kernel/problem';
import { findSlotFaults } from '../../programme/core';
import { checkCalendar } from '../core';
import type { ScheduleSheets } from '../read-schedule';
import { atSession } from './at-session';

/**
 * Sessions to come that a person typed, changed or locked and whose hours and JP contradict each other: they stay as they
 * are, so planning could only guess which of the two is meant. Lesson hours of Pola Hari that contradict each other too.
 */
export function contradictionsIn(sheets: ScheduleSheets): Problem[] {
  const { facts, jadwal, sessionsRead, problem } = sheets;
  const { slots, pattern, periods = [] } = problem.calendar;
  const byHand = new Set(jadwal.edits.edited.map(({ id }) => id));
  const open = facts.sessions.filter(
    ({ id, date, isHeld, isLocked }) =>
      (isLocked || byHand.has(id)) &&
      date >= facts.today &&
      isHeld === null &&
      !facts.recorded.has(id),
  );
  const typed = checkCalendar(facts, open)
    .filter(({ code }) => code === 'schedule.clock_differs')
    .map((finding) => atSession(finding, sessionsRead));
  return [...findSlotFaults({ slots, pattern, periods }), ...typed];
}
