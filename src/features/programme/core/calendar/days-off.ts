import type { PlainDate } from '../../../../kernel/plain-date';
import type { DayOff, DayOffKind } from './model';

/** The names of the days on which nobody trains. Days that staff switched off, and kinds that are worked, are not in it. */
export function nameDaysOff(
  daysOff: readonly DayOff[],
  worked: readonly DayOffKind[],
): ReadonlyMap<PlainDate, string> {
  const names = new Map<PlainDate, string>();
  for (const dayOff of daysOff) {
    if (dayOff.isActive && !worked.includes(dayOff.kind)) names.set(dayOff.date, dayOff.name);
  }
  return names;
}
