import { isMailAddress } from '../../../kernel/mail-address';
import type { Institution, Package } from '../../programme/core';
import type { GuestTalk } from './guest-talks';
import type { Recipient } from './issue-input';

/**
 * Where a paper is mailed, by column *Email Tujuan* of its package: to the address written there, to the inbox of the
 * institution whose ID is written there, or, when the column is empty, to the participant unless he said no. Empty:
 * nowhere, the PDF stays in Drive. Null: what is written there is neither.
 */
export function recipientOf(
  { mailTo }: Package,
  institutions: readonly Institution[],
  { email, mayMail }: Recipient,
): string | null {
  if (mailTo === '') return mayMail !== false && isMailAddress(email) ? email : '';
  return officeOf(mailTo, institutions);
}

/**
 * Where the *piagam* of a guest is mailed: to his own address, which nobody types for another purpose, unless he said
 * no; without one as column *Email Tujuan* of the package of his talk says.
 */
export function guestRecipientOf(
  { email, mayMail }: Pick<GuestTalk, 'email' | 'mayMail'>,
  course: Package | undefined,
  institutions: readonly Institution[],
): string | null {
  if (isMailAddress(email) && mayMail !== false) return email;
  const mailTo = course?.mailTo ?? '';
  return mailTo === '' ? '' : officeOf(mailTo, institutions);
}

function officeOf(mailTo: string, institutions: readonly Institution[]): string | null {
  if (isMailAddress(mailTo)) return mailTo;
  const named =
    institutions.find(({ id }) => id === mailTo) ??
    institutions.find(({ id }) => id.toLowerCase() === mailTo.toLowerCase());
  const inbox = named?.email ?? '';
  return isMailAddress(inbox) ? inbox : null;
}
