import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, parseIsoDate } from '../../../../kernel/plain-date';
import type { PlainTime } from '../../../../kernel/plain-time';
import type { CalendarEntry } from './calendar-entries';
import { foldLine, propertyText } from './calendar-lines';

/** An entry in words. */
export interface WordedEntry
  extends Pick<CalendarEntry, 'id' | 'date' | 'start' | 'end' | 'sequence' | 'isCancelled'> {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/** A calendar file of one owner. */
export interface CalendarFile {
  /** What calendars call it. */
  readonly name: string;
  /** Stable for the workbook: with the id of a session it is the UID. */
  readonly workbook: string;
  /** IANA name. */
  readonly timeZone: string;
  /** `2021-06-10T08:30:00` in that zone. */
  readonly writtenAt: string;
  readonly entries: readonly WordedEntry[];
}

/** Hours before UTC; none of these zones has summer time. */
const ZONES: Readonly<Record<string, { readonly hours: number; readonly name: string }>> = {
  'Asia/Jakarta': { hours: 7, name: 'WIB' },
  'Asia/Makassar': { hours: 8, name: 'WITA' },
  'Asia/Jayapura': { hours: 9, name: 'WIT' },
};

/** The text of an iCalendar file (RFC 5545): CRLF, folded lines, escaped text. */
export function writeCalendar(file: CalendarFile): string {
  const { timeZone, name } = file;
  const zone = ZONES[timeZone] ?? { hours: 7, name: 'WIB' };
  const offset = `+0${zone.hours}00`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Giliran//Jadwal//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${propertyText(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${zone.name}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    ...file.entries.flatMap((entry) => eventLines(file, entry, zone.hours)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(
  { workbook, timeZone, writtenAt }: CalendarFile,
  { id, date, start, end, sequence, isCancelled, ...words }: WordedEntry,
  hours: number,
): string[] {
  const at = (time: PlainTime): string => `TZID=${timeZone}:${stampOf(date, time)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${propertyText(`${id}@${workbook}`)}`,
    `DTSTAMP:${inUtc(writtenAt, hours)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;${at(start)}`,
    `DTEND;${at(end)}`,
    `SUMMARY:${propertyText(words.summary)}`,
    ...(words.location === '' ? [] : [`LOCATION:${propertyText(words.location)}`]),
    ...(words.description === '' ? [] : [`DESCRIPTION:${propertyText(words.description)}`]),
    'END:VEVENT',
  ];
}

/** `20210610T083000` */
function stampOf(date: PlainDate, time: PlainTime): string {
  return `${date.replace(/-/g, '')}T${time.replace(':', '')}00`;
}

/** `20210610T013000Z` */
function inUtc(local: string, hours: number): string {
  const date = parseIsoDate(local.slice(0, 10)) ?? '1970-01-01';
  const [hour = 0, minute = 0, second = 0] = local.slice(11, 19).split(':').map(Number);
  const early = hour < hours;
  const day = early ? addDays(date, -1) : date;
  const clock = [early ? hour + 24 - hours : hour - hours, minute, second];
  return `${day.replace(/-/g, '')}T${clock.map((one) => String(one).padStart(2, '0')).join('')}Z`;
}
