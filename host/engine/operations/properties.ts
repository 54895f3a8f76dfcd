import type { StoreKind } from '../../realm/operations';
import type { OperationContext, OperationsOf } from '../operation-context';
import { ServiceException } from '../service-exception';

/** Google's quota page: 9 kB for a value, 500 kB for a store. */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

function storeOf({ host, execution }: OperationContext, kind: StoreKind): Map<string, string> {
  const { properties } = host.workbook;
  if (kind !== 'user') return properties[kind];
  const known = properties.user.get(execution.user);
  if (known) return known;
  const store = new Map<string, string>();
  properties.user.set(execution.user, store);
  return store;
}

function use({ host, execution }: OperationContext, operations: number): void {
  host.quotas.take(execution.user, 'propertyOperations', operations, execution.nowMs);
}

function sizeOf(store: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of store) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  return bytes;
}

export const propertiesOperations: OperationsOf<'Properties'> = {
  'Properties.getProperty'(context, kind, key) {
    use(context, 1);
    return storeOf(context, kind).get(key) ?? null;
  },
  'Properties.getProperties'(context, kind) {
    use(context, 1);
    return Object.fromEntries(storeOf(context, kind));
  },
  'Properties.setProperties'(context, kind, entries, deleteOthers) {
    const changes = Object.entries(entries);
    use(context, Math.max(1, changes.length));
    const store = storeOf(context, kind);
    const next = new Map([...(deleteOthers ? [] : store), ...changes]);
    for (const [, value] of changes) {
      if (Buffer.byteLength(value) > MAX_VALUE_BYTES)
        throw new ServiceException('Argument too large: value');
    }
    if (sizeOf(next) > MAX_STORE_BYTES) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    store.clear();
    for (const [key, value] of next) store.set(key, value);
    return null;
  },
  'Properties.deleteProperty'(context, kind, key) {
    use(context, 1);
    storeOf(context, kind).delete(key);
    return null;
  },
};
