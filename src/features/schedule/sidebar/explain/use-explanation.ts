import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation, ScheduleProblem } from '../../core';
import { explainClash } from '../../core';

/** How far the search for a cause is. */
export type ExplainStage =
  | { readonly is: 'idle' | 'stopped' | 'possible' }
  | { readonly is: 'working'; readonly judged: number }
  | { readonly is: 'explained'; readonly explanation: Explanation };

/** Looks for a cause step by step, so that the browser can paint and hear a click. */
export function useExplanation(problem: ScheduleProblem) {
  const [stage, setStage] = useState<ExplainStage>({ is: 'idle' });
  const isStopped = useRef(false);
  const stop = (): void => {
    isStopped.current = true;
  };
  useEffect(() => stop, []);
  const look = async (): Promise<void> => {
    isStopped.current = false;
    setStage({ is: 'working', judged: 0 });
    const steps = explainClash(problem);
    for (;;) {
      await rest();
      if (isStopped.current) return setStage({ is: 'stopped' });
      const step = steps.next();
      if (step.done) {
        const explanation = step.value;
        return setStage(
          explanation === null ? { is: 'possible' } : { is: 'explained', explanation },
        );
      }
      setStage({ is: 'working', judged: step.value.judged });
    }
  };
  return { stage, look, stop };
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
