import { useState } from 'preact/hooks';
import type { Answer } from '../../call';
import { Banner } from '../../form/banner';
import { Busy } from '../../form/busy';
import { LoadedView } from '../../form/loaded-view';
import { Outcome } from '../../form/outcome';
import { ProgressBar } from '../../form/progress-bar';
import { useLanguage, useWords } from '../../language';
import type { RunnableStep } from '../../run-step';
import { runStep } from '../../run-step';
import { useAnswer } from '../../use-answer';
import { StepCard } from './step-card';
import type { Workflow } from './step-view';
import { viewWorkflow } from './step-view';
import { WaitingPapers } from './waiting-papers';
import { workflowWords } from './workflow-words';

/** *Alur kerja*: the next thing to do, and below it every step with its state and its buttons. */
export function WorkflowView() {
  const language = useLanguage();
  const words = useWords(workflowWords);
  const loaded = useAnswer<Workflow>('app.workflow', {});
  const [running, setRunning] = useState<RunnableStep | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);

  const run = async (step: RunnableStep): Promise<void> => {
    if (running !== null) return;
    setRunning(step);
    setAnswer(null);
    setProgress(null);
    // The wait and the outcome stand at the top; the button may be far below.
    window.scrollTo(0, 0);
    setAnswer(await runStep(step, language, setProgress));
    setRunning(null);
    await loaded.reload();
  };

  return (
    <>
      {running !== null && <Busy label={words.running(running.label[language])} />}
      {progress !== null && running !== null && (
        <ProgressBar label={running.label[language]} {...progress} />
      )}
      {answer !== null && <Outcome answer={answer} />}
      <LoadedView loaded={loaded}>
        {(workflow) => {
          const steps = viewWorkflow(workflow, language);
          const next = steps.find(({ isNext }) => isNext);
          const card = { onRun: run, isBusy: running !== null };
          return (
            <>
              {running === null && <WaitingPapers papers={workflow.papers} />}
              {next === undefined ? (
                <Banner kind="done">{words.allDone}</Banner>
              ) : (
                <section class="next" aria-label={words.next}>
                  <p class="quiet">{words.next}</p>
                  <StepCard step={next} isOpen {...card} />
                </section>
              )}
              <h2>{words.all}</h2>
              <ol class="steps">
                {steps.map((step) => (
                  <li key={step.entry.id} class={step.state}>
                    <StepCard step={step} {...card} />
                  </li>
                ))}
              </ol>
            </>
          );
        }}
      </LoadedView>
    </>
  );
}
