import { wallClockMs } from './serial-date';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function offsetText(instantMs: number, timeZone: string): string {
  const minutes = Math.round((wallClockMs(instantMs, timeZone) - instantMs) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${pad(size % 60, 2)}`;
}

/**
 * `Utilities.formatDate` for the letters of Java's SimpleDateFormat that give numbers (y M d H h m s S u Z) and quoted
 * text. Names of months and days depend on a locale that this function of Apps Script does not take: they throw.
 */
export function formatDatePattern(instantMs: number, timeZone: string, pattern: string): string {
  const at = new Date(wallClockMs(instantMs, timeZone));
  const numbers: Readonly<Record<string, number>> = {
    M: at.getUTCMonth() + 1,
    d: at.getUTCDate(),
    H: at.getUTCHours(),
    h: at.getUTCHours() % 12 || 12,
    m: at.getUTCMinutes(),
    s: at.getUTCSeconds(),
    S: at.getUTCMilliseconds(),
    u: at.getUTCDay() || 7,
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === 'y') return token.length === 2 ? pad(at.getUTCFullYear() % 100, 2) : pad(at.getUTCFullYear(), token.length);
    if (letter === 'Z') return offsetText(instantMs, timeZone);
    const number = numbers[letter];
    if (number === undefined || (letter === 'M' && token.length > 2)) {
      throw new Error(`not emulated: Utilities.formatDate pattern ${token}`);
    }
    return pad(number, token.length);
  });
}
