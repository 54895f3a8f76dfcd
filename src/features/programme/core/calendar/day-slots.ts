import type { Weekday } from '../../../../kernel/plain-date';
import type { DaySlot } from '../model';

/** Whether two names mean the same pattern: letter case and spaces around do not matter. */
export function isSamePattern(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/** The slots of one pattern by weekday, in order of their JP. */
export function createSlotFinder(
  slots: readonly DaySlot[],
  pattern: string,
): (weekday: Weekday) => readonly DaySlot[] {
  const byWeekday = new Map<Weekday, DaySlot[]>();
  const ordered = slots
    .filter((slot) => isSamePattern(slot.pattern, pattern))
    .sort((a, b) => a.jpNumber - b.jpNumber);
  for (const slot of ordered) {
    byWeekday.set(slot.weekday, [...(byWeekday.get(slot.weekday) ?? []), slot]);
  }
  return (weekday) => byWeekday.get(weekday) ?? [];
}
