import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../kernel/problem';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import type { ProblemReply } from '../contract';
import type { PlanAttempt, PlanScope, ScheduleFacts, SchedulePlan } from '../core';
import { evaluationBudget, factsOf, searchSchedule } from '../core';
import { runSearch } from './run-search';
import { refusedAnswer } from './view-plan';

/** Evaluations that a browser spends for each one of the server: people wait, see, and may stop. */
const THOROUGHNESS = 20;

/** A plan that was found and is not written yet. */
export interface FoundPlan {
  readonly facts: ScheduleFacts;
  readonly plan: SchedulePlan;
  readonly basis: string;
  readonly wasStopped: boolean;
}

/** What is going on: nothing, reading the sheets, or searching with the best so far. */
export type PlanningStage =
  | { readonly is: 'idle' }
  | { readonly is: 'reading' }
  | {
      readonly is: 'searching';
      readonly facts: ScheduleFacts;
      readonly best: PlanAttempt | null;
      readonly seconds: number;
      /** Of the budget, 0 to 1. */
      readonly share: number;
    };

const IDLE: PlanningStage = { is: 'idle' };

/** Plans in the browser. A found plan survives going to another place; leaving while it searches ends the search. */
export function usePlanning(language: Language) {
  const [stage, setStage] = useState<PlanningStage>(IDLE);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [found, setFound, discard] = useDraft<FoundPlan | null>('schedule.found', null);
  const isStopped = useRef(false);
  const stop = (): void => {
    isStopped.current = true;
  };
  useEffect(() => stop, []);

  const search = async ({ problem, basis }: ProblemReply, scope: PlanScope): Promise<void> => {
    const facts = factsOf({ ...problem, scope });
    const budget = evaluationBudget(facts, THOROUGHNESS);
    const started = searchSchedule(facts, budget);
    if (!started.ok) {
      setAnswer(refusedAnswer(started.problems, language));
      return;
    }
    const begun = performance.now();
    const showBest = (best: PlanAttempt | null): void => {
      const seconds = (performance.now() - begun) / 1000;
      setStage({ is: 'searching', facts, best, seconds, share: budget(best?.evaluations ?? 0) });
    };
    showBest(null);
    const best = await runSearch(
      started.value.attempts,
      { now: () => performance.now(), rest },
      showBest,
      () => isStopped.current,
    );
    if (best === null) return;
    const plan = started.value.finish(best);
    setFound({ facts, plan, basis, wasStopped: isStopped.current });
  };
  const plan = async (scope: PlanScope): Promise<void> => {
    isStopped.current = false;
    discard();
    setAnswer(null);
    setStage({ is: 'reading' });
    const posed = await call<ProblemReply>('schedule.problem', {}, language);
    if (posed.status === 'done') await search(posed.value, scope);
    else setAnswer(posed);
    setStage(IDLE);
  };
  const write = async ({ facts, basis, plan: found }: FoundPlan, reason: string) => {
    const request = { basis, scope: facts.scope, reason, sessions: found.sessions };
    const written = await call<unknown>('schedule.apply', request, language);
    setAnswer(written);
    if (written.status === 'done') discard();
  };
  return { stage, answer, found, plan, stop, write, discard };
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
