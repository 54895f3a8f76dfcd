import type { StoreKind } from '../realm/operations';
import { call, callAs, requirePermission } from './bridge';
import { serviceError } from './service-error';

export class Lock {
  readonly #kind: StoreKind;

  constructor(kind: StoreKind) {
    this.#kind = kind;
  }

  tryLock(milliseconds: number): boolean {
    return call('Lock.tryLock', this.#kind, milliseconds);
  }

  waitLock(milliseconds: number): void {
    if (callAs('Lock.waitLock', 'Lock.tryLock', this.#kind, milliseconds)) return;
    throw serviceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return call('Lock.hasLock', this.#kind);
  }

  releaseLock(): void {
    call('Lock.releaseLock', this.#kind);
  }
}

export class LockService {
  getDocumentLock(): Lock {
    requirePermission('LockService.getDocumentLock');
    return new Lock('document');
  }

  getScriptLock(): Lock {
    requirePermission('LockService.getScriptLock');
    return new Lock('script');
  }

  getUserLock(): Lock {
    requirePermission('LockService.getUserLock');
    return new Lock('user');
  }
}
