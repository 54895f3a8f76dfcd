import { isMailAddress } from '../../../../kernel/mail-address';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problemAt } from '../../../../kernel/problem';
import { decimal, textOf } from '../../../../kernel/table';
import type { RosterCheck, RosterContext, RosterRow } from './roster-check';
import { cellOf, typedValue } from './roster-check';

const INTERESTS = ['interest1', 'interest2', 'interest3'] as const;

/** Interests and the recommendation name packages of sheet Paket. */
export const packagesExist: RosterCheck = {
  id: 'roster.packages_exist',
  check: (row, context) =>
    [...INTERESTS, 'recommendation'].flatMap((column) => unknownPackage(row, column, context)),
};

/** The same package twice among the interests of one person is one interest. */
export const interestsDiffer: RosterCheck = {
  id: 'roster.interests_differ',
  check: (row) =>
    INTERESTS.flatMap((column, index) => {
      const code = textOf(cellOf(row, column));
      const earlier = INTERESTS.slice(0, index).map((other) => textOf(cellOf(row, other)));
      return code !== '' && earlier.includes(code)
        ? [asWarning(problemAt(row.at(column), 'roster.interest_twice', { package: code }))]
        : [];
    }),
};

/** Scores are between 0 and 100. */
export const scoresInRange: RosterCheck = {
  id: 'roster.scores_in_range',
  check: (row) =>
    ['assessmentScore', 'sppn'].flatMap((column) => {
      const score = typedValue(row, column, decimal);
      return score === null || (score >= 0 && score <= 100)
        ? []
        : [problemAt(row.at(column), 'roster.score_out_of_range')];
    }),
};

/** A mail can only go to something that looks like an address. */
export const emailIsAnAddress: RosterCheck = {
  id: 'roster.email_is_an_address',
  check(row) {
    const email = textOf(cellOf(row, 'email'));
    const isFine = email === '' || email === '-' || isMailAddress(email);
    return isFine ? [] : [asWarning(problemAt(row.at('email'), 'roster.email_invalid'))];
  },
};

function unknownPackage(row: RosterRow, column: string, { packages }: RosterContext): Problem[] {
  const code = textOf(cellOf(row, column));
  if (packages === null || code === '' || code === '-' || packages.has(code)) return [];
  const gaps = { known: [...packages].join(', ') };
  return [problemAt(row.at(column), 'roster.package_unknown', gaps)];
}
