/** waiting: something before it is missing. ready: can be done now. check: somebody must look. done: finished. */
export type StepState = 'waiting' | 'ready' | 'check' | 'done';

/** A step as the sidebar shows it. */
export interface StepStatus {
  readonly id: string;
  readonly state: StepState;
  readonly rows: number;
  /** Rows that somebody must look at now. */
  readonly open: number;
  /** Rows that still have their time. */
  readonly left: number;
  readonly errors: number;
  /** Pairs of rows that may be of one person and that nobody has decided. */
  readonly pairs: number;
  readonly wasRefused: boolean;
  /** Sheets that are needed first and have no rows yet. */
  readonly missing: readonly string[];
  /** Sheets that changed since the last finished run. */
  readonly changed: readonly string[];
  /** When it was last tried, `2021-06-10T08:30:00`; empty when never. */
  readonly lastRun: string;
}

/** All that the state of a step depends on. */
export interface StepFacts extends Omit<StepStatus, 'state'> {
  readonly hasResult: boolean;
  readonly isUnfinished: boolean;
}

/** How far a step is. */
export function judgeStep({ hasResult, isUnfinished, ...facts }: StepFacts): StepStatus {
  return { ...facts, state: stateOf({ ...facts, hasResult, isUnfinished }) };
}

/** The one thing to do next: the first step that is neither finished nor waiting for another. */
export function nextStep(steps: readonly StepStatus[]): string | null {
  return steps.find(({ state }) => state === 'ready' || state === 'check')?.id ?? null;
}

function stateOf(facts: StepFacts): StepState {
  if (!facts.hasResult) {
    if (facts.missing.length > 0) return 'waiting';
    return facts.wasRefused ? 'check' : 'ready';
  }
  const needsLook = facts.open + facts.errors + facts.changed.length > 0;
  if (needsLook || facts.isUnfinished || facts.wasRefused) return 'check';
  return facts.left > 0 ? 'ready' : 'done';
}
