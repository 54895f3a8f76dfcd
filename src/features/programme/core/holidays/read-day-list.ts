import { parseTypedDate } from '../../../../kernel/parse-date';
import type { PlainDate } from '../../../../kernel/plain-date';
import type { DayOffKind } from '../calendar/model';
import type { FoundDay, ReadDays } from './found-day';
import { guessKind, mergeDays } from './found-day';

/** No list of days off has longer lines or more of them; what is longer is no list. */
const LONGEST_LINE = 300;
const MOST_LINES = 1000;

const MONTHS =
  'jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|a(?:gustus|gust|ug|ugust|gu|gt)|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?';
const ISO = /\b\d{4}-\d{2}-\d{2}\b/;
const NUMERIC = /\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})\b/;
/** `1 Januari 2027`, `10-11 Maret`, `9, 10 dan 12 Mei 2027`. */
const WORDED = new RegExp(
  `\\b(\\d{1,2}(?:\\s*(?:-|–|s\\.?d\\.?|sampai|,|dan|&)\\s*\\d{1,2})*)\\s+(${MONTHS})\\b\\.?(?:\\s*,?\\s*(\\d{4}))?`,
  'i',
);
const WEEKDAY =
  /\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b/gi;
/** `12. ` before a line; a date has no blank after its point. */
const NUMBERING = /^\s*\d{1,3}[.)]\s+/;
const KIND_CELL = /^(?:nasional|libur nasional|cuti bersama|lokal|institusi)$/i;

/** What lines above have said: `Cuti Bersama Tahun 2027` is a heading. */
interface Heading {
  readonly year: number | null;
  readonly kind: DayOffKind;
}

/**
 * Reads days off from pasted lines, a date and a name each in any order, as decrees, sheets and news write them. Dates
 * without a year have that of the heading above, else `year`.
 */
export function readDayList(pasted: string, year: number | null): ReadDays {
  let heading: Heading = { year, kind: 'national' };
  const days: FoundDay[] = [];
  const unread: string[] = [];
  for (const line of pasted.split(/\r\n|\r|\n/).slice(0, MOST_LINES)) {
    const text = line.slice(0, LONGEST_LINE).replace(NUMBERING, '').trim();
    if (text === '') continue;
    const found = readLine(text, heading);
    if (found.length > 0) days.push(...found);
    else if (isHeading(text)) heading = readHeading(text, heading);
    else unread.push(text.slice(0, 60));
  }
  return { days: mergeDays(days), unread };
}

function readLine(text: string, heading: Heading): FoundDay[] {
  const { dates, rest } = findDates(text, heading.year);
  if (dates.length === 0) return [];
  const cells = rest.split(/[\t;|]/).map(clean);
  const kindCell = cells.find((cell) => KIND_CELL.test(cell)) ?? '';
  const name = cells.filter((cell) => cell !== '' && cell !== kindCell).join(' ');
  const otherwise = kindCell === '' ? heading.kind : 'national';
  const kind = guessKind(`${kindCell} ${name}`, otherwise);
  return dates.map((date) => ({ date, name, kind, isOff: true }));
}

function findDates(
  text: string,
  year: number | null,
): { readonly dates: readonly PlainDate[]; readonly rest: string } {
  for (const pattern of [ISO, NUMERIC]) {
    const match = pattern.exec(text);
    const date = match === null ? null : parseTypedDate(match[0]);
    if (match !== null && date !== null)
      return { dates: [date], rest: text.replace(match[0], '\t') };
  }
  const [whole = '', days = '', month = '', own = ''] = WORDED.exec(text) ?? [];
  const wanted = own === '' ? year : Number(own);
  if (whole === '' || wanted === null) return { dates: [], rest: text };
  const dates = daysOf(days).flatMap((day) => parseTypedDate(`${day} ${month} ${wanted}`) ?? []);
  return { dates, rest: text.replace(whole, '\t') };
}

/** `10-12` is three days, `9, 10 dan 12` too. */
function daysOf(words: string): readonly number[] {
  return words.split(/\s*(?:,|dan|&)\s*/).flatMap((part) => {
    const [first = 0, last = first] = part.split(/\s*(?:-|–|s\.?d\.?|sampai)\s*/).map(Number);
    const count = last >= first && last <= 31 ? last - first + 1 : 1;
    return Array.from({ length: count }, (_, index) => first + index);
  });
}

/** A part of a line without weekday and the marks around it. */
function clean(part: string): string {
  return part
    .replace(WEEKDAY, ' ')
    .replace(/^[\s,:;)–-]+|[\s,:;(–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isHeading(text: string): boolean {
  return /libur|cuti|tahun|daftar|tanggal|holiday|date/i.test(text);
}

function readHeading(text: string, before: Heading): Heading {
  const year = /\b(20\d{2})\b/.exec(text)?.[1];
  const saysKind = /cuti|nasional|lokal|institusi|holiday/i.test(text);
  return {
    year: year === undefined ? before.year : Number(year),
    kind: saysKind ? guessKind(text) : before.kind,
  };
}
