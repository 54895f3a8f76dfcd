import { parseTypedDate } from '../../../../kernel/parse-date';
import type { PlainDate } from '../../../../kernel/plain-date';
import { dateFromParts, parseIsoDate, partsOfDate } from '../../../../kernel/plain-date';
import type { RawCell } from '../../../../kernel/table';

/**
 * How the dates of a column are read. `swapped`: a spreadsheet of another country took `5/6/2021` for 6 May and left
 * `25/6/2021` as text, so what is a date has day and month the wrong way round and what is text has not.
 */
export type DateOrder = 'day_first' | 'month_first' | 'swapped';

const TYPED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const LARGEST_MONTH = 12;
/** Fewer real dates can all have a small day by chance. */
const ENOUGH_REAL = 3;
const ENOUGH_TYPED = 2;

/** What the cells of a column show about the order of day and month; day first where they show nothing. */
export function judgeDateOrder(cells: readonly RawCell[]): DateOrder {
  const shown = cells.map(whatIsShown);
  const count = (what: Shown): number => shown.filter((one) => one === what).length;
  const dayFirst = count('day_first');
  if (count('month_first') > 0) return dayFirst === 0 ? 'month_first' : 'day_first';
  const isSplit = count('real_large_day') === 0 && count('either') === 0;
  return isSplit && count('real') >= ENOUGH_REAL && dayFirst >= ENOUGH_TYPED
    ? 'swapped'
    : 'day_first';
}

/** `either`: a typed date that can be read both ways; `real`: one of a workbook whose day may be a month. */
type Shown = 'day_first' | 'month_first' | 'either' | 'real' | 'real_large_day' | 'nothing';

function whatIsShown(cell: RawCell): Shown {
  const real = realDate(cell);
  if (real !== null) return partsOfDate(real).day > LARGEST_MONTH ? 'real_large_day' : 'real';
  const [, first, second] = TYPED.exec(typedPart(cell)) ?? [];
  if (first === undefined) return 'nothing';
  if (Number(first) > LARGEST_MONTH) return 'day_first';
  return Number(second) > LARGEST_MONTH ? 'month_first' : 'either';
}

/** The date in a cell of such a column; null when it is none. */
export function readOrderedDate(
  cell: RawCell,
  order: DateOrder,
  latestYear: number,
): PlainDate | null {
  const real = realDate(cell);
  if (real !== null) return order === 'swapped' ? turned(real) : real;
  if (typeof cell === 'boolean') return null;
  const text = typedPart(cell);
  const [, first, second, year] = TYPED.exec(text) ?? [];
  const turnedText =
    order === 'month_first' && first !== undefined ? `${second}/${first}/${year}` : text;
  return parseTypedDate(turnedText, { latestYear });
}

/** A date of a workbook, or the number it is kept as. */
function realDate(cell: RawCell): PlainDate | null {
  if (typeof cell === 'number') return parseTypedDate(cell);
  return typeof cell === 'string' ? parseIsoDate(cell.trim().slice(0, 10)) : null;
}

function turned(date: PlainDate): PlainDate {
  const { year, month, day } = partsOfDate(date);
  return dateFromParts({ year, month: day, day: month }) ?? date;
}

/** Without a time of day behind it. */
function typedPart(cell: RawCell): string {
  return String(cell)
    .trim()
    .slice(0, 200)
    .replace(/\s+\d{1,2}[:.]\d{2}([:.]\d{2})?$/, '');
}
