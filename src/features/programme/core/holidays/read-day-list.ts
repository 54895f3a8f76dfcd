import type { DayOffKind } from '../calendar/model';
import { findDates, withoutWeekdays } from './find-dates';
import type { FoundDay, ReadDays } from './found-day';
import { guessKind, mergeDays } from './found-day';

/** No list of days off has longer lines or more of them; what is longer is no list. */
const LONGEST_LINE = 300;
const MOST_LINES = 1000;

/** `12. ` before a line; a date has no blank after its point. */
const NUMBERING = /^\s*\d{1,3}[.)]\s+/;
const KIND_CELL = /^(?:nasional|libur nasional|cuti bersama|lokal|institusi)$/i;
/** The cell of a running number. */
const NUMBER_CELL = /^\d{1,3}[.)]?$/;

/** What lines above have said: `Cuti Bersama Tahun 2027` is a heading. */
interface Heading {
  readonly year: number | null;
  readonly kind: DayOffKind;
}

/**
 * Reads days off from pasted lines, a date and a name each in any order, as decrees, sheets and news write them. Dates
 * without a year have that of the heading above, else `year`. What is neither days nor a heading is named in `unread`.
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
  const name = cells
    .filter((cell) => cell !== '' && cell !== kindCell && !NUMBER_CELL.test(cell))
    .join(' ');
  const otherwise = kindCell === '' ? heading.kind : 'national';
  const kind = guessKind(`${kindCell} ${name}`, otherwise);
  return dates.map((date) => ({ date, name, kind, isOff: true }));
}

/** A part of a line without weekdays, quotes and the marks around it. */
function clean(part: string): string {
  return withoutWeekdays(part)
    .replace(/["“”]|\(\s*\)/g, ' ')
    .replace(/^[\s,:;)–-]+|[\s,:;(–*-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line without any number but years: whatever else has numbers may hold a date that could not be read. */
function isHeading(text: string): boolean {
  const isAbout = /libur|cuti|tahun\s+20\d\d|daftar|tanggal|holiday|\bdate\b/i.test(text);
  return isAbout && !/\d/.test(text.replace(/\b20\d\d\b/g, ''));
}

function readHeading(text: string, before: Heading): Heading {
  const year = /\b(20\d{2})\b/.exec(text)?.[1];
  const saysKind = /cuti|nasional|lokal|institusi|holiday/i.test(text);
  // `Hari Libur Nasional dan Cuti Bersama` heads both; leave is then named line by line.
  const isOfBoth = /nasional/i.test(text) && /cuti/i.test(text);
  return {
    year: year === undefined ? before.year : Number(year),
    kind: isOfBoth ? 'national' : saysKind ? guessKind(text) : before.kind,
  };
}
