import { parseTypedDate } from '../../kernel/parse-date';
import type { Language } from '../../kernel/problem';
import { sharedWords } from '../shared-words';

/** What is wrong with a typed date, day first; empty for a date or for nothing. */
export function dateFault(typed: string, language: Language): string {
  const trimmed = typed.trim();
  return trimmed === '' || parseTypedDate(trimmed) !== null ? '' : sharedWords[language].notADate;
}

/** What is wrong with a typed whole number; empty for a number or for nothing. */
export function numberFault(typed: string, language: Language): string {
  return /^\s*\d*\s*$/.test(typed) ? '' : sharedWords[language].notANumber;
}
