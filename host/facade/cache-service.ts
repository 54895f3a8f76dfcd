import type { StoreKind } from '../realm/operations';
import { call, requirePermission } from './bridge';

const DEFAULT_SECONDS = 600;

export class Cache {
  readonly #store: StoreKind;

  constructor(store: StoreKind) {
    this.#store = store;
  }

  get(key: string): string | null {
    return call('Cache.get', this.#store, String(key));
  }

  put(key: string, value: unknown, seconds = DEFAULT_SECONDS): null {
    return call('Cache.put', this.#store, String(key), String(value), seconds);
  }

  remove(key: string): null {
    return call('Cache.remove', this.#store, String(key));
  }
}

export class CacheService {
  getDocumentCache(): Cache {
    requirePermission('CacheService.getDocumentCache');
    return new Cache('document');
  }

  getScriptCache(): Cache {
    requirePermission('CacheService.getScriptCache');
    return new Cache('script');
  }

  getUserCache(): Cache {
    requirePermission('CacheService.getUserCache');
    return new Cache('user');
  }
}
