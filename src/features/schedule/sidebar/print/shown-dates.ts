import type { PlainDate } from '../../../../kernel/plain-date';
import {
  formatDateId,
  formatDateShort,
  weekdayNameId,
  weekdayOf,
} from '../../../../kernel/plain-date';
import type { PlainTime } from '../../../../kernel/plain-time';
import { formatTimeId } from '../../../../kernel/plain-time';
import type { Language } from '../../../../kernel/problem';

const WEEKDAYS_EN = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `Senin, 7 Juni 2021` */
export function longDate(date: PlainDate, language: Language): string {
  return `${dayName(date, language)}, ${shownDate(date, language)}`;
}

/** `Senin` */
export function dayName(date: PlainDate, language: Language): string {
  const weekday = weekdayOf(date);
  return language === 'id' ? weekdayNameId(weekday) : (WEEKDAYS_EN[weekday - 1] ?? '');
}

/** `7 Juni 2021`, in English `07/06/2021`. */
export function shownDate(date: PlainDate, language: Language): string {
  return language === 'id' ? formatDateId(date) : formatDateShort(date);
}

/** `08.00-09.30` */
export function shownHours(start: PlainTime, end: PlainTime, language: Language): string {
  return language === 'id' ? `${formatTimeId(start)}-${formatTimeId(end)}` : `${start}-${end}`;
}
