import { wallClockMs } from './serial-date';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function offsetText(instantMs: number, timeZone: string): string {
  const minutes = Math.round((wallClockMs(instantMs, timeZone) - instantMs) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${pad(size % 60, 2)}`;
}

function lettered(letter: string, length: number, at: Date): string | null {
  const year = at.getUTCFullYear();
  const numbers: Readonly<Record<string, number>> = {
    y: length === 2 ? year % 100 : year,
    M: at.getUTCMonth() + 1,
    d: at.getUTCDate(),
    H: at.getUTCHours(),
    h: at.getUTCHours() % 12 || 12,
    m: at.getUTCMinutes(),
    s: at.getUTCSeconds(),
    S: at.getUTCMilliseconds(),
    u: at.getUTCDay() || 7,
  };
  const number = numbers[letter];
  const isName = letter === 'M' && length > 2;
  return number === undefined || isName ? null : pad(number, length);
}

const unquoted = (text: string): string => (text === '' ? "'" : text.replaceAll("''", "'"));

/**
 * `Utilities.formatDate` for the letters of Java's SimpleDateFormat that give numbers (y M d H h m s S u Z) and quoted
 * text. Names of months and days depend on a locale that this function of Apps Script does not take: they throw.
 */
export function formatDatePattern(instantMs: number, timeZone: string, pattern: string): string {
  const at = new Date(wallClockMs(instantMs, timeZone));
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (token: string, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return unquoted(quoted);
      if (letter === 'Z') return offsetText(instantMs, timeZone);
      const text = lettered(letter, token.length, at);
      if (text === null) throw new Error(`not emulated: Utilities.formatDate pattern ${token}`);
      return text;
    },
  );
}
