import * as z from 'zod/mini';
import { isIsoDate, isText, isWholeNumber } from '../../../kernel/guards';
import { isMailAddress } from '../../../kernel/mail-address';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Guest, GuestLack, GuestStanding, Paper } from '../core';

/** What staff type of a guest and his talk. */
export type GuestFields = Omit<Guest, 'id'>;

const short = z.custom<string>(isText(0, 200));
const isAddress = (value: unknown): boolean =>
  value === '' || (typeof value === 'string' && value.length <= 200 && isMailAddress(value));

const fields = z.object({
  frontTitles: short,
  name: z.custom<string>(isText(1, 200)),
  backTitles: short,
  institution: short,
  unit: short,
  topic: z.custom<string>(isText(0, 300)),
  date: z.nullable(z.custom<PlainDate>(isIsoDate)),
  jp: z.nullable(z.custom<number>(isWholeNumber(1, 100))),
  email: z.custom<string>(isAddress),
  mayMail: z.nullable(z.boolean()),
});

/**
 * `id`: of a row of Narasumber, or of somebody who stands in Jadwal only and gets a row by this; null for somebody new.
 * `was`: what the form showed, null where there was no row; cells that a colleague changed since are left alone.
 */
export const saveGuestRequest = z.object({
  id: z.nullable(short),
  guest: fields,
  was: z.nullable(z.custom<GuestFields>((value) => typeof value === 'object' && value !== null)),
});

export interface SaveGuestRequest {
  readonly id: string | null;
  readonly guest: GuestFields;
  readonly was: GuestFields | null;
}

export const guestRequest = z.object({ id: z.custom<string>(isText(1, 200)) });

export interface GuestRequest {
  readonly id: string;
}

export const guestsRequest = z.object({});

/** A lesson of a guest unit in Jadwal. */
export interface GuestSession {
  readonly date: PlainDate;
  readonly start: string;
  readonly end: string;
  readonly class: string;
  readonly isHeld: boolean;
}

export interface ListedGuest {
  readonly guest: Guest;
  /** False for somebody who stands in Jadwal only. */
  readonly isListed: boolean;
  /** With titles. */
  readonly printedName: string;
  readonly topic: string;
  readonly jp: number;
  readonly window: { readonly start: PlainDate; readonly end: PlainDate } | null;
  readonly sessions: readonly GuestSession[];
  readonly standing: GuestStanding;
  readonly lacks: readonly GuestLack[];
  readonly paper: Pick<Paper, 'number' | 'state' | 'signature' | 'mailTo'> | null;
}

export interface GuestsReply {
  readonly guests: readonly ListedGuest[];
  /** The guest units, with their days in Jadwal. */
  readonly units: readonly {
    readonly code: string;
    readonly title: string;
    readonly days: readonly PlainDate[];
  }[];
}
