import { isMailAddress } from '../../../../kernel/mail-address';
import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { readPhones } from '../phone-number';
import type { RosterCheck } from './roster-check';
import { cellOf } from './roster-check';

/** A mail can only go to something that looks like an address. */
export const emailIsAnAddress: RosterCheck = (row) => {
  const email = textOf(cellOf(row, 'email'));
  const isFine = email === '' || email === '-' || isMailAddress(email);
  return isFine ? [] : [problemAt(row.at('email'), 'roster.email_invalid')];
};

/** A telephone number of Indonesia; several in one cell are understood and said. */
export const phoneIsANumber: RosterCheck = (row) => {
  const { numbers, unknown } = readPhones(cellOf(row, 'phone'));
  if (unknown > 0) return [problemAt(row.at('phone'), 'roster.phone_unknown')];
  return numbers.length > 1 ? [problemAt(row.at('phone'), 'roster.phone_several')] : [];
};
