import { groupBy } from '../../../../kernel/ordering';
import { formatDateId, formatDateShort } from '../../../../kernel/plain-date';
import type { ComparedDay, DayOff, DayOffKind } from '../../core';

/** The days off of one year, as they are listed. */
export interface YearOfDays {
  readonly year: string;
  readonly days: readonly DayOff[];
  /** Without a tick: people train on them. */
  readonly worked: number;
}

/** The days whose name or date has the sought text, by year, the latest year first. */
export function daysByYear(days: readonly DayOff[], sought: string): readonly YearOfDays[] {
  const wanted = sought.trim().toLowerCase();
  const found = days.filter(({ date, name }) =>
    [name, date, formatDateId(date), formatDateShort(date)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
  return [...groupBy(found, ({ date }) => date.slice(0, 4))]
    .sort(([left], [right]) => (left < right ? 1 : -1))
    .map(([year, own]) => ({
      year,
      days: own,
      worked: own.filter(({ isActive }) => !isActive).length,
    }));
}

/** What staff chose in the preview: by date, whether it is taken and of which kind it is. */
export interface DayChoices {
  readonly taken: Readonly<Record<string, boolean>>;
  readonly kinds: Readonly<Record<string, DayOffKind>>;
}

/** Whether a day is taken over: new days off at once, changes of what the sheet says only when staff tick them. */
export function isTaken({ found, state }: ComparedDay, { taken }: DayChoices): boolean {
  if (state === 'same') return false;
  return taken[found.date] ?? (state === 'new' && found.isOff);
}

/** What is sent: the chosen days, each with what the preview showed of the sheet. */
export function daysToImport(compared: readonly ComparedDay[], choices: DayChoices) {
  return compared
    .filter((day) => isTaken(day, choices))
    .map(({ found: { date, name, kind }, present }) => ({
      date,
      name,
      kind: choices.kinds[date] ?? kind,
      was: present,
    }));
}
