/** Serial numbers count days since 1899-12-30, as in Google Sheets and Excel; 25569 is 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** The wall clock of a time zone at an instant, written as if it were UTC (milliseconds since the epoch). */
export function wallClockMs(instantMs: number, timeZone: string): number {
  const parts = new Map<string, number>();
  for (const { type, value } of formatIn(timeZone).formatToParts(instantMs)) {
    parts.set(type, Number(value));
  }
  const part = (name: string): number => parts.get(name) ?? 0;
  const wall = new Date(0);
  wall.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'), 0);
  return wall.getTime() + (((instantMs % 1000) + 1000) % 1000);
}

/** Serial number of an instant on the wall clock of a time zone. */
export function serialFromInstant(instantMs: number, timeZone: string): number {
  return wallClockMs(instantMs, timeZone) / DAY_MS + EPOCH_SERIAL;
}

/** The instant (milliseconds since the epoch) at which the wall clock of a time zone shows a serial number. */
export function instantFromSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
  // The offset belongs to the instant, which is what is sought: the second guess is right outside clock changes.
  const guess = wall - (wallClockMs(wall, timeZone) - wall);
  return wall - (wallClockMs(guess, timeZone) - guess);
}

/** Serial number of a calendar day. */
export function serialFromDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS + EPOCH_SERIAL;
}

/** A serial number's calendar day and time, as a `Date` whose UTC fields are to be read. */
export function fieldsOfSerial(serial: number): Date {
  // Half a second up: 08:30 kept as a binary fraction must not read 08:29:59.
  return new Date(Math.floor((serial - EPOCH_SERIAL) * DAY_MS + 500));
}
