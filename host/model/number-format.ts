import { monthName, weekdayName } from './month-names';
import { fieldsOfSerial } from './serial-date';
import type { CellValue } from './workbook';

/** The format that a general cell takes on when a date comes into it. */
export function dateFormatOf(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
}

const bare = (format: string): string => format.replace(/"[^"]*"|\\./g, '');

/** Whether a number with this format is a date or a time (and comes out of `getValues` as a `Date`). */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === '@' || /^general$/i.test(format)) return false;
  const symbols = bare(format);
  return /[ydhs]/i.test(symbols) || /^m+$/i.test(symbols) || /am\/pm/i.test(symbols);
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function nameOrNumber(name: string, number: number, size: number): string {
  if (size < 3) return pad(number, size);
  return size > 3 ? name : name.slice(0, 3);
}

interface DateToken {
  readonly at: Date;
  readonly size: number;
  readonly locale: string;
  readonly isTwelve: boolean;
}

/** What each letter of a date format shows; minutes, which share their letter with months, are `n` here. */
const DATE_LETTERS: Readonly<Record<string, (token: DateToken) => string>> = {
  y: ({ at, size }) => (size > 2 ? pad(at.getUTCFullYear(), 4) : pad(at.getUTCFullYear() % 100, 2)),
  m: ({ at, size, locale }) =>
    nameOrNumber(monthName(at.getUTCMonth() + 1, locale), at.getUTCMonth() + 1, size),
  d: ({ at, size, locale }) =>
    nameOrNumber(weekdayName(((at.getUTCDay() + 6) % 7) + 1, locale), at.getUTCDate(), size),
  h: ({ at, size, isTwelve }) =>
    pad(isTwelve ? at.getUTCHours() % 12 || 12 : at.getUTCHours(), size),
  n: ({ at, size }) => pad(at.getUTCMinutes(), size),
  s: ({ at, size }) => pad(at.getUTCSeconds(), size),
  a: ({ at }) => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
};

/** `mm` is minutes beside hours or seconds, months elsewhere. */
function lettersOf(tokens: readonly string[]): (string | null)[] {
  const letters = tokens.map((token) =>
    /^(y+|m+|d+|h+|s+|am\/pm)$/i.test(token) ? (token[0]?.toLowerCase() ?? null) : null,
  );
  return letters.map((letter, index) => {
    if (letter !== 'm') return letter;
    const before = letters.slice(0, index).findLast((other) => other !== null);
    const after = letters.slice(index + 1).find((other) => other !== null);
    return before === 'h' || after === 's' ? 'n' : 'm';
  });
}

function literalOf(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  return token.startsWith('\\') ? token.slice(1) : token;
}

function formatDate(serial: number, format: string, locale: string): string {
  const at = fieldsOfSerial(serial);
  const tokens = format.match(/"[^"]*"|\\.|am\/pm|y+|m+|d+|h+|s+|./gi) ?? [];
  const isTwelve = /am\/pm/i.test(format);
  const letters = lettersOf(tokens);
  return tokens
    .map((token, index) => {
      const show = DATE_LETTERS[letters[index] ?? ''];
      return show ? show({ at, size: token.length, locale, isTwelve }) : literalOf(token);
    })
    .join('');
}

function localize(digits: string, locale: string): string {
  return /^en/.test(locale)
    ? digits
    : digits.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

function formatNumber(value: number, format: string, locale: string): string {
  const pattern = bare(format);
  const body = /[0#?][0#?,.]*/.exec(pattern)?.[0];
  if (body === undefined) return localize(String(value), locale);
  const isPercent = pattern.includes('%');
  const places = /\.(.*)$/.exec(body)?.[1] ?? '';
  const shown = isPercent ? value * 100 : value;
  const least = places.replace(/[^0]/g, '').length;
  const wholeDigits = body.replace(/\..*$/, '').replace(/[^0]/g, '').length;
  const digits = new Intl.NumberFormat('en-US', {
    useGrouping: body.includes(','),
    minimumIntegerDigits: Math.max(1, wholeDigits),
    minimumFractionDigits: least,
    maximumFractionDigits: Math.max(least, places.length),
  }).format(shown);
  const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const [before = '', after = ''] = format.split(body);
  return `${literal(before)}${localize(digits, locale)}${literal(after)}`;
}

/** What a cell shows (`getDisplayValues`). */
export function displayOf(value: CellValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return formatDate(value, format ?? '', locale);
  if (!format || format === '@' || /^general$/i.test(format)) {
    // A general cell shows at most 15 significant digits.
    return localize(String(Number(value.toPrecision(15))), locale);
  }
  return formatNumber(value, format, locale);
}
