import type { Language } from '../../../kernel/problem';
import type { Sentences } from '../../../ports/ports';
import type { Reason } from '../core/index';

/** One line for each reason; in Kelayakan in Indonesian, the language of the office. */
export function linesOf(
  sentences: Sentences,
  reasons: readonly Reason[],
  language: Language = 'id',
): string {
  return reasons
    .map(({ rule, packages, because }) => {
      const text = sentences.say(because, language);
      if (rule === '') return text;
      return packages.length === 0
        ? `${rule}: ${text}`
        : `${rule} (${packages.join(', ')}): ${text}`;
    })
    .join('\n');
}
