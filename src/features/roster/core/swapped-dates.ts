import type { PlainDate } from '../../../kernel/plain-date';
import { partsOfDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import type { Columns, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import { listRows } from './checks/other-rows';

/** Locales whose spreadsheets read the month first; the others of the world read the day or the year first. */
const MONTH_FIRST = /^(en(_US|_PH|_CA)?|fil_PH|es_US|es_PR)$/;

/**
 * Where the spreadsheet reads the month first, `10/6` typed for 10 June has become 6 October without a word: for each
 * column of dates one finding with the rows whose day and month are both at most 12.
 */
export function findSwappedDates(read: TableRead<Columns>, locale: string): readonly Problem[] {
  if (!MONTH_FIRST.test(locale)) return [];
  return [...read.positions.keys()].flatMap((column): readonly Problem[] => {
    const type = read.table.columns[column]?.type;
    if (type?.kind !== 'date') return [];
    const rows = read.raw.flatMap(({ row, cells }) =>
      isAmbiguous(type.read(cells[column] ?? '')) ? [row] : [],
    );
    const [first] = rows;
    if (first === undefined) return [];
    const gaps = { locale, count: rows.length, rows: listRows(rows) };
    return [problemAt(addressOf(read, first, column), 'roster.date_maybe_swapped', gaps)];
  });
}

function isAmbiguous(read: { readonly value: unknown } | { readonly fault: string }): boolean {
  if (!('value' in read) || typeof read.value !== 'string') return false;
  const { day, month } = partsOfDate(read.value as PlainDate);
  return day <= 12 && day !== month;
}
