import { useState } from 'preact/hooks';
import { useDraft } from '../../../sidebar/draft';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ProblemReply } from '../contract';
import { FixedSessions } from './fixed-sessions';
import { FoundSection } from './found-section';
import { ScheduleDialogs } from './schedule-dialogs';
import { scheduleWords } from './schedule-words';
import { ScopeForm } from './scope-form';
import { scopeWords } from './scope-words';
import { SearchProgress } from './search-progress';
import type { TypedScope } from './typed-scope';
import { scopeOf, WHOLE_SCOPE } from './typed-scope';
import { usePlanning } from './use-planning';

/** Plans in the browser with a look at how far it is, and writes when told to. */
export function PlanScreen({
  onOpen,
}: {
  readonly onOpen: (screen: 'absences' | 'versions') => void;
}) {
  const words = useWords(scheduleWords);
  const { incomplete } = useWords(scopeWords);
  const [typed, setTyped] = useDraft<TypedScope>('schedule.scope', WHOLE_SCOPE);
  const [isIncomplete, setIncomplete] = useState(false);
  const loaded = useAnswer<ProblemReply>('schedule.problem', {});
  const { stage, answer, found, plan, stop, write, discard } = usePlanning(useLanguage());
  const problem = loaded.answer?.status === 'done' ? loaded.answer.value.problem : null;
  const start = async (): Promise<void> => {
    const scope = scopeOf(typed);
    setIncomplete(scope === null);
    if (scope !== null) await plan(scope);
  };
  return (
    <>
      <ScopeForm
        typed={typed}
        classes={problem?.classes ?? []}
        trainers={problem?.trainers ?? []}
        onType={setTyped}
      />
      {isIncomplete && <Banner kind="error">{incomplete}</Banner>}
      <div class="actions">
        <Button kind={found === null ? 'main' : 'plain'} onPress={start}>
          {words.plan}
        </Button>
      </div>
      <SearchProgress stage={stage} onStop={stop} />
      {found !== null && (
        <FoundSection
          found={found}
          onWrite={async (reason) => {
            await write(found, reason);
            await loaded.reload();
          }}
          onDiscard={discard}
        />
      )}
      {answer !== null && <Outcome answer={answer} />}
      <div class="actions">
        <Button onPress={() => onOpen('absences')}>{words.absences}</Button>
        <Button onPress={() => onOpen('versions')}>{words.versions}</Button>
      </div>
      <ScheduleDialogs />
      <h2>{words.conflicts}</h2>
      <RunAction kind="plain" label={words.check} action="schedule.check" />
      <FixedSessions loaded={loaded} />
    </>
  );
}
