import { isMailAddress } from '../../../../kernel/mail-address';
import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { readPhones } from '../phone-number';
import { SHORTENED } from '../risky-text';
import type { RosterCheck } from './roster-check';
import { cellOf } from './roster-check';

/** A mail can only go to something that looks like an address. */
export const emailIsAnAddress: RosterCheck = (row) => {
  const email = textOf(cellOf(row, 'email'));
  const isFine = email === '' || email === '-' || isMailAddress(email);
  return isFine ? [] : [problemAt(row.at('email'), 'roster.email_invalid')];
};

/** Telephone numbers: of Indonesia, or of another country whose rules are not known here; several in a cell are said. */
export const phoneIsANumber: RosterCheck = (row) => {
  const at = row.at('phone');
  const cell = cellOf(row, 'phone');
  if (SHORTENED.test(textOf(cell))) return [problemAt(at, 'roster.phone_damaged')];
  const { numbers, unknown } = readPhones(cell);
  if (unknown > 0) return [problemAt(at, 'roster.phone_unknown')];
  const isForeign = numbers.some((number) => !number.startsWith('+62'));
  return [
    ...(isForeign ? [problemAt(at, 'roster.phone_foreign')] : []),
    ...(numbers.length > 1 ? [problemAt(at, 'roster.phone_several')] : []),
  ];
};

/** A file in Google Drive, as a link or by its id alone. */
const IN_DRIVE = /^(https:\/\/(drive|docs)\.google\.com\/\S{1,300}|[\w-]{25,100})$/;

/** Where a photo lies; the picture itself is never read. */
export const photoIsInDrive: RosterCheck = (row) => {
  const typed = textOf(cellOf(row, 'photo'));
  return typed === '' || typed === '-' || IN_DRIVE.test(typed)
    ? []
    : [problemAt(row.at('photo'), 'roster.photo_not_in_drive')];
};
