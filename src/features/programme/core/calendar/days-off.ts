import type { PlainDate } from '../../../../kernel/plain-date';
import type { DayOff } from '../model';

/** The names of the days on which nobody trains. Days that staff switched off, and leave that is worked, are not in it. */
export function nameDaysOff(
  daysOff: readonly DayOff[],
  collectiveLeaveIsOff: boolean,
): ReadonlyMap<PlainDate, string> {
  const names = new Map<PlainDate, string>();
  for (const dayOff of daysOff) {
    const isWorked = dayOff.kind === 'collective' && !collectiveLeaveIsOff;
    if (dayOff.isActive && !isWorked) names.set(dayOff.date, dayOff.name);
  }
  return names;
}
