import { wallClockMs } from '../../model/serial-date';

const MINUTE_MS = 60_000;

/** An instant as ISO 8601 with the zone's offset: `2021-06-10T08:00:00+07:00`. */
export function isoInZone(instantMs: number, timeZone: string): string {
  const wall = wallClockMs(instantMs, timeZone);
  const minutes = Math.round((wall - instantMs) / MINUTE_MS);
  const size = Math.abs(minutes);
  const pad = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}`;
  return `${new Date(wall).toISOString().slice(0, 19)}${offset}`;
}

/** The year on the wall clock, for dates typed without one. */
export function yearInZone(instantMs: number, timeZone: string): number {
  return new Date(wallClockMs(instantMs, timeZone)).getUTCFullYear();
}
