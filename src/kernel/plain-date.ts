/** A calendar date, `2021-06-10`. ISO text sorts in time order. Dates of a course have no time zone. */
export type PlainDate = `${number}-${number}-${number}`;

/** 1 = Monday ... 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONTHS_ID = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const WEEKDAYS_ID = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const SERIAL_OF_1970 = 25569;

/** The parts of a date; month and day are 1-based. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date from its parts, or null when no such day exists (31-02, 00/00). Years 1 to 9999. */
export function dateFromParts({ year, month, day }: DateParts): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** Reads strict ISO text; null when it is not an existing date. */
export function parseIsoDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return dateFromParts({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The parts of a date. */
export function partsOfDate(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1970-01-01; the proleptic Gregorian calendar. */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = partsOfDate(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number (days since 1970-01-01). */
export function fromDayNumber(days: number): PlainDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** The spreadsheet serial of a date: days since 1899-12-30. */
export function toSerial(date: PlainDate): number {
  return toDayNumber(date) + SERIAL_OF_1970;
}

/** The date of a spreadsheet serial; a fraction (time of day) is dropped. */
export function fromSerial(serial: number): PlainDate {
  return fromDayNumber(Math.floor(serial) - SERIAL_OF_1970);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOfDate(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const lastDay = daysInMonth(target.year, target.month);
  const moved = dateFromParts({ ...target, day: Math.min(day, lastDay) });
  if (moved === null) throw new Error('A month beyond year 9999 was asked for');
  return moved;
}

/** Days from `start` to `end`: 0 for the same day, negative when `end` is earlier. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return toDayNumber(end) - toDayNumber(start);
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(date: PlainDate): Weekday {
  const index = (((toDayNumber(date) + 3) % 7) + 7) % 7;
  return (index + 1) as Weekday;
}

/** `10 Juni 2021` */
export function formatDateId(date: PlainDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${monthNameId(month)} ${year}`;
}

/** `Juni` for 6. */
function monthNameId(month: number): string {
  const name = MONTHS_ID[month - 1];
  if (name === undefined) throw new Error(`There is no month ${month}`);
  return name;
}

/** `Kamis` for 4. */
export function weekdayNameId(weekday: Weekday): string {
  return WEEKDAYS_ID[weekday - 1] ?? '';
}

/** `10/06/2021`, as staff type and read dates. */
export function formatDateShort(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/**
 * A range of dates in official Indonesian: same month `10 s.d. 30 Juni 2021`, same year
 * `28 Juni s.d. 15 Juli 2021`, otherwise both in full; a single day once.
 */
export function formatDateRangeId(start: PlainDate, end: PlainDate): string {
  if (start === end) return formatDateId(start);
  const from = partsOfDate(start);
  const to = partsOfDate(end);
  if (from.year !== to.year) return `${formatDateId(start)} s.d. ${formatDateId(end)}`;
  if (from.month !== to.month) {
    return `${from.day} ${monthNameId(from.month)} s.d. ${formatDateId(end)}`;
  }
  return `${from.day} s.d. ${formatDateId(end)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
