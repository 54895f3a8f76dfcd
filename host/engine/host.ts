import { existsSync } from 'node:fs';
import { CallCounts } from './call-counts';
import { FaultBook } from './faults';
import { LockTable } from './lock-table';
import type { HostState, OperationContext } from './operation-context';
import { QuotaBook } from './quotas';
import { type Ending, runExecution } from './run-execution';
import { RunningExecution } from './running-execution';
import { CallQueue, requireSendable, topLevelFunctions } from './sidebar-call';
import { ThreadPool } from './thread-pool';
import type {
  ExecuteOptions,
  Execution,
  FaultRule,
  Host,
  HostOptions,
  SidebarReply,
} from './types';
import { VirtualClock } from './virtual-clock';

/** Google's quota page: simultaneous executions per user. */
const AT_ONCE_PER_USER = 30;
const CLOSED = 'The host is closed';
const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';

const killSentences = {
  'time limit': 'Exceeded maximum execution time',
  'wall guard': 'Exceeded maximum execution time',
  fault: "We're sorry, a server error occurred. Please wait a bit and try again.",
  'host closed': "We're sorry, a server error occurred. Please wait a bit and try again.",
  crash: "We're sorry, a server error occurred. Please wait a bit and try again.",
} as const;

function executionOf(running: RunningExecution, { outcome }: Ending): Execution {
  return {
    outcome,
    logs: [...running.logs],
    calls: { ...running.calls },
    trace: [...running.trace],
    virtualMs: running.nowMs - running.startMs,
    uiEvents: [...running.uiEvents],
  };
}

function replyOf(execution: Execution, hasDate: boolean): SidebarReply {
  const { outcome } = execution;
  if (outcome.status === 'done') {
    // Apps Script: a Date anywhere in the result turns the whole result into null, without an error.
    return { status: 'success', value: hasDate ? null : (outcome.value ?? null), execution };
  }
  if (outcome.status === 'failed') {
    const { name, message } = outcome.error;
    return { status: 'failure', name, message, execution };
  }
  return {
    status: 'failure',
    name: 'ScriptError',
    message: killSentences[outcome.reason],
    execution,
  };
}

/** A stand-in for Google that runs the built add-on against a workbook; see `types.ts` for what it promises. */
export function createHost(options: HostOptions): Host {
  if (!existsSync(options.workerScript)) {
    throw new Error(`${options.workerScript} was not found: build the host first`);
  }
  const clock = new VirtualClock(options.startMs);
  const running = new Set<RunningExecution>();
  const pool = options.threads ?? new ThreadPool(options);
  const queue = new CallQueue();
  const kills = new Map<RunningExecution, () => void>();
  const state: HostState = {
    options,
    workbook: options.workbook,
    counters: new CallCounts(),
    faults: new FaultBook(),
    quotas: new QuotaBook(options.account, options.usedQuotas),
    locks: new LockTable(running),
    caches: new Map(),
    running,
  };
  state.faults.arm(options.faults ?? []);
  let started = 0;
  let isClosed = false;
  const callable = (): ReadonlySet<string> => topLevelFunctions(options.code);

  async function runOn(context: OperationContext, execute: ExecuteOptions): Promise<Ending> {
    const { execution } = context;
    const thread = pool.take();
    const run = runExecution(context, execute, thread);
    kills.set(execution, () => run.kill('host closed'));
    const ending = await run.ending;
    kills.delete(execution);
    // Live keeps what a killed execution has written, so both ends publish.
    execution.pending.publish(state.workbook);
    running.delete(execution);
    state.locks.releaseAll(execution);
    if (ending.outcome.status === 'killed') await pool.kill(thread);
    else pool.giveBack(thread);
    return ending;
  }

  async function run(execute: ExecuteOptions): Promise<{ execution: Execution; hasDate: boolean }> {
    if (isClosed) throw new Error(CLOSED);
    started += 1;
    const own = new RunningExecution(execute, clock, options.seed + started * 7919);
    const ofUser = [...running].filter((other) => other.user === own.user);
    if (ofUser.length >= AT_ONCE_PER_USER) {
      const error = { name: 'Exception', message: TOO_MANY, stack: '' };
      return {
        execution: executionOf(own, { outcome: { status: 'failed', error }, hasDate: false }),
        hasDate: false,
      };
    }
    running.add(own);
    const ending = await runOn({ host: state, execution: own }, execute);
    return { execution: executionOf(own, ending), hasDate: ending.hasDate };
  }

  return {
    workbook: options.workbook,
    get functions() {
      return [...callable()];
    },
    clock,
    counters: state.counters,
    quotas: state.quotas,
    execute: async (execute) => (await run(execute)).execution,
    async runFromSidebar(functionName, args, user, sidebar = {}) {
      if (functionName.endsWith('_') || !callable().has(functionName)) {
        throw new TypeError(`google.script.run.${functionName} is not a function`);
      }
      requireSendable(args);
      const { window = '', ...rest } = sidebar;
      const sent: unknown[] = JSON.parse(JSON.stringify(args));
      const { execution, hasDate } = await queue.run(`${user} ${window}`, () =>
        run({ ...rest, functionName, args: sent, user }),
      );
      return replyOf(execution, hasDate);
    },
    setFaults: (rules: readonly FaultRule[]) => state.faults.arm(rules),
    async close() {
      isClosed = true;
      for (const kill of kills.values()) kill();
      if (options.threads === undefined) await pool.close();
    },
  };
}
