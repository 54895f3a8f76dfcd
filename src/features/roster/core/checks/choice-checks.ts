import type { Problem } from '../../../../kernel/problem';
import { problemAt } from '../../../../kernel/problem';
import { decimal, textOf } from '../../../../kernel/table';
import type { RosterCheck, RosterContext, RosterRow } from './roster-check';
import { cellOf, typedValue } from './roster-check';

const INTERESTS = ['interest1', 'interest2', 'interest3'] as const;
/** As many codes as a sentence names, and as long as it shows one. */
const CODES_NAMED = 12;
const LONGEST_CODE = 40;

/** Interests and the recommendation name packages of sheet Paket. */
export const packagesExist: RosterCheck = (row, context) =>
  [...INTERESTS, 'recommendation'].flatMap((column) => unknownPackage(row, column, context));

/** The same package twice among the interests of one person is one interest; a first one comes before a second. */
export const interestsDiffer: RosterCheck = (row) =>
  INTERESTS.flatMap((column, index) => {
    const code = codeIn(row, column);
    const earlier = INTERESTS.slice(0, index).map((other) => codeIn(row, other));
    if (code === '') return [];
    if (earlier.includes(code)) {
      const gaps = { package: code.slice(0, LONGEST_CODE) };
      return [problemAt(row.at(column), 'roster.interest_twice', gaps)];
    }
    return earlier.includes('') ? [problemAt(row.at(column), 'roster.interest_skipped')] : [];
  });

/** Scores are between 0 and 100. */
export const scoresInRange: RosterCheck = (row) =>
  ['assessmentScore', 'sppn'].flatMap((column) => {
    const score = typedValue(row, column, decimal);
    return score === null || (score >= 0 && score <= 100)
      ? []
      : [problemAt(row.at(column), 'roster.score_out_of_range')];
  });

function unknownPackage(row: RosterRow, column: string, { packages }: RosterContext): Problem[] {
  const code = codeIn(row, column);
  if (packages === null || code === '' || packages.has(code)) return [];
  const known = [...packages].slice(0, CODES_NAMED);
  const more = packages.size > CODES_NAMED ? ', ...' : '';
  const gaps = { known: `${known.join(', ')}${more}` };
  return [problemAt(row.at(column), 'roster.package_unknown', gaps)];
}

function codeIn(row: RosterRow, column: string): string {
  const code = textOf(cellOf(row, column));
  return code === '-' ? '' : code;
}
