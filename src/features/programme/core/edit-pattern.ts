import { groupBy } from '../../../kernel/ordering';
import type { Weekday } from '../../../kernel/plain-date';
import { weekdayNameId } from '../../../kernel/plain-date';
import { minutesOf } from '../../../kernel/plain-time';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import type { DaySlot } from './calendar/model';
import { hoursOf, readHours } from './day-hours';
import { WEEKDAYS } from './weekday-words';

/** A day pattern as a form shows it. */
export interface PatternHours {
  readonly name: string;
  /** Minutes of its first JP. */
  readonly jpMinutes: number;
  /** The hours of Monday to Sunday; empty on days without classes. */
  readonly days: readonly string[];
}

/** The patterns of sheet Pola Hari, in the order in which they first stand there. */
export function listPatterns(slots: readonly DaySlot[]): readonly PatternHours[] {
  return [...groupBy(slots, ({ pattern }) => pattern)].map(([name, own]) => {
    const [first] = own;
    return {
      name,
      jpMinutes: first === undefined ? 0 : minutesOf(first.end) - minutesOf(first.start),
      days: WEEKDAYS.map((day) => hoursOf(own.filter(({ weekday }) => weekday === day))),
    };
  });
}

/** What somebody typed into the form of one pattern; `was` is what the form showed before. Monday to Sunday. */
export interface EditedPattern {
  readonly pattern: string;
  readonly isNew: boolean;
  readonly jpMinutes: number;
  readonly days: readonly string[];
  readonly was: readonly string[];
}

/** All slots after the edit. Days that were not touched stay; a day that a colleague changed meanwhile is refused. */
export function editPattern(
  slots: readonly DaySlot[],
  { pattern, isNew, jpMinutes, days, was }: EditedPattern,
): Result<readonly DaySlot[]> {
  if (pattern === '') return refuse(problem('programme.pattern_without_name'));
  const present = listPatterns(slots).find(({ name }) => name === pattern);
  if (isNew && present !== undefined) {
    return refuse(problem('programme.pattern_exists', { pattern }));
  }
  let edited = slots;
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const [typed = '', shown = ''] = [days[index], was[index]];
    if (typed === shown) continue;
    if ((present?.days[index] ?? '') !== shown) {
      return refuse(problem('programme.pattern_changed', { pattern }));
    }
    const hours = readHours(typed, jpMinutes);
    if (!hours.ok) return hours;
    edited = replaceDay(edited, pattern, weekday, hours.value);
  }
  return accept(edited);
}

/**
 * Slots keep the ids they have by number, so that a longer day adds rows and a shorter one only takes the last away.
 */
function replaceDay(
  slots: readonly DaySlot[],
  pattern: string,
  weekday: Weekday,
  hours: readonly Pick<DaySlot, 'start' | 'end'>[],
): readonly DaySlot[] {
  const isOfDay = (slot: DaySlot): boolean => slot.pattern === pattern && slot.weekday === weekday;
  const present = new Map(slots.filter(isOfDay).map((slot) => [slot.jpNumber, slot.id]));
  const taken = new Set(slots.map(({ id }) => id));
  const day = weekdayNameId(weekday).slice(0, 3).toUpperCase();
  const prefix = pattern.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const own = hours.map(({ start, end }, index) => {
    const jpNumber = index + 1;
    let id = present.get(jpNumber) ?? `${prefix}-${day}-${jpNumber}`;
    while (!present.has(jpNumber) && taken.has(id)) id = `${id}x`;
    taken.add(id);
    return { id, pattern, weekday, jpNumber, start, end };
  });
  return [...slots.filter((slot) => !isOfDay(slot)), ...own];
}
