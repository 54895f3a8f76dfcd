import type { StoreKind } from '../../realm/operations';
import type { CacheStore, OperationContext, OperationsOf } from '../operation-context';
import { ServiceException } from '../service-exception';

/** Limits of CacheService in Google's reference. */
const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_SECONDS = 21_600;

function cacheOf({ host, execution }: OperationContext, kind: StoreKind): CacheStore {
  const key = kind === 'user' ? `user ${execution.user}` : kind;
  const known = host.caches.get(key);
  if (known) return known;
  const store: CacheStore = new Map();
  host.caches.set(key, store);
  return store;
}

export const cacheOperations: OperationsOf<'Cache'> = {
  'Cache.get'(context, kind, key) {
    const entry = cacheOf(context, kind).get(key);
    return entry && context.execution.nowMs < entry.untilMs ? entry.value : null;
  },
  'Cache.put'(context, kind, key, value, seconds) {
    if (key.length > MAX_KEY_CHARACTERS) throw new ServiceException('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES)
      throw new ServiceException('Argument too large: value');
    const untilMs = context.execution.nowMs + Math.min(seconds, MAX_SECONDS) * 1000;
    cacheOf(context, kind).set(key, { value, untilMs });
    return null;
  },
  'Cache.remove'(context, kind, key) {
    cacheOf(context, kind).delete(key);
    return null;
  },
};
