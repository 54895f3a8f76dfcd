import { formatDateEn, formatDateRangeEn } from '../../../kernel/english-dates';
import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateId, formatDateRangeId } from '../../../kernel/plain-date';
import { englishNumber } from './english-number';
import { terbilang } from './terbilang';

/** How a language writes what is printed on papers. */
export interface PaperLanguage {
  readonly date: (date: PlainDate) => string;
  readonly range: (start: PlainDate, end: PlainDate) => string;
  readonly inWords: (value: number) => string;
}

const LANGUAGES: Readonly<Record<'id' | 'en', PaperLanguage>> = {
  id: { date: formatDateId, range: formatDateRangeId, inWords: terbilang },
  en: { date: formatDateEn, range: formatDateRangeEn, inWords: englishNumber },
};

/** The language that papers of a programme are written in. */
export function paperLanguage(language: 'id' | 'en'): PaperLanguage {
  return LANGUAGES[language];
}
