import { withoutPrisonWords } from '../../../../kernel/prison-words';
import type { Named, PrintedSchedule } from './printed-schedule';

/** A schedule that tells nothing about prison: names of things lose such words, names of people stay. */
export function neutralSchedule(schedule: PrintedSchedule): PrintedSchedule {
  const { heading } = schedule;
  const neutral = <T extends Named>(things: readonly T[]): T[] =>
    things.map((one) => ({ ...one, name: withoutPrisonWords(one.name) }));
  return {
    ...schedule,
    heading: {
      ...heading,
      programme: withoutPrisonWords(heading.programme),
      batch: withoutPrisonWords(heading.batch),
      place: withoutPrisonWords(heading.place),
    },
    packages: neutral(schedule.packages),
    units: neutral(schedule.units),
    rooms: neutral(schedule.rooms),
    calendar: {
      ...schedule.calendar,
      daysOff: schedule.calendar.daysOff.map((day) => ({
        ...day,
        name: withoutPrisonWords(day.name),
      })),
    },
  };
}
