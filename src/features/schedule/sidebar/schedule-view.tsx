import { Banner } from '../../../sidebar/form/banner';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Figures } from '../../../sidebar/form/figures';
import { Outcome } from '../../../sidebar/form/outcome';
import { ProblemList } from '../../../sidebar/form/problem-list';
import { ProgressBar } from '../../../sidebar/form/progress-bar';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { FixedSessions } from './fixed-sessions';
import { scheduleWords } from './schedule-words';
import type { FoundPlan, PlanningStage } from './use-planning';
import { usePlanning } from './use-planning';
import { planProblems, viewPlan, wantedJp } from './view-plan';

/** *Jadwal*: plans in the browser with a look at how far it is, writes when told to, and shows clashes. */
export function ScheduleView() {
  const words = useWords(scheduleWords);
  const { stage, answer, found, plan, stop, write, discard } = usePlanning(useLanguage());
  return (
    <>
      <div class="actions">
        <Button kind={found === null ? 'main' : 'plain'} onPress={plan}>
          {words.plan}
        </Button>
      </div>
      <Stage stage={stage} onStop={stop} />
      {found !== null && <Found found={found} onWrite={() => write(found)} onDiscard={discard} />}
      {answer !== null && <Outcome answer={answer} />}
      <h2>{words.conflicts}</h2>
      <RunAction kind="plain" label={words.check} action="schedule.check" />
      {/* Written or not, the locks may have changed since. */}
      <FixedSessions key={answer?.text ?? ''} />
    </>
  );
}

function Stage({ stage, onStop }: { readonly stage: PlanningStage; readonly onStop: () => void }) {
  const words = useWords(scheduleWords);
  if (stage.is === 'idle') return null;
  if (stage.is === 'reading') return <Busy label={words.reading} />;
  const wanted = wantedJp(stage.facts);
  const placed = stage.best === null ? 0 : wanted - stage.best.missing;
  return (
    <>
      <p>{words.searching}</p>
      <ProgressBar label={words.searching} done={placed} total={wanted} />
      <Button onPress={onStop}>{words.stop}</Button>
    </>
  );
}

function Found({
  found: { facts, plan, wasStopped },
  onWrite,
  onDiscard,
}: {
  readonly found: FoundPlan;
  readonly onWrite: () => Promise<void>;
  readonly onDiscard: () => void;
}) {
  const language = useLanguage();
  const words = useWords(scheduleWords);
  const isWhole = plan.unplaced.length === 0;
  const partly = wasStopped ? words.stopped : words.foundPart;
  const problems = planProblems(plan, language);
  return (
    <section>
      <Banner kind={isWhole ? 'done' : 'warning'}>{isWhole ? words.found : partly}</Banner>
      <Figures figures={viewPlan(facts, plan, language)} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div class="actions">
        <Button kind="main" onPress={onWrite}>
          {words.write}
        </Button>
        <Button onPress={onDiscard}>{words.discard}</Button>
      </div>
    </section>
  );
}
