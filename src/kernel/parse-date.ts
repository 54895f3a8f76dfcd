import type { PlainDate } from './plain-date';
import { dateFromParts, fromSerial, parseIsoDate } from './plain-date';

const MONTH_WORDS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/** Serials between 1900-03-01 and 2199: what a spreadsheet date looks like once it has lost its format. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109574;

/**
 * Reads a date as staff type it, always day first: `10/6/2021`, `10-06-21`, `10.06.2021`, `10 Juni 2021`,
 * `Kamis, 10 Juni 2021`, `2021-06-10`, or a serial number. Two-digit years belong to the century that keeps the
 * date at or before `latestYear` (birth dates: this year; events: next year).
 * @returns null when it is no date or no such day exists.
 */
export function parseTypedDate(
  typed: string | number,
  { latestYear = 2099 }: { latestYear?: number } = {},
): PlainDate | null {
  if (typeof typed === 'number') return fromSerialNumber(typed);
  const text = typed.trim().replace(/\s+/g, ' ');
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso !== null && (text.length === 10 || text[10] === 'T')) return iso;
  if (/^\d{5,6}$/.test(text)) return fromSerialNumber(Number(text));
  const numeric = /(?:^|[^\d])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\)?$/.exec(text);
  if (numeric) return fromTyped(numeric[1], Number(numeric[2]), numeric[3], latestYear);
  const worded = /(?:^|[^\d])(\d{1,2})[\s.-]*([a-z]+)[\s.,-]*(\d{4}|\d{2})\)?$/i.exec(text);
  if (!worded) return null;
  const month = MONTH_WORDS[(worded[2] ?? '').toLowerCase().slice(0, 3)];
  return month === undefined ? null : fromTyped(worded[1], month, worded[3], latestYear);
}

function fromSerialNumber(serial: number): PlainDate | null {
  if (!Number.isFinite(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return fromSerial(serial);
}

function fromTyped(
  day: string | undefined,
  month: number,
  year: string | undefined,
  latestYear: number,
): PlainDate | null {
  const typedYear = Number(year);
  if (year?.length === 4) return dateFromParts({ year: typedYear, month, day: Number(day) });
  const thisCentury = Math.floor(latestYear / 100) * 100 + typedYear;
  const fullYear = thisCentury > latestYear ? thisCentury - 100 : thisCentury;
  return dateFromParts({ year: fullYear, month, day: Number(day) });
}
