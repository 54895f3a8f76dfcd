import type { Language } from '../../../../kernel/problem';
import type { ImportWords } from './import-wording';
import { englishWords } from './import-words-en';
import { indonesianWords } from './import-words-id';

/** The words of *Impor peserta*. */
export const importWords: Readonly<Record<Language, ImportWords>> = {
  id: indonesianWords,
  en: englishWords,
};
