import { Figures } from '../../../sidebar/form/figures';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { showCell } from '../../../sidebar/show-cell';
import type { Loaded } from '../../../sidebar/use-answer';
import type { ProblemReply } from '../contract';
import { factsOf } from '../core';
import { scheduleWords } from './schedule-words';
import { fixedLines, viewFixed } from './view-fixed';

const MOST_SHOWN = 30;

/** What planning leaves where it is; a click on a locked or edited session shows its cell in the sheet. */
export function FixedSessions({ loaded }: { readonly loaded: Loaded<ProblemReply> }) {
  const language = useLanguage();
  const words = useWords(scheduleWords);
  return (
    <>
      <h2>{words.notMoved}</h2>
      <LoadedView loaded={loaded}>
        {(reply) => (
          <>
            <Figures figures={viewFixed(factsOf(reply.problem), language)} />
            {reply.edits.deleted.length > 0 && <p>{words.deleted(reply.edits.deleted.length)}</p>}
            <ul class="problems">
              {fixedLines(reply, language)
                .slice(0, MOST_SHOWN)
                .map(({ key, text, isEdit, at }) => (
                  <li key={key}>
                    <button type="button" class="link" onClick={() => showCell(at, language)}>
                      {text}
                    </button>
                    {isEdit && (
                      <RunAction
                        kind="plain"
                        label={words.releaseOne(key)}
                        action="schedule.release"
                        input={{ ids: [key] }}
                        onDone={loaded.reload}
                      />
                    )}
                  </li>
                ))}
            </ul>
            {reply.edits.edited.length > 0 && (
              <>
                <p class="quiet">{words.releaseHint}</p>
                <RunAction
                  kind="plain"
                  label={words.release}
                  action="schedule.release"
                  input={{ ids: [] }}
                  onDone={loaded.reload}
                />
              </>
            )}
          </>
        )}
      </LoadedView>
    </>
  );
}
