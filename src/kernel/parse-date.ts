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

/** Months as registers write them: `10-VI-1990`. */
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Serials between 1900-03-01 and 2199: what a spreadsheet date looks like once it has lost its format. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109574;

/** Spreadsheets read the years 30 to 99 as those of the last century; what has happened is read in the same way. */
export const LATEST_PAST_YEAR = 2029;

/** What may stand between day, month and year. */
const NUMERIC = /(?:^|[^\d])(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{4}|\d{2})[).,]*$/;
const WORDED = /(?:^|[^\d])(\d{1,2})[\s./–-]*([a-z]+)[\s./,–-]*(\d{4}|\d{2})[).,]*$/i;
/** No date is longer; a long text is not searched for one. */
const LONGEST_DATE = 200;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/**
 * Reads a date as staff type it, always day first: `10/6/2021`, `10-06-21`, `10.06.2021`, `10 Juni 2021`,
 * `Kamis, 10 Juni 2021`, `10-VI-2021`, `10062021`, `2021-06-10`, or a serial number. Two-digit years belong to the century that keeps the
 * date at or before `latestYear` (birth dates: this year; events: next year).
 * @returns null when it is no date or no such day exists.
 */
export function parseTypedDate(
  typed: string | number,
  { latestYear = 2099 }: { latestYear?: number } = {},
): PlainDate | null {
  if (typeof typed === 'number') return fromSerialNumber(typed) ?? fromDigits(String(typed));
  const text = typed.trim().replace(/\s+/g, ' ');
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso !== null && (text.length === 10 || text[10] === 'T')) return iso;
  if (/^\d{5,6}$/.test(text)) return fromSerialNumber(Number(text));
  if (/^\d{7,8}$/.test(text)) return fromDigits(text);
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return fromTyped(day, Number(month), year, latestYear);
  return dateAtTheEnd(text, latestYear)?.date ?? null;
}

/**
 * The same for a cell that holds something else before the date, such as `Pekalongan, 10-06-1990`.
 * @returns the words before it without the signs between, and how many digits the year has; null when no date ends the
 * text.
 */
export function parseDateAfterWords(
  typed: string,
  { latestYear = 2099 }: { latestYear?: number } = {},
): { readonly words: string; readonly date: PlainDate; readonly yearDigits: number } | null {
  const found = dateAtTheEnd(typed.trim().replace(/\s+/g, ' '), latestYear);
  if (found === null) return null;
  const words = found.before.replace(/[\s,;:(/-]+$/, '').trim();
  return { words: WEEKDAY.test(words) ? '' : words, ...found };
}

const WEEKDAY = /^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)$/i;

function dateAtTheEnd(
  text: string,
  latestYear: number,
): { readonly before: string; readonly date: PlainDate; readonly yearDigits: number } | null {
  if (text.length > LONGEST_DATE) return null;
  const match = NUMERIC.exec(text) ?? WORDED.exec(text);
  if (match === null) return null;
  const [, day = '', middle = '', year = ''] = match;
  const month = /^\d/.test(middle) ? Number(middle) : monthOf(middle.toLowerCase());
  const date = month === null ? null : fromTyped(day, month, year, latestYear);
  if (date === null) return null;
  const start = match.index + match[0].indexOf(day);
  return { before: text.slice(0, start), date, yearDigits: year.length };
}

function monthOf(word: string): number | null {
  const roman = ROMAN_MONTHS.indexOf(word);
  return roman === -1 ? (MONTH_WORDS[word.slice(0, 3)] ?? null) : roman + 1;
}

/** `10061990`; a number has lost the 0 before a small day. */
function fromDigits(digits: string): PlainDate | null {
  if (!/^\d{7,8}$/.test(digits)) return null;
  const [, day = '', month, year] = /^(..)(..)(....)$/.exec(digits.padStart(8, '0')) ?? [];
  const isYear = Number(year) >= 1900 && Number(year) < 2100;
  return isYear ? fromTyped(day, Number(month), year, Number(year)) : null;
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
