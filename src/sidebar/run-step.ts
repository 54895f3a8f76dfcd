import type { Language } from '../kernel/problem';
import type { Answer } from './call';
import { call } from './call';
import type { Bilingual } from './language';

/** What a button runs. */
export interface RunnableStep {
  readonly label: Bilingual;
  readonly action: string;
  readonly input: unknown;
  /** The action of a job's steps; null when one call does it all. */
  readonly step: string | null;
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly waitMs: number;
}

const STEP_BUDGET_MS = 60_000;

/** Runs a step; a job is called again and again, and `onProgress` hears how far it is after each call. */
export async function runStep(
  step: RunnableStep,
  language: Language,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<Answer<unknown>> {
  const first = await call(step.action, step.input, language);
  if (step.step === null || first.status !== 'done') return first;
  for (;;) {
    const answer = await call<Progress>(step.step, { budgetMs: STEP_BUDGET_MS }, language);
    if (answer.status !== 'done' || answer.value.finished) return answer;
    onProgress(answer.value);
    await wait(answer.value.waitMs);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
