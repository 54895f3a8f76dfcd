import { useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { Figures } from '../../../sidebar/form/figures';
import { ProblemList } from '../../../sidebar/form/problem-list';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ChangeList } from './change-list';
import { changeWords } from './change-words';
import { PlanPoints } from './plan-points';
import { scheduleWords } from './schedule-words';
import type { FoundPlan } from './use-planning';
import { planProblems, viewPlan } from './view-plan';

/** A plan that was found: how full it is, what it changes and who must be told, before anything is written. */
export function FoundSection({
  found: { facts, plan, wasStopped },
  onWrite,
  onDiscard,
}: {
  readonly found: FoundPlan;
  readonly onWrite: (reason: string) => Promise<void>;
  readonly onDiscard: () => void;
}) {
  const language = useLanguage();
  const words = useWords(scheduleWords);
  const { reason: reasonLabel, reasonHint } = useWords(changeWords);
  const [reason, setReason] = useState('');
  const isWhole = plan.unplaced.length === 0;
  const partly = wasStopped ? words.stopped : words.foundPart;
  const problems = planProblems(plan, language);
  const isFirst = facts.sessions.length === 0;
  return (
    <section>
      <Banner kind={isWhole ? 'done' : 'warning'}>{isWhole ? words.found : partly}</Banner>
      <Figures figures={viewPlan(facts, plan, language)} />
      {plan.account !== null && <PlanPoints account={plan.account} />}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {!isFirst && (
        <>
          <ChangeList
            pair={{
              before: facts.sessions,
              after: plan.sessions,
              trainers: facts.trainers,
              rooms: facts.rooms,
            }}
          />
          <TextField
            label={reasonLabel}
            hint={reasonHint}
            value={reason}
            onChange={(typed) => setReason(typed.slice(0, LONGEST_REASON))}
          />
        </>
      )}
      <div class="actions">
        <Button kind="main" onPress={() => onWrite(reason)}>
          {words.write}
        </Button>
        <Button onPress={onDiscard}>{words.discard}</Button>
      </div>
    </section>
  );
}

/** As much as the contract takes. */
const LONGEST_REASON = 500;
