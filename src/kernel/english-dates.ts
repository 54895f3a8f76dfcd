import type { PlainDate } from './plain-date';
import { partsOfDate } from './plain-date';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `10 June 2021`. */
export function formatDateEn(date: PlainDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `10 to 30 June 2021`, `28 June to 5 July 2021`, `20 December 2021 to 7 January 2022`; one day stands alone. */
export function formatDateRangeEn(start: PlainDate, end: PlainDate): string {
  const [from, to] = [partsOfDate(start), partsOfDate(end)];
  if (start === end) return formatDateEn(start);
  if (from.year !== to.year) return `${formatDateEn(start)} to ${formatDateEn(end)}`;
  const first = from.month === to.month ? '' : ` ${MONTHS[from.month - 1] ?? ''}`;
  return `${from.day}${first} to ${formatDateEn(end)}`;
}
