import { useState } from 'preact/hooks';
import type { Answer } from '../call';
import { call } from '../call';
import { useLanguage } from '../language';
import { Busy } from './busy';
import { Button } from './button';
import { Outcome } from './outcome';

/** A button that runs an action, says that it runs, and shows what came of it. */
export function RunAction({
  label,
  action,
  input = {},
  kind = 'main',
  onDone,
}: {
  readonly label: string;
  readonly action: string;
  readonly input?: unknown;
  readonly kind?: 'main' | 'plain';
  /** Called when the action was carried out. */
  readonly onDone?: () => void;
}) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [isRunning, setRunning] = useState(false);
  const run = async (): Promise<void> => {
    setRunning(true);
    setAnswer(null);
    const came = await call<unknown>(action, input, language);
    setAnswer(came);
    setRunning(false);
    if (came.status === 'done') onDone?.();
  };
  return (
    <>
      <div class="actions">
        <Button kind={kind} onPress={run}>
          {label}
        </Button>
      </div>
      {isRunning && <Busy />}
      {answer !== null && <Outcome answer={answer} of={label} />}
    </>
  );
}
