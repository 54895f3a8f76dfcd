import { Button } from '../../form/button';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../place';
import type { RunnableStep } from '../../run-step';
import type { StepView } from './step-view';
import { workflowWords } from './workflow-words';

interface StepCardProps {
  readonly step: StepView;
  readonly isBusy: boolean;
  readonly onRun: (step: RunnableStep) => Promise<void>;
}

/** One step: name, state and count; opened, its remarks and buttons. */
export function StepCard({ step, isOpen = false, ...rest }: StepCardProps & { isOpen?: boolean }) {
  const language = useLanguage();
  const title = (
    <>
      <span class="title">{step.entry.title[language]}</span>
      <span class={`badge ${step.state}`}>{step.badge}</span>
      {step.count !== '' && <span class="count">{step.count}</span>}
    </>
  );
  if (isOpen) {
    return (
      <div class="step">
        <div class="head">{title}</div>
        <StepBody step={step} {...rest} />
      </div>
    );
  }
  return (
    <details class="step">
      <summary class="head">{title}</summary>
      <StepBody step={step} {...rest} />
    </details>
  );
}

function StepBody({ step, isBusy, onRun }: StepCardProps) {
  const language = useLanguage();
  const words = useWords(workflowWords);
  const { has, open } = useNavigation();
  const { run, more, place } = step.entry;
  const mainKind = (leads: boolean) => (step.isNext && leads ? 'main' : 'plain');
  const opensFirst = step.opensFirst && has(place);
  const runButton = (
    <Button
      key="run"
      kind={mainKind(!opensFirst)}
      isDisabled={isBusy || !step.mayRun}
      onPress={() => onRun(run)}
    >
      {run.label[language]}
    </Button>
  );
  const placeButton = has(place) && (
    <Button key="place" kind={mainKind(opensFirst)} onPress={() => open(place)}>
      {words.open} {step.entry.title[language]}
    </Button>
  );
  return (
    <div class="body">
      {step.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <div class="actions">
        {opensFirst ? [placeButton, runButton] : [runButton, placeButton]}
        {more.map((other) => (
          <Button
            key={other.action}
            kind="quiet"
            isDisabled={isBusy || !step.mayRun}
            onPress={() => onRun(other)}
          >
            {other.label[language]}
          </Button>
        ))}
      </div>
    </div>
  );
}
