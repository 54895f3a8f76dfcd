import { Figures } from '../../../sidebar/form/figures';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { showCell } from '../../../sidebar/show-cell';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ProblemReply } from '../contract';
import { factsOf } from '../core';
import { scheduleWords } from './schedule-words';
import { lockCell, sessionLine, viewFixed } from './view-plan';

const MOST_SHOWN = 30;

/** What planning leaves where it is; a click on a locked session shows its lock in the sheet. */
export function FixedSessions() {
  const language = useLanguage();
  const words = useWords(scheduleWords);
  const loaded = useAnswer<ProblemReply>('schedule.problem', {});
  return (
    <>
      <h2>{words.notMoved}</h2>
      <LoadedView loaded={loaded}>
        {({ problem, sessionRows }) => (
          <>
            <Figures figures={viewFixed(factsOf(problem), language)} />
            <ul class="problems">
              {problem.sessions
                .map((session, index) => ({ session, row: sessionRows[index] ?? 1 }))
                .filter(({ session }) => session.isLocked)
                .slice(0, MOST_SHOWN)
                .map(({ session, row }) => (
                  <li key={session.id}>
                    <button
                      type="button"
                      class="link"
                      onClick={() => showCell(lockCell(row), language)}
                    >
                      {sessionLine(session)}
                    </button>
                  </li>
                ))}
            </ul>
          </>
        )}
      </LoadedView>
    </>
  );
}
