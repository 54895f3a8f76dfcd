import type { Language } from '../kernel/problem';
import { fillSentence } from '../kernel/problem';
import type { Sentences } from '../ports/ports';

type Texts = Readonly<Record<string, string>>;

/**
 * Sentences out of the files `sentences-id` and `sentences-en`, each opened when its language is first asked for.
 * Apps Script parses Code.js anew at every click; HTML files are only read when the code asks for them.
 */
export function openSentences(): Sentences {
  const opened = new Map<Language, Texts>();
  const open = (language: Language): Texts => {
    const texts = opened.get(language) ?? readTexts(language);
    opened.set(language, texts);
    return texts;
  };
  return {
    say(message, language = 'id') {
      return fillSentence(open(language)[message.code], message);
    },
    textsOf(prefix, language) {
      const found = Object.entries(open(language)).filter(([code]) => code.startsWith(prefix));
      return Object.fromEntries(found);
    },
  };
}

function readTexts(language: Language): Texts {
  try {
    const file = HtmlService.createHtmlOutputFromFile(
      language === 'en' ? 'sentences-en' : 'sentences-id',
    );
    return JSON.parse(file.getContent()) as Texts;
  } catch {
    // By now the work is done and written: it must not look broken only because its words cannot be had.
    return {};
  }
}
