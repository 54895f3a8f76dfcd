import type { StoreKind } from '../realm/operations';
import { call, callAs, requirePermission } from './bridge';

export class Properties {
  readonly #store: StoreKind;

  constructor(store: StoreKind) {
    this.#store = store;
  }

  getProperty(key: string): string | null {
    return call('Properties.getProperty', this.#store, String(key));
  }

  getProperties(): Record<string, string> {
    return { ...call('Properties.getProperties', this.#store) };
  }

  getKeys(): string[] {
    return Object.keys(callAs('Properties.getKeys', 'Properties.getProperties', this.#store));
  }

  setProperty(key: string, value: unknown): this {
    const entry = { [String(key)]: String(value) };
    callAs('Properties.setProperty', 'Properties.setProperties', this.#store, entry, false);
    return this;
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const entries = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    call('Properties.setProperties', this.#store, Object.fromEntries(entries), deleteAllOthers);
    return this;
  }

  deleteProperty(key: string): this {
    call('Properties.deleteProperty', this.#store, String(key));
    return this;
  }

  deleteAllProperties(): this {
    callAs('Properties.deleteAllProperties', 'Properties.setProperties', this.#store, {}, true);
    return this;
  }
}

export class PropertiesService {
  getDocumentProperties(): Properties {
    requirePermission('PropertiesService.getDocumentProperties');
    return new Properties('document');
  }

  getScriptProperties(): Properties {
    requirePermission('PropertiesService.getScriptProperties');
    return new Properties('script');
  }

  getUserProperties(): Properties {
    requirePermission('PropertiesService.getUserProperties');
    return new Properties('user');
  }
}
