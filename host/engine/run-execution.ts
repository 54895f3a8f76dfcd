import type { WireAnswer, WireCall } from '../realm/operations';
import type { RealmResult, RealmSetup } from '../realm/realm-setup';
import { serveCall } from './dispatch';
import { Killed, type KillReason } from './killed';
import type { OperationContext } from './operation-context';
import type { RealmThread } from './realm-thread';
import { ServiceException } from './service-exception';
import type { ExecuteOptions, LogLine, Outcome } from './types';
import { WallGuard } from './wall-guard';

/** How an execution ended, and whether a `Date` was in its result. */
export interface Ending {
  readonly outcome: Outcome;
  readonly hasDate: boolean;
}

interface Run {
  readonly ending: Promise<Ending>;
  /** Stops the execution from outside. */
  kill(reason: KillReason): void;
}

const DEFAULT_WALL_GUARD_MS = 60_000;

function endingOf(result: RealmResult): Ending {
  if (result.status === 'failed') return { outcome: result, hasDate: false };
  return { outcome: { status: 'done', value: result.value }, hasDate: result.hasDate };
}

function setupOf(context: OperationContext, options: ExecuteOptions): RealmSetup {
  const { execution, host } = context;
  return {
    functionName: options.functionName,
    args: options.args ?? [],
    nowMs: execution.nowMs,
    seed: Math.floor(execution.random() * 2 ** 32),
    user: execution.user,
    authMode: execution.authMode,
    scopes: host.options.manifest.oauthScopes,
  };
}

async function answerCall(context: OperationContext, json: string): Promise<WireAnswer> {
  try {
    const call: WireCall = JSON.parse(json);
    const value = await serveCall(context, call);
    return { value, nowMs: context.execution.nowMs };
  } catch (problem) {
    if (problem instanceof Killed) throw problem;
    const name = problem instanceof ServiceException ? problem.scriptName : 'Exception';
    const message = problem instanceof Error ? problem.message : String(problem);
    return { error: { name, message }, nowMs: context.execution.nowMs };
  }
}

/** Runs one function of the script on a thread and serves its calls until it ends or is killed. */
export function runExecution(
  context: OperationContext,
  options: ExecuteOptions,
  thread: RealmThread,
): Run {
  const { execution } = context;
  let settle: (ending: Ending) => void = () => undefined;
  const ending = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  const guard = new WallGuard(options.wallGuardMs ?? DEFAULT_WALL_GUARD_MS, () =>
    end('wall guard'),
  );

  /** Ends once: what an answer under way brings later is dropped. */
  function finish(how: Ending): void {
    if (execution.hasEnded) return;
    execution.hasEnded = true;
    guard.end();
    settle(how);
  }
  function end(reason: KillReason): void {
    finish({ outcome: { status: 'killed', reason }, hasDate: false });
  }

  async function serve(json: string): Promise<void> {
    guard.pause();
    try {
      const answer = await answerCall(context, json);
      if (execution.hasEnded) return;
      guard.restart();
      thread.answer(JSON.stringify(answer));
    } catch (problem) {
      if (!(problem instanceof Killed))
        execution.logs.push({ level: 'error', text: String(problem) });
      end(problem instanceof Killed ? problem.reason : 'crash');
    }
  }

  thread.run(JSON.stringify(setupOf(context, options)), {
    onCall: (json) => void serve(json),
    onLog(json) {
      const line: LogLine = JSON.parse(json);
      execution.logs.push(line);
    },
    onEnd(json) {
      const result: RealmResult = JSON.parse(json);
      finish(endingOf(result));
    },
    onCrash(error) {
      execution.logs.push({ level: 'error', text: String(error) });
      end('crash');
    },
  });
  return { ending, kill: end };
}
