import { monthNumber } from './month-names';
import { dateFormatOf } from './number-format';
import { serialFromDay } from './serial-date';
import type { TypingPlace } from './typing-place';

interface TypedDate {
  readonly value: number;
  readonly format: string;
}

const isEnglish = (locale: string): boolean => /^en/.test(locale);

/** Two digits mean 1930-2029, as in Google Sheets. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const serial = serialFromDay(year, month, day);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? serial : null;
}

function parseDay(text: string, place: TypingPlace): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) {
    const value = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return value === null ? null : { value, format: 'yyyy-mm-dd' };
  }
  const numeric = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [day, month] = place.locale === 'en_US' ? [second, first] : [first, second];
    const value = serialOf(numeric[4] ? fullYear(numeric[4]) : place.year, month, day);
    return value === null ? null : { value, format: dateFormatOf(place.locale) };
  }
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?(?:[ -](\d{4}))?$/.exec(text);
  const month = named?.[2] ? monthNumber(named[2], place.locale) : null;
  if (!named || month === null) return null;
  const value = serialOf(named[3] ? Number(named[3]) : place.year, month, Number(named[1]));
  return value === null ? null : { value, format: 'd mmmm yyyy' };
}

function parseTime(text: string, locale: string): TypedDate | null {
  // In Indonesian a time may be written 08.30; in English that is a number.
  const match = /^(\d{1,2})([:.])(\d{2})(?:\2(\d{2}))?$/.exec(text);
  if (!match || (match[2] === '.' && isEnglish(locale))) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[3]), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: match[4] ? 'hh:mm:ss' : 'hh:mm' };
}

/** A date, a time or both, as typed by somebody with this locale; null when the text is none of them. */
export function parseTypedDate(text: string, place: TypingPlace): TypedDate | null {
  const whole = parseDay(text, place) ?? parseTime(text, place.locale);
  if (whole) return whole;
  const cut = text.lastIndexOf(' ');
  if (cut < 0) return null;
  const day = parseDay(text.slice(0, cut), place);
  const time = parseTime(text.slice(cut + 1), place.locale);
  if (!day || !time) return null;
  return { value: day.value + time.value, format: `${day.format} ${time.format}` };
}
