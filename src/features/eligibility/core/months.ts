import type { PlainDate } from '../../../kernel/plain-date';
import { addDays, dateFromParts, partsOfDate } from '../../../kernel/plain-date';

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

/** The first day that is `months` whole months after a date by `monthsFrom`. Null outside the years 1 to 9999. */
export function firstDayAfterMonths(date: PlainDate, months: number): PlainDate | null {
  return sameDayLater(date, months) ?? firstOfMonthLater(date, months + 1);
}

/** The first day on which a date is no longer within so many months. Null outside the years 1 to 9999. */
export function firstDayBeyondMonths(date: PlainDate, months: number): PlainDate | null {
  const exact = sameDayLater(date, months);
  return exact === null ? firstOfMonthLater(date, months + 1) : dayAfter(exact);
}

/** The day after; null after the last day there is. */
export function dayAfter(date: PlainDate): PlainDate | null {
  return date === '9999-12-31' ? null : addDays(date, 1);
}

/** Null where that month lacks the day. */
function sameDayLater(date: PlainDate, months: number): PlainDate | null {
  return dateFromParts({ ...monthLater(date, months), day: partsOfDate(date).day });
}

function firstOfMonthLater(date: PlainDate, months: number): PlainDate | null {
  return dateFromParts({ ...monthLater(date, months), day: 1 });
}

function monthLater(date: PlainDate, months: number): { year: number; month: number } {
  const { year, month } = partsOfDate(date);
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
}
