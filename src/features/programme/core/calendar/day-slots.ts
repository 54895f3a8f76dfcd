import type { Weekday } from '../../../../kernel/plain-date';
import type { DaySlot } from '../model';

/** The slots of one pattern by weekday, in order of their JP. Pattern names compare without letter case. */
export function createSlotFinder(
  slots: readonly DaySlot[],
  pattern: string,
): (weekday: Weekday) => readonly DaySlot[] {
  const wanted = pattern.trim().toLowerCase();
  const byWeekday = new Map<Weekday, DaySlot[]>();
  const ordered = slots
    .filter((slot) => slot.pattern.trim().toLowerCase() === wanted)
    .sort((a, b) => a.jpNumber - b.jpNumber);
  for (const slot of ordered) {
    byWeekday.set(slot.weekday, [...(byWeekday.get(slot.weekday) ?? []), slot]);
  }
  return (weekday) => byWeekday.get(weekday) ?? [];
}
