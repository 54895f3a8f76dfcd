/** A time of day on a 24-hour clock, `08:30`. */
export type PlainTime = `${number}:${number}`;

/** Minutes since midnight. */
export function minutesOf(time: PlainTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time `minutes` after midnight; 0 to 1439. */
export function timeOfMinutes(minutes: number): PlainTime {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as PlainTime;
}

/** Reads `08:30`, `8.30`, `08.30 WIB` or a spreadsheet's fraction of a day; null when it is no time. */
export function parseTypedTime(typed: string | number): PlainTime | null {
  if (typeof typed === 'number') {
    return typed >= 0 && typed < 1 ? timeOfMinutes(Math.round(typed * 1440) % 1440) : null;
  }
  const match = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:WIB|WITA|WIT))?$/i.exec(typed.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  return hours < 24 && minutes < 60 ? timeOfMinutes(hours * 60 + minutes) : null;
}

/** `08.30`, as official Indonesian writes it. */
export function formatTimeId(time: PlainTime): string {
  return time.replace(':', '.');
}
