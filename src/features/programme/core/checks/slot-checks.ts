import { compareBy, groupBy } from '../../../../kernel/ordering';
import { weekdayNameId } from '../../../../kernel/plain-date';
import { formatTimeId } from '../../../../kernel/plain-time';
import type { SentenceValues } from '../../../../kernel/problem';
import { problem, problemAt } from '../../../../kernel/problem';
import { isSamePattern } from '../calendar/day-slots';
import type { DaySlot, SpecialPeriod } from '../calendar/model';
import type { ProgrammeCheck } from './programme-check';

/** Where lesson hours come from: the pattern of the programme and those of its periods. */
interface UsedSlots {
  readonly slots: readonly DaySlot[];
  readonly pattern: string;
  readonly periods?: readonly SpecialPeriod[];
}

interface SlotFault {
  readonly code: string;
  readonly values: SentenceValues;
  readonly slot: DaySlot;
  readonly column: 'jpNumber' | 'start' | 'end';
}

/**
 * Lesson hours of a day that contradict each other: a number below 1 or twice, an end before its start, a start before
 * the hour before it ends. Planning would put two sessions of one trainer at the same time without knowing it.
 */
function slotFaults({ slots, pattern, periods = [] }: UsedSlots): SlotFault[] {
  const inUse = [pattern, ...periods.flatMap((one) => (one.kind === 'hours' ? one.pattern : []))];
  const used = slots.filter((slot) => inUse.some((name) => isSamePattern(name, slot.pattern)));
  const days = groupBy(used, (slot) => `${slot.pattern.trim().toLowerCase()}\n${slot.weekday}`);
  return [...days.values()].flatMap((day) => {
    const ordered = [...day].sort(
      compareBy(
        (a, b) => a.jpNumber - b.jpNumber,
        (a, b) => (a.start < b.start ? -1 : 1),
      ),
    );
    return ordered.flatMap((slot, index) => faultOf(slot, ordered[index - 1]) ?? []);
  });
}

function faultOf(slot: DaySlot, before: DaySlot | undefined): SlotFault | null {
  const { pattern, weekday, jpNumber: jp, start, end } = slot;
  const values = { pattern, day: weekdayNameId(weekday), jp };
  const hours = { ...values, start: formatTimeId(start) };
  if (jp < 1) return { code: 'programme.slot_number', values, slot, column: 'jpNumber' };
  if (end <= start) return { code: 'programme.slot_ends_early', values, slot, column: 'end' };
  if (before === undefined || before.jpNumber < 1) return null;
  if (before.jpNumber === jp) {
    return { code: 'programme.slot_twice', values, slot, column: 'jpNumber' };
  }
  if (start >= before.end) return null;
  const gaps = { ...hours, before: before.jpNumber, until: formatTimeId(before.end) };
  return { code: 'programme.slots_overlap', values: gaps, slot, column: 'start' };
}

/** The same without cells, for whoever is about to plan. */
export function findSlotFaults(used: UsedSlots) {
  return slotFaults(used).map(({ code, values }) => problem(code, values));
}

/** Lesson hours follow one another. */
export const slotsFollowOneAnother: ProgrammeCheck = {
  id: 'program.slots_follow_one_another',
  check: ({ program, daySlots, periods }) => {
    const used = {
      slots: daySlots.map(({ value }) => value),
      pattern: program.dayPattern,
      periods: periods.map(({ value }) => value),
    };
    return slotFaults(used).flatMap(({ code, values, slot, column }) => {
      const located = daySlots.find(({ value }) => value === slot);
      return located === undefined ? [] : [problemAt(located.at(column), code, values)];
    });
  },
};
