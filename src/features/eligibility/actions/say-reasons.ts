import type { Language, Message } from '../../../kernel/problem';
import type { Sentences } from '../../../ports/ports';
import type { Reason } from '../core/index';
import { inEnglish } from '../core/index';

/** A value found or needed in the words of a language. */
export function wordsIn(language: Language, value: string): string {
  return language === 'en' ? inEnglish(value) : value;
}

/** The sentence of a rule, with the values it names in the same language. */
export function sayBecause(
  sentences: Sentences,
  { code, values }: Message,
  language: Language,
): string {
  const shown = Object.entries(values).map(([gap, value]) => {
    const isValue = (gap === 'found' || gap === 'needed') && typeof value === 'string';
    return [gap, isValue ? wordsIn(language, value) : value];
  });
  return sentences.say({ code, values: Object.fromEntries(shown) }, language);
}

/** One line for each reason; in Kelayakan in Indonesian, the language of the office. */
export function linesOf(
  sentences: Sentences,
  reasons: readonly Reason[],
  language: Language = 'id',
): string {
  return reasons
    .map(({ rule, packages, because }) => {
      const text = sayBecause(sentences, because, language);
      if (rule === '') return text;
      return packages.length === 0
        ? `${rule}: ${text}`
        : `${rule} (${packages.join(', ')}): ${text}`;
    })
    .join('\n');
}
