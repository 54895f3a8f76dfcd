import type { Calendar, CalendarFacts, DayOff } from '../../../../src/features/programme/core';
import {
  createCalendar,
  dayPatternRows,
  holidayRows,
} from '../../../../src/features/programme/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';

const OFFICIAL_DAYS = holidayRows(2019, 2026);
const SLOTS = dayPatternRows();

/** The official calendar of 2019 to 2026 with the prison's 6/4 day pattern, and what the test says otherwise. */
export function officialCalendar(facts: Partial<CalendarFacts> = {}): Calendar {
  return createCalendar({
    workingWeek: 5,
    daysOff: OFFICIAL_DAYS,
    slots: SLOTS,
    pattern: 'Lapas 6/4',
    ...facts,
  });
}

/** A day on which one institution does not train. */
export function closedOn(date: PlainDate, name = 'Tutup sementara'): DayOff {
  return { date, name, kind: 'institution', basis: '', isActive: true };
}
