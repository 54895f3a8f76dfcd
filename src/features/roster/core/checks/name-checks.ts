import type { Problem } from '../../../../kernel/problem';
import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { formatFormalName, isInOneCase, readFormalName } from '../formal-name';
import { hasControlCharacters, isDamagedText, LONGEST_TEXT } from '../risky-text';
import type { RosterCheck } from './roster-check';
import { cellOf } from './roster-check';

/** Longest name that a certificate can hold. */
const LONGEST_NAME = 100;
/** Civil documents since 2022 (Permendagri 73/2022); older names stay as they are. */
const LONGEST_CIVIL_NAME = 60;

/** Letters with their marks, and the signs that names have: dots, apostrophes, hyphens, commas, brackets of *(Alm)*. */
const NAME_SIGNS = /^[\p{L}\p{M}\d\s.,'’‘`()-]*$/u;
/** `al` only with its dot and between two names: *Al Amin* is one. */
const ALIAS = /(^|\s)(als|alias)[.\s]|\sal\.\s/i;

/** A name has letters, is not too long and has no digits. Single names are valid (Permendagri 73/2022). */
export const nameIsPlausible: RosterCheck = (row) => {
  const name = textOf(cellOf(row, 'name'));
  const at = row.at('name');
  if (name === '') return [];
  const long = (code: string, most: number): Problem => problemAt(at, code, { most });
  if (name.length > LONGEST_NAME) return [long('roster.name_too_long', LONGEST_NAME)];
  if (hasControlCharacters(name)) return [problemAt(at, 'roster.name_control_characters')];
  if (!/\p{L}/u.test(name)) return [problemAt(at, 'roster.name_without_letters')];
  const found: Problem[] = [];
  if (name.length > LONGEST_CIVIL_NAME) {
    found.push(long('roster.name_over_60', LONGEST_CIVIL_NAME));
  }
  const hasSigns = !NAME_SIGNS.test(name);
  if (/\d/.test(name)) found.push(problemAt(at, 'roster.name_with_digits'));
  if (hasSigns) found.push(problemAt(at, 'roster.name_with_signs'));
  if (/[^\P{L}\p{Script=Latin}]/u.test(name))
    found.push(problemAt(at, 'roster.name_foreign_letters'));
  if (name.replace(/[^\p{L}]/gu, '').length < 2) found.push(problemAt(at, 'roster.name_too_short'));
  if (ALIAS.test(name)) found.push(problemAt(at, 'roster.name_with_alias'));
  return found;
};

/** Capitals only, and titles that are not written as in official papers: proposals, nothing is wrong. */
export const nameIsFormal: RosterCheck = (row) => {
  const name = textOf(cellOf(row, 'name'));
  if (name === '' || name.length > LONGEST_NAME) return [];
  const at = row.at('name');
  const formal = readFormalName(name);
  return [
    ...(isInOneCase(formal.name) ? [problemAt(at, 'roster.name_one_case')] : []),
    ...(formatFormalName(formal) !== name.replace(/\s+/g, ' ')
      ? [problemAt(at, 'roster.name_titles')]
      : []),
  ];
};

/** No cell holds characters that cannot be seen, or more text than fits. */
export const textIsPlain: RosterCheck = (row) =>
  Object.entries(row.cells).flatMap(([column, cell]) => {
    if (typeof cell !== 'string') return [];
    if (cell.length > LONGEST_TEXT) {
      return [problemAt(row.at(column), 'roster.text_too_long', { most: LONGEST_TEXT })];
    }
    // A name is printed, so it is judged by a check of its own; elsewhere a line end does no harm.
    if (column === 'name' || !hasControlCharacters(cell.trim())) return [];
    return [problemAt(row.at(column), 'roster.control_characters')];
  });

/** Columns of free text; the others have checks of their own that damage does not pass. */
const FREE_TEXT = [
  'name',
  'birthPlace',
  'address',
  'district',
  'village',
  'offence',
  'sentence',
  'block',
  'tppNumber',
];

/** No text is what a spreadsheet has made of another: a date out of `363/2`, `#REF!`, signs of a wrong encoding. */
export const textIsWhole: RosterCheck = (row) =>
  FREE_TEXT.filter((column) => isDamagedText(textOf(cellOf(row, column)))).map((column) =>
    problemAt(row.at(column), 'roster.text_damaged'),
  );
