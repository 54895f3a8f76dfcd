import { formatDateShort, parseIsoDate } from '../../../../kernel/plain-date';
import type { Language } from '../../../../kernel/problem';
import type { RawCell } from '../../../../kernel/table';
import type { FieldChange, ImportTarget } from '../../core';
import { shownText } from '../../core';
import { columnsOf } from '../entry-form';
import { fieldLabel } from '../field-labels';

/** A cell on one line, dates as staff write them. */
export function shownCell(cell: RawCell | undefined): string {
  const text = shownText(cell, 80);
  const date = parseIsoDate(text);
  return date === null ? text : formatDateShort(date);
}

/** Places that no sheet has as they are. */
const ENGLISH: Readonly<Record<string, string>> = {
  birth: 'Place and date of birth',
  firstName: 'First name',
  lastName: 'Last name',
  isMale: 'Sex: male',
  isFemale: 'Sex: female',
};

/** What a place is called. */
export function targetLabel({ part, column, header }: ImportTarget, language: Language): string {
  if (!(column in columnsOf(part))) return language === 'en' ? (ENGLISH[column] ?? header) : header;
  return fieldLabel(part, column, language);
}

/** `Blok/Kamar: A/3 → B/1`; what only fills stands behind a plus. */
export function shownChange(
  { part, column, before, after, isFilling }: FieldChange,
  language: Language,
): string {
  const label = fieldLabel(part, column, language);
  return isFilling
    ? `${label}: + ${shownCell(after)}`
    : `${label}: ${shownCell(before)} → ${shownCell(after)}`;
}
