import type { Host } from '../engine/types';

/** A problem as the add-on words it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: string;
  readonly text: string;
}

/** The door's answer, with what it cost. */
export interface DoorReply {
  readonly status: 'done' | 'refused' | 'broken';
  readonly value: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly problems: readonly ShownProblem[];
  readonly virtualMs: number;
  readonly calls: number;
  /** The service calls in their order. */
  readonly trace: readonly string[];
}

/** Runs one action of the built add-on, as its sidebar does: through `google.script.run.callAction`. */
export async function callDoor(
  host: Host,
  user: string,
  action: string,
  input: unknown,
): Promise<DoorReply> {
  const request = JSON.stringify({ action, input });
  const sent = await host.runFromSidebar('callAction', [request], user);
  const { execution } = sent;
  const cost = {
    virtualMs: execution.virtualMs,
    calls: Object.values(execution.calls).reduce((sum, count) => sum + count, 0),
    trace: execution.trace,
  };
  if (sent.status === 'failure') {
    const text = `${sent.name}: ${sent.message}`;
    return { status: 'broken', value: {}, text, problems: [], ...cost };
  }
  const reply = JSON.parse(String(sent.value));
  return { value: {}, problems: [], ...reply, ...cost };
}
