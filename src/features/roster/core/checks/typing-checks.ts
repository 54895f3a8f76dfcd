import { parseDateAfterWords } from '../../../../kernel/parse-date';
import type { Problem } from '../../../../kernel/problem';
import { problemAt } from '../../../../kernel/problem';
import { dateColumns } from '../date-columns';
import { splitPlaceAndDate } from '../place-and-date';
import type { RosterCheck } from './roster-check';
import { cellOf } from './roster-check';

/** Nothing, or a date as a spreadsheet gives it: most cells, and nothing was typed there. */
const AS_DATE = /^(\d{4}-\d{2}-\d{2}.*)?$/;

/** Dates typed as text: two digits of a year may mean another century, and words beside a date are not read. */
export const datesAreWhole: RosterCheck = (row) => {
  const apart = splitPlaceAndDate(row.cells);
  return dateColumns.flatMap((column): readonly Problem[] => {
    const cell = cellOf(row, column);
    if (typeof cell !== 'string' || column === apart?.column || AS_DATE.test(cell)) return [];
    const typed = parseDateAfterWords(cell);
    if (typed === null) return [];
    return [
      ...(typed.yearDigits === 2 ? [problemAt(row.at(column), 'roster.two_digit_year')] : []),
      ...(typed.words !== '' ? [problemAt(row.at(column), 'roster.date_with_words')] : []),
    ];
  });
};
