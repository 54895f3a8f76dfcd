import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { cleanNik, inspectNik, readNik } from '../nik';
import { sexType } from '../roster-words';
import { listRows, otherRows } from './other-rows';
import type { RosterCheck } from './roster-check';
import { cellOf, typedDate, typedValue } from './roster-check';

/** The NIK ladder: damage, length, serial, date, then region, birth date and sex. */
export const nikIsSound: RosterCheck = (row) => {
  const owner = {
    birthDate: typedDate(row, 'birthDate'),
    sex: typedValue(row, 'sex', sexType),
  };
  return inspectNik(cellOf(row, 'nik'), owner).map((code) =>
    problemAt(row.at(code === 'roster.birth_date_swapped' ? 'birthDate' : 'nik'), code),
  );
};

/** What a sound NIK tells about empty cells beside it: an offer. */
export const nikFillsGaps: RosterCheck = (row, { today }) => {
  const isEmpty = (column: string): boolean => textOf(cellOf(row, column)) === '';
  if (!isEmpty('birthDate') && !isEmpty('sex')) return [];
  const told = readNik(cellOf(row, 'nik'), today);
  if (told === null) return [];
  return [
    ...(isEmpty('birthDate') && told.birthDate !== null
      ? [problemAt(row.at('birthDate'), 'roster.nik_has_birth_date')]
      : []),
    ...(isEmpty('sex') ? [problemAt(row.at('sex'), 'roster.nik_has_sex')] : []),
  ];
};

/** In a list that a spreadsheet rounded, every NIK that ends in 0 is suspect. */
export const nikIsNotRounded: RosterCheck = (row, { isNikRounded }) =>
  isNikRounded && cleanNik(cellOf(row, 'nik')).endsWith('0')
    ? [problemAt(row.at('nik'), 'roster.nik_rounded')]
    : [];

/** One NIK in two rows is usually one person twice. */
export const nikIsUnique: RosterCheck = (row, { rowsByNik }) => {
  const nik = cleanNik(cellOf(row, 'nik'));
  const others = otherRows(rowsByNik.get(nik), row.row);
  if (nik === '' || others.length === 0) return [];
  return [problemAt(row.at('nik'), 'roster.nik_twice', { rows: listRows(others) })];
};

/** The number of a family card has 16 digits like a NIK. */
export const familyCardIsWhole: RosterCheck = (row) => {
  const number = cleanNik(cellOf(row, 'familyCard'));
  return number === '' || /^\d{16}$/.test(number)
    ? []
    : [problemAt(row.at('familyCard'), 'roster.family_card_length')];
};
