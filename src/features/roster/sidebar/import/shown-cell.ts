import { formatDateShort, parseIsoDate } from '../../../../kernel/plain-date';
import type { Language } from '../../../../kernel/problem';
import type { RawCell } from '../../../../kernel/table';
import type { FieldChange, ImportTarget } from '../../core';
import { shownText } from '../../core';
import { fieldLabel } from '../field-labels';

/** A cell on one line, dates as staff write them. */
export function shownCell(cell: RawCell | undefined): string {
  const text = shownText(cell, 80);
  const date = parseIsoDate(text);
  return date === null ? text : formatDateShort(date);
}

/** What a place is called. */
export function targetLabel({ part, column, header }: ImportTarget, language: Language): string {
  if (column === 'birth') return language === 'en' ? 'Place and date of birth' : header;
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
