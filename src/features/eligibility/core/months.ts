import type { PlainDate } from '../../../kernel/plain-date';
import { partsOfDate } from '../../../kernel/plain-date';

/** Months and days in one number, so that comparing needs no calendar and no date can be out of range. */
function monthsAndDays(date: PlainDate): number {
  const { year, month, day } = partsOfDate(date);
  return (year * 12 + month) * 32 + day;
}

/** Whole months from one date to a later one; negative when it is earlier. */
export function monthsFrom(from: PlainDate, to: PlainDate): number {
  return Math.floor((monthsAndDays(to) - monthsAndDays(from)) / 32);
}

/** Whether `date` is at most `months` months before `on`; the same day of the month still counts. */
export function isWithinMonths(date: PlainDate, months: number, on: PlainDate): boolean {
  return monthsAndDays(on) <= monthsAndDays(date) + months * 32;
}

/** Completed years of life on a day. */
export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  return Math.floor(monthsFrom(birthDate, on) / 12);
}
