import type { StoreKind } from '../../realm/operations';
import type { OperationContext, OperationsOf } from '../operation-context';

const keyOf = ({ execution }: OperationContext, kind: StoreKind): string =>
  kind === 'user' ? `user ${execution.user}` : kind;

export const lockOperations: OperationsOf<'Lock'> = {
  'Lock.tryLock': (context, kind, milliseconds) =>
    context.host.locks.acquire(keyOf(context, kind), context.execution, milliseconds),
  'Lock.releaseLock'(context, kind) {
    context.host.locks.release(keyOf(context, kind), context.execution);
    return null;
  },
  'Lock.hasLock': (context, kind) =>
    context.host.locks.isHeld(keyOf(context, kind), context.execution),
};
