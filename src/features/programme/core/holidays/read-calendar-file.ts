import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, daysBetween, parseIsoDate } from '../../../../kernel/plain-date';
import { MOST_DAYS_OFF } from './find-dates';
import type { FoundDay, ReadDays } from './found-day';
import { guessKind, mergeDays } from './found-day';

const MOST_EVENTS = 2000;

/**
 * Reads the whole days of an iCalendar file (RFC 5545): holiday calendars have nothing else. Events with a clock time,
 * longer than a month, canceled and repeated ones give no day and are named in `unread`.
 */
export function readCalendarFile(text: string): ReadDays {
  const lines = text
    .slice(0, 2_000_000)
    // A line that begins with a blank goes on with the one before (3.1).
    .replace(/(?:\r\n|\r|\n)[ \t]/g, '')
    .split(/\r\n|\r|\n/);
  const events = eventsIn(lines).slice(0, MOST_EVENTS);
  const read = events.map((event) => ({ event, days: readEvent(event) }));
  return {
    days: mergeDays(read.flatMap(({ days }) => days)),
    unread: read
      .filter(({ days }) => days.length === 0)
      .map(({ event }) => plainText(event.get('SUMMARY')).slice(0, 60)),
  };
}

/** The first value of every property of each event; what lies inside it, such as an alarm, is no part of it. */
function eventsIn(lines: readonly string[]): readonly ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [key, value] = readProperty(line);
    const part = value.trim().toUpperCase();
    if (key === 'BEGIN') open.push(part);
    if (key === 'BEGIN' && part === 'VEVENT') events.push(new Map());
    if (key === 'END') open.splice(Math.max(0, open.lastIndexOf(part)));
    const event = open[open.length - 1] === 'VEVENT' ? events[events.length - 1] : undefined;
    if (event?.has(key) === false) event.set(key, value);
  }
  return events;
}

function readProperty(line: string): readonly [key: string, value: string] {
  const match = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/i.exec(line);
  return [match?.[1]?.toUpperCase() ?? '', match?.[2] ?? ''];
}

function readEvent(event: ReadonlyMap<string, string>): FoundDay[] {
  const start = dayOf(event.get('DTSTART'));
  const isRepeated = event.has('RRULE') || event.has('RDATE');
  const isCanceled = event.get('STATUS')?.trim().toUpperCase() === 'CANCELLED';
  const count = start === null ? 0 : countDays(event, start);
  if (start === null || isRepeated || isCanceled || count > MOST_DAYS_OFF) return [];
  const name = plainText(event.get('SUMMARY')).slice(0, 200);
  // Calendars of Google say in the description which days are only observed.
  const isOff = !/^\s*(?:perayaan|observance)/i.test(plainText(event.get('DESCRIPTION')));
  return Array.from({ length: count }, (_, days) => {
    return { date: addDays(start, days), name, kind: guessKind(name), isOff };
  });
}

/** The end of a whole day is the day after it, and an event without end or length lasts one (3.6.1); 0 for a part of a day. */
function countDays(event: ReadonlyMap<string, string>, start: PlainDate): number {
  const [typedEnd, duration] = [event.get('DTEND'), event.get('DURATION')];
  if (typedEnd !== undefined) {
    const end = dayOf(typedEnd);
    return end === null ? 0 : Math.max(1, daysBetween(start, end));
  }
  const [, weeks, days] = /^\+?P(?:(\d{1,3})W|(\d{1,3})D)$/.exec(duration?.trim() ?? '') ?? [];
  if (weeks !== undefined || days !== undefined) return Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return duration === undefined ? 1 : 0;
}

/** A day, or midnight where it begins: some programs write whole days with clock times. Midnight in UTC is another hour here. */
function dayOf(value: string | undefined): PlainDate | null {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})(?:T000000)?$/.exec(value?.trim() ?? '') ?? [];
  return year === undefined ? null : parseIsoDate(`${year}-${month}-${day}`);
}

/** Text without its escapes (3.3.11). */
function plainText(value = ''): string {
  return value
    .replace(/\\([\\;,nN])/g, (_escape, letter: string) => (/n/i.test(letter) ? ' ' : letter))
    .trim();
}
