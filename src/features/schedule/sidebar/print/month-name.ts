import { formatDateId, parseIsoDate } from '../../../../kernel/plain-date';
import type { Language } from '../../../../kernel/problem';

/** `2021-06` as `Juni 2021`; in English `06/2021`. */
export function monthName(month: string, language: Language): string {
  const first = parseIsoDate(`${month}-01`);
  if (first === null) return month;
  return language === 'id'
    ? formatDateId(first).slice(2)
    : `${month.slice(5)}/${month.slice(0, 4)}`;
}
