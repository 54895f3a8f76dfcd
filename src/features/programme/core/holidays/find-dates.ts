import { parseTypedDate } from '../../../../kernel/parse-date';
import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, daysBetween, parseIsoDate } from '../../../../kernel/plain-date';

/** The dates of a line and what else it says; a tab stands where the dates were. */
interface DatedLine {
  readonly dates: readonly PlainDate[];
  readonly rest: string;
}

const MONTHS =
  'jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|a(?:gustus|gust|ug|ugust|gu|gt)|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?';
const UNTIL = '-|–|—|s\\.?\\s?/?d\\.?|sampai(?:\\s+dengan)?|hingga';
const AND = ',|dan|&';
const JOINED = `\\s*(?:${UNTIL}|${AND})\\s*`;
/** `2027-03-10`, `10/3/2027`, `1-Jan-27`: whole dates. */
const WHOLE = `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(?:\\d{4}|\\d{2})|\\d{1,2}[-/.](?:${MONTHS})[-/.](?:\\d{4}|\\d{2})`;
/** `1 Januari 2027`, `10-11 Maret`, `9, 10 dan 12 Mei 2027`: days, month, and a year or none. */
const WORDED = `(\\d{1,2}(?:${JOINED}\\d{1,2})*)\\s+(${MONTHS})\\b\\.?(?:\\s*,?\\s*(\\d{4}))?`;
const DATE = new RegExp(`\\b(?:(${WHOLE})\\b|${WORDED})`, 'gi');
const IS_UNTIL = new RegExp(`^(?:${UNTIL})$`, 'i');
const IS_AND = new RegExp(`^(?:${AND})?$`, 'i');
const WEEKDAY =
  "(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)";
/** Not those that are part of a name: *Jumat Agung*, *Rabu Abu*. */
const WEEKDAYS = new RegExp(
  `\\b${WEEKDAY}(?:${JOINED}${WEEKDAY})*\\b(?!\\s+(?:agung|abu|putih|paskah|palma|suci)\\b)`,
  'gi',
);
/** No days off in a row last longer; what does is a term or a mistake. */
export const MOST_DAYS_OFF = 31;

/** The same text without names of weekdays, alone or joined. */
export function withoutWeekdays(text: string): string {
  return text.replace(WEEKDAYS, ' ');
}

/**
 * All days that a line names: single ones, lists and ranges, over months too. None when one of them does not exist, has
 * no year, or other words stand between: half of a line would lose days that nobody misses.
 * @param year of dates that say none and have none behind them that does
 */
export function findDates(text: string, year: number | null): DatedLine {
  const found = [...text.matchAll(DATE)];
  const dates: PlainDate[] = [];
  let end = 0;
  for (const [index, match] of found.entries()) {
    const start = match.index ?? 0;
    const own = datesOf(match, yearBehind(found.slice(index)) ?? year);
    const days =
      index === 0
        ? own
        : joinDays(jointOf(text.slice(end, start)), dates.pop(), own, hasNoYear(found[index - 1]));
    if (days.length === 0) return { dates: [], rest: text };
    dates.push(...days);
    end = start + match[0].length;
  }
  return { dates, rest: `${text.slice(0, found[0]?.index ?? 0)}\t${text.slice(end)}` };
}

/** The day before a joint and those behind it, with all between where it is a range; none where it is no joint. */
function joinDays(
  joint: string,
  before: PlainDate | undefined,
  behind: readonly PlainDate[],
  mayBeYearBefore: boolean,
): readonly PlainDate[] {
  const [next, ...others] = behind;
  if (before === undefined || next === undefined) return [];
  if (IS_AND.test(joint)) return [before, ...behind];
  const range = IS_UNTIL.test(joint) ? daysUntil(before, next, mayBeYearBefore) : [];
  return range.length === 0 ? [] : [...range, ...others];
}

/** What stands between two dates, weekdays aside. */
function jointOf(between: string): string {
  const words = withoutWeekdays(between).replace(/[()]/g, ' ').trim();
  // `2 April, sampai Jumat, 4 April` has the comma of its weekday.
  return words.length > 1 ? words.replace(/^,|,$/g, '').trim() : words;
}

function hasNoYear(match: RegExpMatchArray | undefined): boolean {
  return match?.[1] === undefined && match?.[4] === undefined;
}

/** The year that the first of these dates says which says one. */
function yearBehind(found: readonly RegExpMatchArray[]): number | null {
  const [whole, , , year] = found.find((match) => !hasNoYear(match))?.slice(1) ?? [];
  if (year !== undefined) return Number(year);
  const date = whole === undefined ? null : parseTypedDate(whole);
  return date === null ? null : Number(date.slice(0, 4));
}

function datesOf([, whole, days, month]: RegExpMatchArray, year: number | null): PlainDate[] {
  if (whole !== undefined) return [parseTypedDate(whole)].filter((date) => date !== null);
  const wanted = daysOf(days ?? '');
  const dates = wanted.map((day) => parseTypedDate(`${day} ${month} ${year}`));
  const known = dates.filter((date) => date !== null);
  return known.length === wanted.length ? known : [];
}

/** `10-12` is three days, `9, 10 dan 12` too; none when a range runs backwards. */
function daysOf(words: string): readonly number[] {
  const parts = words.split(new RegExp(`\\s*(?:${AND})\\s*`, 'i')).map((part) => {
    const [first = 0, last = first] = part
      .split(new RegExp(`\\s*(?:${UNTIL})\\s*`, 'i'))
      .map(Number);
    const count = Math.min(MOST_DAYS_OFF, last - first + 1);
    return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
  });
  return parts.some((part) => part.length === 0) ? [] : parts.flat();
}

/** The days of a range, both ends included. `29 Desember - 2 Januari 2028` began a year earlier. */
function daysUntil(first: PlainDate, last: PlainDate, mayBeYearBefore: boolean): PlainDate[] {
  const earlier = parseIsoDate(`${Number(first.slice(0, 4)) - 1}${first.slice(4)}`);
  const start = first > last && mayBeYearBefore ? (earlier ?? first) : first;
  const count = daysBetween(start, last) + 1;
  if (count < 1 || count > MOST_DAYS_OFF) return [];
  return Array.from({ length: count }, (_, days) => addDays(start, days));
}
