import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import type { SentencesInput, SentencesReply } from '../contract';
import { sentencesInput } from '../contract';

/** What the schedule can say in one language, for the page that looks for causes in the browser. */
export const listSentencesAction: Action<SentencesInput, SentencesReply> = {
  id: 'schedule.sentences',
  input: sentencesInput,
  writes: false,
  run({ sentences }, { language }) {
    const texts = sentences.textsOf('schedule.', language);
    const values = { count: Object.keys(texts).length };
    return done({ texts }, { code: 'schedule.sentences_listed', values });
  },
};
