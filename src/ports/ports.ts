import type { PlainDate } from '../kernel/plain-date';
import type { Language, Message } from '../kernel/problem';
import type { Documents } from './documents';
import type { FileContent } from './file-content';
import type { Supplies } from './supplies';
import type { Workbook } from './workbook';

/** All that the add-on needs from outside. Actions get it as their first argument. */
export interface Ports {
  readonly workbook: Workbook;
  readonly documents: Documents;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly lock: Lock;
  readonly store: Store;
  readonly web: Web;
  readonly account: Account;
  readonly log: Log;
  readonly sentences: Sentences;
  readonly supplies: Supplies;
}

export interface Mail {
  /** Recipients this account may still write to today; none when nobody can tell. */
  remainingToday(): number;
  send(message: MailMessage): MailOutcome;
}

export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly senderName: string;
  readonly attachments: readonly { readonly name: string; readonly content: FileContent }[];
}

/** `unknown`: the call broke off, so the message may or may not have gone out. */
export type MailOutcome =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'quota' | 'refused' | 'unknown'; readonly detail: string };

export interface Clock {
  /** The date where the spreadsheet is. */
  today(): PlainDate;
  /** `2021-06-10T08:30:00` where the spreadsheet is. */
  now(): string;
  /** Milliseconds that only ever rise; for budgets and leases. */
  milliseconds(): number;
  /** Waits, at most a minute at a time. */
  pause(milliseconds: number): void;
}

export interface Ids {
  /** An id nobody else has. */
  next(): string;
}

export interface Lock {
  /** Runs the work while no other execution holds the document's lock; null when the lock was not free in time. */
  during<T>(work: () => T): { readonly value: T } | null;
}

/** Small settings and states that are no rows: at most 9 kB each, never personal data. */
export interface Store {
  readonly document: KeyValues;
  readonly user: KeyValues;
  /** Of the add-on itself, whatever workbook it is open in. */
  readonly script: KeyValues;
}

/** Addresses that the manifest allows. */
export interface Web {
  /** Sends JSON and gives back what the other side answers; null when it cannot be reached or refuses. */
  post(address: string, json: string): string | null;
}

export interface KeyValues {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export interface Account {
  /** The e-mail address of the person who clicked; empty when Google does not tell. */
  email(): string;
  /** A token of the account for Google's file picker, which runs in the page; it is shown nowhere and never stored. */
  token(): string;
}

export interface Sentences {
  /** The words of a message with its gaps filled, Indonesian when no language is given; an unknown code as it is. */
  say(message: Message, language?: Language): string;
  /** The texts of all codes that begin so, gaps open: for a page that words its own findings. */
  textsOf(prefix: string, language: Language): Readonly<Record<string, string>>;
}

export interface Log {
  /** Keeps a bug for the developers, without personal data, and gives back a reference to show. */
  bug(error: unknown, action: string): string;
}
