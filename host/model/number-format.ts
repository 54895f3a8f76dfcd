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

function dateToken(token: string, at: Date, locale: string, isMinute: boolean, twelve: boolean): string {
  const size = token.length;
  const hours = twelve ? at.getUTCHours() % 12 || 12 : at.getUTCHours();
  switch (token[0]?.toLowerCase()) {
    case 'y':
      return size > 2 ? pad(at.getUTCFullYear(), 4) : pad(at.getUTCFullYear() % 100, 2);
    case 'd': {
      const name = weekdayName(((at.getUTCDay() + 6) % 7) + 1, locale);
      if (size > 2) return size > 3 ? name : name.slice(0, 3);
      return pad(at.getUTCDate(), size);
    }
    case 'h':
      return pad(hours, size);
    case 's':
      return pad(at.getUTCSeconds(), size);
    case 'a':
      return at.getUTCHours() < 12 ? 'AM' : 'PM';
    default: {
      if (isMinute) return pad(at.getUTCMinutes(), size);
      const name = monthName(at.getUTCMonth() + 1, locale);
      if (size > 2) return size > 3 ? name : name.slice(0, 3);
      return pad(at.getUTCMonth() + 1, size);
    }
  }
}

function formatDate(serial: number, format: string, locale: string): string {
  const at = fieldsOfSerial(serial);
  const tokens = format.match(/"[^"]*"|\\.|am\/pm|y+|m+|d+|h+|s+|./gi) ?? [];
  const twelve = /am\/pm/i.test(format);
  let previous = '';
  return tokens
    .map((token, index) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (!/^(y+|m+|d+|h+|s+|am\/pm)$/i.test(token)) return token;
      const next = tokens.slice(index + 1).find((other) => /^[ymdhs]+$/i.test(other)) ?? '';
      // `mm` is minutes beside hours or seconds, months elsewhere.
      const isMinute = /^h/i.test(previous) || (/^s/i.test(next) && /^m/i.test(token));
      previous = token;
      return dateToken(token, at, locale, isMinute && /^m/i.test(token), twelve);
    })
    .join('');
}

function localize(digits: string, locale: string): string {
  return /^en/.test(locale) ? digits : digits.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
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
