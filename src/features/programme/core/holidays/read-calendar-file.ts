import { addDays, parseIsoDate } from '../../../../kernel/plain-date';
import type { FoundDay, ReadDays } from './found-day';
import { guessKind, mergeDays } from './found-day';

const MOST_EVENTS = 2000;
/** No day off lasts longer; what does is a term or a mistake. */
const MOST_DAYS = 31;

/**
 * Reads the whole days of an iCalendar file (RFC 5545): holiday calendars have nothing else. Events with a clock time,
 * canceled ones and repeated ones give no day and are named in `unread`.
 */
export function readCalendarFile(text: string): ReadDays {
  const lines = text
    .slice(0, 2_000_000)
    // A line that begins with a blank goes on with the one before (3.1).
    .replace(/\r?\n[ \t]/g, '')
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

/** The first value of every property of each event. */
function eventsIn(lines: readonly string[]): readonly ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  let isInside = false;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    const key = name.toUpperCase();
    const isEdge = value.trim().toUpperCase() === 'VEVENT';
    if (key === 'BEGIN' && isEdge) events.push(new Map());
    if (isEdge) isInside = key === 'BEGIN';
    else if (isInside && !events[events.length - 1]?.has(key)) {
      events[events.length - 1]?.set(key, value);
    }
  }
  return events;
}

function readEvent(event: ReadonlyMap<string, string>): FoundDay[] {
  const start = dayOf(event.get('DTSTART'));
  const end = dayOf(event.get('DTEND'));
  const isUsable = start !== null && !event.has('RRULE') && event.get('STATUS') !== 'CANCELLED';
  if (!isUsable) return [];
  const name = plainText(event.get('SUMMARY')).slice(0, 200);
  // Calendars of Google say in the description which days are only observed.
  const isOff = !/^\s*(?:perayaan|observance)/i.test(plainText(event.get('DESCRIPTION')));
  const days: FoundDay[] = [];
  // The end of a whole day is the day after it (3.6.1).
  for (let date = start; days.length < MOST_DAYS; date = addDays(date, 1)) {
    if (days.length > 0 && (end === null || date >= end)) break;
    days.push({ date, name, kind: guessKind(name), isOff });
  }
  return days;
}

function dayOf(value: string | undefined) {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value?.trim() ?? '') ?? [];
  return year === undefined ? null : parseIsoDate(`${year}-${month}-${day}`);
}

/** Text without its escapes (3.3.11). */
function plainText(value = ''): string {
  return value
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .trim();
}
