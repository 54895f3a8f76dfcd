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
  /** What somebody did with a training, in a sentence of the *surat keterangan*. */
  readonly completed: (isPartial: boolean) => string;
  /** A package of which somebody followed some JP. */
  readonly partOf: (name: string, jp: number, whole: number) => string;
}

const LANGUAGES: Readonly<Record<'id' | 'en', PaperLanguage>> = {
  id: {
    date: formatDateId,
    range: formatDateRangeId,
    inWords: terbilang,
    completed: (isPartial) => (isPartial ? 'mengikuti sebagian' : 'menyelesaikan'),
    partOf: (name, jp, whole) => `${name} (diikuti sebagian: ${jp} dari ${whole} JP)`,
  },
  en: {
    date: formatDateEn,
    range: formatDateRangeEn,
    inWords: englishNumber,
    completed: (isPartial) => (isPartial ? 'taken part in a part of' : 'completed'),
    partOf: (name, jp, whole) => `${name} (followed in part: ${jp} of ${whole} JP)`,
  },
};

/** The language that papers of a programme are written in. */
export function paperLanguage(language: 'id' | 'en'): PaperLanguage {
  return LANGUAGES[language];
}
