import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { VerdictsReply } from '../contract';
import { eligibilityWords } from './eligibility-words';
import { rulesWords } from './rules-words';
import type { Screen } from './screen';
import { verdictGroups, viewVerdicts } from './view-verdicts';

/** Everybody's verdict with its reasons, and whether it still stands. */
export function VerdictsScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const language = useLanguage();
  const words = useWords(eligibilityWords);
  const { rules } = useWords(rulesWords);
  const loaded = useAnswer<VerdictsReply>('eligibility.list', { language });
  return (
    <>
      <RunAction label={words.judge} action="eligibility.judge" onDone={loaded.reload} />
      <div class="actions">
        <Button onPress={() => onOpen({ at: 'rules', rule: null })}>{rules}</Button>
      </div>
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {(reply) =>
          reply.people.length === 0 ? (
            <EmptyState>{words.nobody}</EmptyState>
          ) : (
            <>
              <Age reply={reply} />
              <ReasonList
                groups={verdictGroups(language)}
                entries={viewVerdicts(reply, language)}
                more={({ key }) => (
                  <Button kind="quiet" onPress={() => onOpen({ at: 'person', participant: key })}>
                    {words.details(key)}
                  </Button>
                )}
              />
            </>
          )
        }
      </LoadedView>
    </>
  );
}

/** Says how many verdicts are older than what they were based on, and how many people have none. */
function Age({ reply }: { readonly reply: VerdictsReply }) {
  const words = useWords(eligibilityWords);
  const outdated = reply.people.filter(({ isOutdated }) => isOutdated).length;
  return (
    <>
      {outdated > 0 && <Banner kind="warning">{words.outdatedCount(outdated)}</Banner>}
      {reply.notJudged > 0 && (
        <Banner kind="warning">{words.notJudgedCount(reply.notJudged)}</Banner>
      )}
    </>
  );
}
