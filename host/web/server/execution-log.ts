import type { Execution, Host } from '../../engine/types';
import type { ExecutionView } from '../protocol';
import { isoInZone } from './zone-instant';

const MOST_EXECUTIONS = 200;

/** The last executions, oldest first. */
export class ExecutionLog {
  readonly #views: ExecutionView[];
  readonly #onChange: (view: ExecutionView, execution: Execution | null) => void;

  constructor(
    kept: readonly ExecutionView[],
    onChange: (view: ExecutionView, execution: Execution | null) => void,
  ) {
    this.#views = [...kept];
    this.#onChange = onChange;
  }

  list(): readonly ExecutionView[] {
    return this.#views;
  }

  get hasRunning(): boolean {
    return this.#views.some((view) => view.status === 'running');
  }

  begin(facts: Pick<ExecutionView, 'functionName' | 'action' | 'user' | 'startedAt'>): number {
    const id = (this.#views.at(-1)?.id ?? 0) + 1;
    const nothingYet = { detail: '', virtualMs: 0, calls: {}, logs: [] };
    this.#keep({ id, ...facts, status: 'running', ...nothingYet }, null);
    return id;
  }

  /** A text instead of an execution: why it never ran. */
  end(id: number, execution: Execution | string): void {
    const begun = this.#views.find((view) => view.id === id);
    if (!begun) return;
    if (typeof execution === 'string') {
      this.#keep({ ...begun, status: 'failed', detail: execution }, null);
      return;
    }
    const { virtualMs, calls, logs, outcome } = execution;
    const { status } = outcome;
    this.#keep({ ...begun, status, detail: detailOf(outcome), virtualMs, calls, logs }, execution);
  }

  #keep(view: ExecutionView, execution: Execution | null): void {
    const index = this.#views.findIndex((known) => known.id === view.id);
    if (index >= 0) this.#views[index] = view;
    else this.#views.push(view);
    if (this.#views.length > MOST_EXECUTIONS) this.#views.shift();
    this.#onChange(view, execution);
  }
}

/** The host with every execution written into the log. */
export function logExecutions(host: Host, log: ExecutionLog): Host {
  const begin = (functionName: string, action: string, user: string): number => {
    const startedAt = isoInZone(host.clock.nowMs, host.workbook.timeZone);
    return log.begin({ functionName, action, user, startedAt });
  };
  async function ending<T>(
    id: number,
    running: Promise<T>,
    executionOf: (ended: T) => Execution,
  ): Promise<T> {
    try {
      const ended = await running;
      log.end(id, executionOf(ended));
      return ended;
    } catch (error) {
      log.end(id, String(error));
      throw error;
    }
  }
  return {
    ...host,
    async execute(options) {
      const id = begin(options.functionName, '', options.user);
      return ending(id, host.execute(options), (execution) => execution);
    },
    async runFromSidebar(functionName, args, user, options) {
      const id = begin(functionName, actionIn(args), user);
      const running = host.runFromSidebar(functionName, args, user, options);
      return ending(id, running, ({ execution }) => execution);
    },
  };
}

function detailOf(outcome: Execution['outcome']): string {
  if (outcome.status === 'killed') return outcome.reason;
  if (outcome.status === 'failed') return `${outcome.error.name}: ${outcome.error.message}`;
  const reply = parseJson(outcome.value);
  return reply && 'text' in reply && typeof reply.text === 'string' ? reply.text : '';
}

/** The action that goes through the add-on's door, which takes one JSON text. */
function actionIn(args: readonly unknown[]): string {
  const request = parseJson(args[0]);
  return request && 'action' in request && typeof request.action === 'string' ? request.action : '';
}

function parseJson(text: unknown): object | null {
  if (typeof text !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}
