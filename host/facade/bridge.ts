import type { OperationName, Operations, WireAnswer, WireCall } from '../realm/operations';
import { permissionProblem } from '../realm/permissions';
import type { Bridge, RealmSetup } from '../realm/realm-setup';
import { serviceError } from './service-error';

// The facade is evaluated once for each execution, so this state is the execution's own.
let bridge: Bridge | null = null;
let setup: RealmSetup | null = null;
let virtualNowMs = 0;

export function connect(to: Bridge, withSetup: RealmSetup): void {
  bridge = to;
  setup = withSetup;
  virtualNowMs = withSetup.nowMs;
}

export function theBridge(): Bridge {
  if (!bridge) throw new Error('The facade is not installed');
  return bridge;
}

export function theSetup(): RealmSetup {
  if (!setup) throw new Error('The facade is not installed');
  return setup;
}

/** The execution's virtual time; it stands still while the script only computes. */
export const nowMs = (): number => virtualNowMs;

/** Asks the engine and waits for the answer; what the engine refuses is thrown. `member` is what the script wrote. */
export function callAs<K extends OperationName>(
  member: string,
  operation: K,
  ...args: Parameters<Operations[K]>
): ReturnType<Operations[K]> {
  const request: WireCall = { member, operation, args };
  const answer: WireAnswer = JSON.parse(theBridge().call(JSON.stringify(request)));
  virtualNowMs = answer.nowMs;
  if ('error' in answer) throw serviceError(answer.error.message, answer.error.name);
  // The engine's table of operations has these very types.
  return answer.value as ReturnType<Operations[K]>;
}

/** `callAs` for the operations that are named like their member. */
export function call<K extends OperationName>(
  operation: K,
  ...args: Parameters<Operations[K]>
): ReturnType<Operations[K]> {
  return callAs(operation, operation, ...args);
}

/** For members that need a permission but not the engine. */
export function requirePermission(member: string): void {
  const { authMode, scopes } = theSetup();
  const problem = permissionProblem(member, authMode, scopes);
  if (problem) throw serviceError(problem);
}
