import { parseTypedDate } from '../../../kernel/parse-date';
import { formatDateShort } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';
import { parseTypedTime } from '../../../kernel/plain-time';
import type { AbsenceEntry, AbsenceRequest } from '../contract';
import type { AbsenceKind } from '../core';

/** An absence as it is being typed. */
export interface TypedAbsence {
  /** Null for a new one. */
  readonly id: string | null;
  readonly kind: AbsenceKind;
  readonly who: string;
  readonly start: string;
  readonly end: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export const ABSENCE_KINDS: readonly AbsenceKind[] = ['trainer', 'room', 'class'];

export const NEW_ABSENCE: TypedAbsence = {
  id: null,
  kind: 'trainer',
  who: '',
  start: '',
  end: '',
  from: '',
  until: '',
  reason: '',
};

/** An entry as the form shows it. */
export function typedAbsence(entry: AbsenceEntry): TypedAbsence {
  const { id, kind, who, reason } = entry;
  const [start, end] = [formatDateShort(entry.start), formatDateShort(entry.end)];
  return { id, kind, who, start, end, from: entry.from ?? '', until: entry.until ?? '', reason };
}

/** Whether a time can be understood; nothing typed is no fault. */
export function isTimeOrEmpty(typed: string): boolean {
  return typed.trim() === '' || parseTypedTime(typed) !== null;
}

/** What to save; null while something is missing or cannot be read. */
export function absenceToSave(typed: TypedAbsence): AbsenceRequest | null {
  const start = parseTypedDate(typed.start);
  const end = parseTypedDate(typed.end);
  const areTimesGood = isTimeOrEmpty(typed.from) && isTimeOrEmpty(typed.until);
  if (typed.who === '' || start === null || end === null || !areTimesGood) return null;
  const { id, kind, who, reason } = typed;
  return {
    id,
    kind,
    who,
    start,
    end,
    from: timeOf(typed.from),
    until: timeOf(typed.until),
    reason,
  };
}

function timeOf(typed: string): PlainTime | null {
  return typed.trim() === '' ? null : parseTypedTime(typed);
}
