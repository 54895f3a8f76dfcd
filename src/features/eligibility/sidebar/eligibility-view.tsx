import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { VerdictsReply } from '../contract';
import { eligibilityWords } from './eligibility-words';
import { verdictGroups, viewVerdicts } from './view-verdicts';

/** *Kelayakan*: judges everybody, and shows who may take part and why not. */
export function EligibilityView() {
  const language = useLanguage();
  const words = useWords(eligibilityWords);
  const loaded = useAnswer<VerdictsReply>('eligibility.list', {});
  return (
    <>
      <RunAction label={words.judge} action="eligibility.judge" onDone={loaded.reload} />
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {(reply) =>
          reply.people.length === 0 ? (
            <EmptyState>{words.nobody}</EmptyState>
          ) : (
            <ReasonList groups={verdictGroups(language)} entries={viewVerdicts(reply, language)} />
          )
        }
      </LoadedView>
    </>
  );
}
