import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../kernel/problem';

/** A text in both languages of the add-on. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** The language of the person in front of the sidebar. */
export const LanguageContext = createContext<Language>('id');

/** The language in which this part of the sidebar speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Picks a part's words in the person's language: `const words = useWords(homeWords)`. */
export function useWords<W>(words: Readonly<Record<Language, W>>): W {
  return words[useLanguage()];
}
