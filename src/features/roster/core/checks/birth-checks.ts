import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { ageOn, isPossibleAge, OLDEST, YOUNGEST } from '../birth-century';
import { readNik } from '../nik';
import { splitPlaceAndDate } from '../place-and-date';
import type { RosterCheck } from './roster-check';
import { cellOf, typedDate } from './roster-check';

/** Nobody younger than 12 or older than 100 is trained: the date is a slip. */
export const ageIsPossible: RosterCheck = (row, { today }) => {
  const born = typedDate(row, 'birthDate');
  if (born === null || isPossibleAge(ageOn(born, today)) || isYearAsSerial(born)) return [];
  const gaps = { least: YOUNGEST, most: OLDEST };
  return [problemAt(row.at('birthDate'), 'roster.age_impossible', gaps)];
};

/** `1990` alone is no date, and in a cell for dates a spreadsheet makes a day of 1905 of it. */
export const birthYearIsNotAlone: RosterCheck = (row) => {
  const typed = textOf(cellOf(row, 'birthDate'));
  const born = typedDate(row, 'birthDate');
  const isYear = /^(19|20)\d\d$/.test(typed) || (born !== null && isYearAsSerial(born));
  return isYear ? [problemAt(row.at('birthDate'), 'roster.year_only')] : [];
};

/** Days that registers write for a date nobody knows: 31-12, 01-01, 01-07. Where the NIK says the same, it stands. */
export const birthDateIsKnown: RosterCheck = (row, { today }) => {
  const born = typedDate(row, 'birthDate');
  if (born === null || !/-(12-31|01-01|07-01)$/.test(born) || isYearAsSerial(born)) return [];
  if (readNik(cellOf(row, 'nik'), today)?.birthDate === born) return [];
  return [problemAt(row.at('birthDate'), 'roster.birth_date_placeholder')];
};

/** `Pekalongan, 10-06-1990` in one cell belongs into two. */
export const placeAndDateApart: RosterCheck = (row) => {
  const apart = splitPlaceAndDate(row.cells);
  return apart === null ? [] : [problemAt(row.at(apart.column), 'roster.place_and_date')];
};

/** The days that the numbers 1900 to 2099 mean to a spreadsheet. */
function isYearAsSerial(born: string): boolean {
  return born >= '1905-03-14' && born <= '1905-09-29';
}
