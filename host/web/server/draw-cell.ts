import { dateFormatOf, displayOf, isDateFormat } from '../../model/number-format';
import { parseTyped } from '../../model/parse-typed';
import type { Cell } from '../../model/workbook';
import type { DrawnCell } from '../protocol';

const SECONDS_OF_DAY = 86_400;

/** A cell as the page draws it. */
export function drawCell(cell: Cell, locale: string): DrawnCell {
  const { value, format, validation } = cell;
  const text = displayOf(value, format, locale);
  const input = inputOf(cell, locale);
  const kind = kindOf(cell);
  return {
    text,
    ...(input === text ? {} : { input }),
    ...(kind ? { kind } : {}),
    ...(kind === 'checkbox' ? { checked: value === true } : {}),
    ...(validation?.kind === 'list' ? { choices: validation.values } : {}),
    ...looksOf(cell),
  };
}

function looksOf(cell: Cell): Partial<DrawnCell> {
  return {
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.background === undefined ? {} : { background: cell.background }),
    ...(cell.fontColor === undefined ? {} : { color: cell.fontColor }),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.italic ? { italic: true } : {}),
    ...(cell.wrap ? { wrap: true } : {}),
    ...(cell.horizontalAlignment ? { align: cell.horizontalAlignment } : {}),
  };
}

function kindOf({ value, format, formula, validation }: Cell): DrawnCell['kind'] {
  if (validation?.kind === 'checkbox') return 'checkbox';
  if (typeof value === 'number') return isDateFormat(format) ? 'date' : 'number';
  return formula !== undefined && String(value).startsWith('#') ? 'error' : undefined;
}

/** A text that, typed into this cell, gives the same value again. */
function inputOf({ value, format, formula }: Cell, locale: string): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'number') {
    return isDateFormat(format) ? typedDate(value, locale) : displayOf(value, '', locale);
  }
  if (typeof value !== 'string' || value === '') return displayOf(value, format, locale);
  // The year only matters for which date is meant; that it would become one is enough here.
  const isKept = parseTyped(value, format, { locale, year: 2000 }).value === value;
  return isKept ? value : `'${value}`;
}

/** What staff see may be "Kamis, 10 Juni 2021", which cannot be typed. */
function typedDate(serial: number, locale: string): string {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_OF_DAY);
  const clock = seconds % 60 === 0 ? 'hh:mm' : 'hh:mm:ss';
  if (serial >= 0 && serial < 1) return displayOf(serial, clock, locale);
  const date = dateFormatOf(locale);
  return displayOf(serial, seconds === 0 ? date : `${date} ${clock}`, locale);
}
