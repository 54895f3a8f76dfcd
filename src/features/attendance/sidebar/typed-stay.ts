import { parseTypedDate } from '../../../kernel/parse-date';
import { formatDateShort } from '../../../kernel/plain-date';
import type { ParticipationRequest } from '../contract';
import type { Ending, Participation } from '../core';

/** From when to when somebody takes part, as it is being typed. */
export interface TypedStay {
  /** Of the row of Penempatan; empty while nobody is chosen. */
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly ending: '' | Ending;
  readonly reason: string;
}

export const NEW_STAY: TypedStay = { id: '', from: '', until: '', ending: '', reason: '' };

/** A row as the form shows it. */
export function typedStay({ id, from, until, ending, reason }: Participation): TypedStay {
  const shown = (date: Participation['from']): string =>
    date === null ? '' : formatDateShort(date);
  return { id, from: shown(from), until: shown(until), ending: ending ?? '', reason };
}

/** What to save; null while somebody is to be chosen, nothing is said, or a date cannot be read. */
export function stayToSave(typed: TypedStay): ParticipationRequest | null {
  const { id, ending, reason } = typed;
  const from = dateOf(typed.from);
  const until = dateOf(typed.until);
  if (id === '' || from === undefined || until === undefined) return null;
  if (from === null && until === null && ending === '') return null;
  return { id, from, until, ending: ending === '' ? null : ending, reason: reason.trim() };
}

/** Undefined for what is no date. */
function dateOf(typed: string) {
  if (typed.trim() === '') return null;
  return parseTypedDate(typed) ?? undefined;
}
