import type { PlainDate } from '../../../../kernel/plain-date';
import { weekdayOf } from '../../../../kernel/plain-date';
import type { DaySlot, ProgramEvent, SpecialPeriod } from './model';
import type { CalendarScope } from './scope';
import { isAbout } from './scope';

/** An event as far as it takes lesson hours. */
export type Ceremony = Pick<ProgramEvent, 'date' | 'usedJp' | 'appliesTo'>;

/** Where the lesson hours of a day come from. */
export interface SlotSources {
  readonly slots: readonly DaySlot[];
  /** The pattern of Pola Hari that applies. */
  readonly pattern: string;
  readonly periods: readonly SpecialPeriod[];
  readonly ceremonies: readonly Ceremony[];
}

/** Whether two names mean the same pattern: letter case and spaces around do not matter. */
export function isSamePattern(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/** The slots of a date in order of their JP: those of its pattern, without the hours that ceremonies take. */
export function createSlotFinder(
  { slots, pattern, periods, ceremonies }: SlotSources,
  scope: CalendarScope | null,
): (date: PlainDate) => readonly DaySlot[] {
  const ordered = [...slots].sort((a, b) => a.jpNumber - b.jpNumber);
  const byDay = new Map<string, DaySlot[]>();
  for (const slot of ordered) {
    const key = dayKey(slot.pattern, slot.weekday);
    const known = byDay.get(key);
    if (known) known.push(slot);
    else byDay.set(key, [slot]);
  }
  const hours = periods.filter(({ kind }) => kind === 'hours');
  const taking = ceremonies.filter(({ appliesTo }) => isAbout(appliesTo, scope));
  return (date) => {
    const other = hours.find(({ start, end }) => start <= date && date <= end);
    const ofDay = byDay.get(dayKey(other?.pattern ?? pattern, weekdayOf(date))) ?? [];
    const taken = taking.filter((event) => event.date === date);
    if (taken.length === 0) return ofDay;
    return ofDay.filter(
      ({ jpNumber }) => !taken.some(({ usedJp }) => usedJp === 'all' || usedJp.includes(jpNumber)),
    );
  };
}

function dayKey(pattern: string, weekday: number): string {
  return `${pattern.trim().toLowerCase()}\n${weekday}`;
}
