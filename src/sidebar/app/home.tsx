import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../kernel/problem';
import type { Answer } from '../call';
import { call } from '../call';
import type { WorkflowStep } from '../run-step';
import { runStep } from '../run-step';
import { Outcome } from './outcome';
import { homeWords } from './words';

/** *Alur kerja*: the steps of the programme in their order, one button each, and what came of the last one. */
export function Home({ language }: { readonly language: Language }) {
  const words = homeWords[language];
  const [steps, setSteps] = useState<readonly WorkflowStep[]>([]);
  const [running, setRunning] = useState<WorkflowStep | null>(null);
  const [progress, setProgress] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);

  useEffect(() => {
    call<{ steps: readonly WorkflowStep[] }>('app.workflow', {}, language).then((listed) => {
      if (listed.status === 'done') setSteps(listed.value.steps);
      else setAnswer(listed);
    });
  }, [language]);

  const run = async (step: WorkflowStep): Promise<void> => {
    setRunning(step);
    setAnswer(null);
    setProgress('');
    const came = await runStep(step, language, ({ done, total }) => {
      setProgress(words.progress(done, total));
    });
    setAnswer(came);
    setRunning(null);
  };

  return (
    <main>
      <h1>{words.title}</h1>
      {steps.length === 0 && answer === null && <p class="quiet">{words.loading}</p>}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.action}>
            <button type="button" disabled={running !== null} onClick={() => run(step)}>
              {step.label[language]}
            </button>
          </li>
        ))}
      </ol>
      <div aria-live="polite">
        {running !== null && (
          <p class="quiet">
            {words.running(running.label[language])} {progress}
          </p>
        )}
        {answer !== null && <Outcome answer={answer} language={language} />}
      </div>
    </main>
  );
}
