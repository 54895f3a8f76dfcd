import { asWarning, problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { hasControlCharacters, LONGEST_TEXT } from '../risky-text';
import type { RosterCheck } from './roster-check';
import { cellOf } from './roster-check';

/** Longest name that a certificate can hold; civil documents allow 60 characters (Permendagri 73/2022). */
const LONGEST_NAME = 100;

/** A name has letters, is not too long and has no digits. Single names are valid. */
export const nameIsPlausible: RosterCheck = {
  id: 'roster.name_is_plausible',
  check(row) {
    const name = textOf(cellOf(row, 'name'));
    const at = row.at('name');
    if (name === '') return [];
    if (name.length > LONGEST_NAME) {
      return [problemAt(at, 'roster.name_too_long', { most: LONGEST_NAME })];
    }
    if (!/\p{L}/u.test(name)) return [problemAt(at, 'roster.name_without_letters')];
    return /\d/.test(name) ? [asWarning(problemAt(at, 'roster.name_with_digits'))] : [];
  },
};

/** No cell holds characters that cannot be seen, or more text than fits. */
export const textIsPlain: RosterCheck = {
  id: 'roster.text_is_plain',
  check: (row) =>
    Object.entries(row.cells).flatMap(([column, cell]) => {
      if (typeof cell !== 'string') return [];
      if (cell.length > LONGEST_TEXT) {
        return [problemAt(row.at(column), 'roster.text_too_long', { most: LONGEST_TEXT })];
      }
      if (!hasControlCharacters(cell.trim())) return [];
      const found = problemAt(row.at(column), 'roster.control_characters');
      // A name is printed; elsewhere a line end does no harm.
      return [column === 'name' ? found : asWarning(found)];
    }),
};
