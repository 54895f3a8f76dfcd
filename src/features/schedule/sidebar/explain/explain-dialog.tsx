import { useState } from 'preact/hooks';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { ProblemReply, SentencesReply } from '../../contract';
import { CauseSection } from './cause-section';
import { explainWords } from './explain-words';
import { PlaceSection } from './place-section';
import { TextsContext } from './view-explanation';

const QUESTIONS = ['cause', 'place'] as const;

/** *Kenapa jadwal tidak bisa?*: why there is no full schedule, or why a session is not somewhere else. */
export function ExplainDialog() {
  const words = useWords(explainWords);
  const language = useLanguage();
  const spoken = useAnswer<SentencesReply>('schedule.sentences', { language });
  const loaded = useAnswer<ProblemReply>('schedule.problem', {});
  const [question, setQuestion] = useState<(typeof QUESTIONS)[number]>('cause');
  return (
    <main class="dialog explain">
      <h1 class="unseen">{words.title}</h1>
      <div class="pills">
        {QUESTIONS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === question}
            onClick={() => setQuestion(one)}
          >
            {words[one]}
          </button>
        ))}
      </div>
      <LoadedView loaded={spoken}>
        {({ texts }) => (
          <TextsContext.Provider value={texts}>
            <LoadedView loaded={loaded}>
              {(reply) =>
                question === 'cause' ? (
                  <CauseSection reply={reply} />
                ) : (
                  <PlaceSection problem={reply.problem} />
                )
              }
            </LoadedView>
          </TextsContext.Provider>
        )}
      </LoadedView>
    </main>
  );
}
