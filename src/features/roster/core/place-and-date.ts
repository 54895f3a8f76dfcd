import { LATEST_PAST_YEAR, parseDateAfterWords } from '../../../kernel/parse-date';
import type { PlainDate } from '../../../kernel/plain-date';
import type { RawCell } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import { dateTypeOf } from './date-columns';

/** Place and date of birth that stand in one cell. */
export interface PlaceAndDate {
  /** Where both stand. */
  readonly column: 'birthPlace' | 'birthDate';
  readonly place: string;
  readonly date: PlainDate;
  /** Year of four digits, and the other cell empty or of the same meaning: nothing is lost when they are put apart. */
  readonly isCertain: boolean;
}

/** Finds `Pekalongan, 10-06-1990` in the cell for the place or for the date; null where they are apart. */
export function splitPlaceAndDate(cells: Readonly<Record<string, RawCell>>): PlaceAndDate | null {
  return bothIn('birthDate', cells) ?? bothIn('birthPlace', cells);
}

function bothIn(
  column: PlaceAndDate['column'],
  cells: Readonly<Record<string, RawCell>>,
): PlaceAndDate | null {
  const typed = cells[column] ?? '';
  if (typeof typed !== 'string' || !/^\s*\p{L}.*\d/u.test(typed)) return null;
  const found = parseDateAfterWords(typed, { latestYear: LATEST_PAST_YEAR });
  // Where only a date stands in the cell for the place, there is nothing to put apart.
  if (found === null || !/^[\p{L}\s.'-]+$/u.test(found.words)) return null;
  const { words: place, date } = found;
  const isFree =
    column === 'birthDate'
      ? ['', '-', place.toLowerCase()].includes(textOf(cells['birthPlace'] ?? '').toLowerCase())
      : isFreeForDate(cells['birthDate'] ?? '', date);
  return { column, place, date, isCertain: isFree && found.yearDigits === 4 };
}

function isFreeForDate(cell: RawCell, date: PlainDate): boolean {
  const read = dateTypeOf('birthDate').read(cell);
  return 'value' in read && (read.value === null || read.value === date);
}
