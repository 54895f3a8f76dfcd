import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { GraduatesReply } from '../contract';
import { assessmentWords } from './assessment-words';
import { graduateGroups, viewGraduates } from './view-graduates';

/** *Kelulusan*: judges everybody who was placed, and shows who passes and why not. */
export function GraduationView() {
  const language = useLanguage();
  const words = useWords(assessmentWords);
  const loaded = useAnswer<GraduatesReply>('assessment.graduates', {});
  return (
    <>
      <RunAction label={words.judge} action="assessment.judge" onDone={loaded.reload} />
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {(reply) =>
          reply.people.length === 0 ? (
            <EmptyState>{words.nobodyJudged}</EmptyState>
          ) : (
            <ReasonList
              groups={graduateGroups(language)}
              entries={viewGraduates(reply, language)}
            />
          )
        }
      </LoadedView>
    </>
  );
}
