import type { Answer } from '../../../sidebar/call';
import type { StepReply } from '../contract';
import type { Moment } from './pace';
import { minutesLeft, pointsOf } from './pace';

/** Short enough to show progress, long enough that opening the register costs little of it. */
const STEP_BUDGET_MS = 20_000;

/** What the place shows of a run. */
export interface RunState {
  readonly is: 'idle' | 'running' | 'pausing' | 'waiting';
  readonly step: StepReply | null;
  readonly minutesLeft: number | null;
  /** What the last step or the start came to. */
  readonly answer: Answer<unknown> | null;
}

/** What a run needs from outside. */
export interface RunPorts {
  readonly call: (action: string, input: unknown) => Promise<Answer<unknown>>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The certificate job as the sidebar drives it: step after step, until it is finished, paused or refused. */
export interface CertificateRun {
  readonly state: () => RunState;
  /** Hears every change; call what comes back to stop hearing. */
  readonly listen: (hear: () => void) => () => void;
  /** Begins with `first` (certificates.start or .retry; null to go on). Does nothing while it runs. */
  readonly run: (first: string | null, ports: RunPorts) => Promise<void>;
  /** Stops after the step that runs now. */
  readonly pause: () => void;
  /** Takes back what the last run came to, once its reason is gone. */
  readonly forget: () => void;
}

/** A run that nobody has begun. It belongs to the sidebar, not to a place: walking about does not stop it. */
export function createCertificateRun(): CertificateRun {
  let state: RunState = { is: 'idle', step: null, minutesLeft: null, answer: null };
  const listeners = new Set<() => void>();
  const change = (values: Partial<RunState>): void => {
    state = { ...state, ...values };
    for (const hear of listeners) hear();
  };

  const isPausing = (): boolean => state.is === 'pausing';
  let wake = (): void => undefined;

  /** Waits for Google, or until somebody presses pause. */
  const waitFor = async (milliseconds: number, { wait }: RunPorts): Promise<void> => {
    if (milliseconds === 0 || isPausing()) return;
    change({ is: 'waiting' });
    const paused = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([wait(milliseconds), paused]);
    if (!isPausing()) change({ is: 'running' });
  };

  const steps = async (ports: RunPorts): Promise<void> => {
    let first: Moment | null = null;
    while (!isPausing()) {
      const answer = await ports.call('certificates.step', { budgetMs: STEP_BUDGET_MS });
      if (answer.status !== 'done') {
        change({ answer });
        return;
      }
      // The door answers with what the action replied.
      const step = answer.value as StepReply;
      const { reached, all } = pointsOf(step);
      const moment: Moment = { atMs: ports.now(), points: reached };
      first ??= moment;
      change({ answer, step, minutesLeft: minutesLeft(first, moment, all) });
      if (step.finished) return;
      await waitFor(step.waitMs, ports);
    }
  };
  return {
    state: () => state,
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    async run(first, ports) {
      if (state.is !== 'idle') return;
      change({ is: 'running', step: null, minutesLeft: null, answer: null });
      const begun = first === null ? null : await ports.call(first, {});
      if (begun !== null && begun.status !== 'done') change({ answer: begun });
      else await steps(ports);
      change({ is: 'idle' });
    },
    pause() {
      if (state.is === 'idle') return;
      change({ is: 'pausing' });
      wake();
    },
    forget() {
      if (state.is === 'idle') change({ step: null, answer: null });
    },
  };
}
