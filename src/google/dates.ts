import { parseIsoDate, toSerial } from '../kernel/plain-date';
import type { CellKind, RawCell } from '../kernel/table';

/** Turns the Date objects of one sheet into text, in the spreadsheet's time zone. */
export interface DateReader {
  read(value: unknown): RawCell;
}

/**
 * Apps Script: getValues gives a Date for a cell with a date format. Its calendar day is that of the spreadsheet's
 * zone; when the script runs in the same zone the local fields are it, otherwise Utilities is asked, once per instant.
 */
export function createDateReader(spreadsheetZone: string, scriptZone: string): DateReader {
  const known = new Map<number, string>();
  const isSameZone = spreadsheetZone === scriptZone;
  return {
    read(value) {
      if (!(value instanceof Date)) return asRawCell(value);
      const instant = value.getTime();
      const text = known.get(instant) ?? format(value, isSameZone ? null : spreadsheetZone);
      known.set(instant, text);
      return text;
    },
  };
}

function format(value: Date, zone: string | null): string {
  // A time of day without a date stands on the day before the first: 1899-12-30.
  if (value.getFullYear() < 1900)
    return Utilities.formatDate(value, zone ?? 'Asia/Jakarta', 'HH:mm');
  const full =
    zone === null ? localText(value) : Utilities.formatDate(value, zone, "yyyy-MM-dd'T'HH:mm");
  return full.endsWith('T00:00') ? full.slice(0, 10) : full;
}

function localText(value: Date): string {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  const day = `${pad(value.getFullYear(), 4)}-${pad(value.getMonth() + 1, 2)}-${pad(value.getDate(), 2)}`;
  return `${day}T${pad(value.getHours(), 2)}:${pad(value.getMinutes(), 2)}`;
}

function asRawCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return '';
}

/** What to write for a cell: dates as serial numbers, which no locale or time zone can shift. */
export function cellToWrite(cell: RawCell, kind: CellKind): RawCell {
  if (kind !== 'date' || typeof cell !== 'string') return cell;
  const date = parseIsoDate(cell);
  return date === null ? cell : toSerial(date);
}

/** The number format of a column. Times are text: Sheets moves times of 1899 by minutes in some zones. */
export function formatOf(kind: CellKind): string {
  const formats: Readonly<Record<CellKind, string>> = {
    text: '@',
    time: '@',
    date: 'dd/mm/yyyy',
    integer: '0',
    decimal: 'General',
    checkbox: 'General',
  };
  return formats[kind];
}
