import { useState } from 'preact/hooks';
import type { Answer } from '../../call';
import { Busy } from '../../form/busy';
import { LoadedView } from '../../form/loaded-view';
import { Outcome } from '../../form/outcome';
import { ProgressBar } from '../../form/progress-bar';
import { useLanguage, useWords } from '../../language';
import type { WorkflowStep } from '../../run-step';
import { runStep } from '../../run-step';
import { useAnswer } from '../../use-answer';
import { workflowWords } from './workflow-words';

/** *Alur kerja*: the steps of the programme in their order, one button each, and what came of the last one. */
export function WorkflowView() {
  const language = useLanguage();
  const words = useWords(workflowWords);
  const loaded = useAnswer<{ readonly steps: readonly WorkflowStep[] }>('app.workflow', {});
  const [running, setRunning] = useState<WorkflowStep | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);

  const run = async (step: WorkflowStep): Promise<void> => {
    setRunning(step);
    setAnswer(null);
    setProgress(null);
    setAnswer(await runStep(step, language, setProgress));
    setRunning(null);
  };

  return (
    <>
      <LoadedView loaded={loaded}>
        {({ steps }) => (
          <ol class="steps">
            {steps.map((step) => (
              <li key={step.action}>
                <button type="button" disabled={running !== null} onClick={() => run(step)}>
                  {step.label[language]}
                </button>
              </li>
            ))}
          </ol>
        )}
      </LoadedView>
      {running !== null && <Busy label={words.running(running.label[language])} />}
      {progress !== null && running !== null && (
        <ProgressBar label={running.label[language]} {...progress} />
      )}
      {answer !== null && <Outcome answer={answer} />}
    </>
  );
}
