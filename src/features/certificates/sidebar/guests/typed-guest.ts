import { isMailAddress } from '../../../../kernel/mail-address';
import { parseTypedDate } from '../../../../kernel/parse-date';
import { formatDateShort } from '../../../../kernel/plain-date';
import type { GuestFields, ListedGuest, SaveGuestRequest } from '../../contract/guests';

/** A guest and his talk as they are being typed. */
export interface TypedGuest extends Readonly<Record<keyof Omit<GuestFields, 'mayMail'>, string>> {
  /** Null for somebody new. */
  readonly id: string | null;
  readonly mayMail: '' | 'yes' | 'no';
  /** What stood in the sheet when the form was opened; null where there was no row. */
  readonly was: GuestFields | null;
}

/** One talk of one guest, nothing known yet. */
export const NEW_GUEST: TypedGuest = {
  ...{ id: null, was: null, frontTitles: '', name: '', backTitles: '', institution: '' },
  ...{ unit: '', topic: '', date: '', jp: '', email: '', mayMail: '' },
};

/** A row as the form shows it; of somebody who stands in Jadwal only, what is known of him. */
export function typedGuest({ guest, isListed }: ListedGuest): TypedGuest {
  const { id, ...fields } = guest;
  const { date, jp, mayMail } = fields;
  return {
    ...fields,
    id,
    date: date === null ? '' : formatDateShort(date),
    jp: jp === null ? '' : String(jp),
    mayMail: mayMail === null ? '' : mayMail ? 'yes' : 'no',
    was: isListed ? fields : null,
  };
}

/** The same person with another talk. */
export function anotherTalk({ guest }: ListedGuest): TypedGuest {
  const { frontTitles, name, backTitles, institution, email, mayMail } = guest;
  const known = { frontTitles, name, backTitles, institution, email };
  return { ...NEW_GUEST, ...known, mayMail: mayMail === null ? '' : mayMail ? 'yes' : 'no' };
}

/** Whether these are JP of a talk; nothing typed is no fault. */
export function isJpOrEmpty(typed: string): boolean {
  const number = Number(typed.trim());
  return typed.trim() === '' || (Number.isInteger(number) && number >= 1 && number <= 100);
}

/** Whether this is an address; nothing typed is no fault. */
export function isAddressOrEmpty(typed: string): boolean {
  return typed.trim() === '' || isMailAddress(typed.trim());
}

/** What to save; null while the name is missing or something cannot be read. */
export function guestToSave(typed: TypedGuest): SaveGuestRequest | null {
  const { id, was, mayMail, ...texts } = typed;
  const plain = {
    frontTitles: texts.frontTitles.trim(),
    name: texts.name.trim(),
    backTitles: texts.backTitles.trim(),
    institution: texts.institution.trim(),
    unit: texts.unit,
    topic: texts.topic.trim(),
    email: texts.email.trim(),
  };
  const date = texts.date.trim() === '' ? null : (parseTypedDate(texts.date) ?? undefined);
  if (plain.name === '' || date === undefined) return null;
  if (!isJpOrEmpty(texts.jp) || !isAddressOrEmpty(plain.email)) return null;
  const jp = texts.jp.trim() === '' ? null : Number(texts.jp.trim());
  const may = mayMail === '' ? null : mayMail === 'yes';
  return { id, was, guest: { ...plain, date, jp, mayMail: may } };
}
