import type { CallOutcome, Requests } from '../protocol';
import { ask, ConnectionLost } from './ask';
import { nextKey, page } from './page-state';

interface Waiting {
  readonly end: (outcome: CallOutcome) => void;
  readonly lose: (error: Error) => void;
}

type What<K extends 'menu' | 'run'> = Omit<Requests[K]['ask'], 'window' | 'call'>;

const waiting = new Map<number, Waiting>();

/** Runs something on the server and waits for its end. Rejects as `ask` does. */
export async function runAndWait<K extends 'menu' | 'run'>(
  name: K,
  what: What<K>,
): Promise<CallOutcome> {
  const call = nextKey();
  const ended = new Promise<CallOutcome>((end, lose) => {
    waiting.set(call, { end, lose });
  });
  // Together they are what the request asks for.
  const body = { ...what, window: page.get().window, call } as Requests[K]['ask'];
  try {
    const [outcome] = await Promise.all([ended, ask(name, body)]);
    return outcome;
  } finally {
    waiting.delete(call);
  }
}

export function endCall(call: number, outcome: CallOutcome): void {
  waiting.get(call)?.end(outcome);
}

/** Nobody knows how these executions end. */
export function loseCalls(): void {
  for (const { lose } of waiting.values()) lose(new ConnectionLost());
}
