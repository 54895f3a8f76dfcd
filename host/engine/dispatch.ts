import type { WireCall } from '../realm/operations';
import { permissionProblem } from '../realm/permissions';
import { costMs } from './costs';
import { Killed } from './killed';
import type { OperationContext } from './operation-context';
import { OPERATIONS } from './operations';
import { ServiceException } from './service-exception';
import type { FaultEffect } from './types';

function suffer(effect: FaultEffect | null, member: string): void {
  if (effect === null) return;
  if (effect === 'kill') throw new Killed('fault');
  if ('throw' in effect) throw new ServiceException(effect.throw, effect.name);
  throw new ServiceException(
    `The fault rule for ${member} has a status, but only REST operations have one`,
  );
}

/** Serves one call of a script: counts it, lets time pass, checks the permission, meets the faults and does the work. */
export async function serveCall(context: OperationContext, call: WireCall): Promise<unknown> {
  const { execution, host } = context;
  const { member } = call;
  if (call.operation === 'notEmulated')
    return OPERATIONS.notEmulated(context, String(call.args[0]));
  execution.count(member);
  host.counters.count(member);
  const strike = host.faults.meet(member, execution.user);
  execution.spend(costMs(member) + strike.delayMs);
  host.locks.timePassed();
  const problem = permissionProblem(member, execution.authMode, host.options.manifest.oauthScopes);
  if (problem) throw new ServiceException(problem);
  suffer(strike.before, member);
  // The facade calls by the typed contract, so name and arguments belong together.
  const operation = OPERATIONS[call.operation] as (
    context: OperationContext,
    ...args: unknown[]
  ) => unknown;
  const value = await operation(context, ...call.args);
  host.locks.timePassed();
  suffer(strike.after, member);
  return value;
}
