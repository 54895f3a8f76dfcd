import { isMailAddress } from '../../../kernel/mail-address';
import type { Institution, Package } from '../../programme/core';
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
  if (isMailAddress(mailTo)) return mailTo;
  const inbox = institutions.find(({ id }) => id === mailTo)?.email ?? '';
  return isMailAddress(inbox) ? inbox : null;
}
