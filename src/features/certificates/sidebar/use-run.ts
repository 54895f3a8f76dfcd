import { useEffect, useState } from 'preact/hooks';
import { call } from '../../../sidebar/call';
import { useLanguage } from '../../../sidebar/language';
import type { RunPorts, RunState } from './certificate-run';
import { createCertificateRun } from './certificate-run';

const theRun = createCertificateRun();

/** The sidebar's one certificate run, and the ways to begin, to pause and to forget it. */
export function useRun(onEnd: () => void): {
  readonly state: RunState;
  readonly begin: (first: string | null) => Promise<void>;
  readonly pause: () => void;
  readonly forget: () => void;
} {
  const language = useLanguage();
  const [state, setState] = useState(theRun.state());
  useEffect(() => theRun.listen(() => setState(theRun.state())), []);
  useEffect(() => {
    if (state.is === 'idle' && state.answer !== null) onEnd();
  }, [state.is]);
  const ports: RunPorts = {
    call: (action, input) => call<unknown>(action, input, language),
    now: () => performance.now(),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  };
  return {
    state,
    begin: (first) => theRun.run(first, ports),
    pause: theRun.pause,
    forget: theRun.forget,
  };
}
