import type { RunningExecution } from './running-execution';

interface Waiter {
  readonly execution: RunningExecution;
  readonly deadlineMs: number;
  readonly settle: (granted: boolean, atMs: number) => void;
}

interface Lock {
  holder: RunningExecution | null;
  heldSinceMs: number;
  readonly waiters: Waiter[];
  /** When it was held before, in virtual time: executions at the same time have clocks of their own. */
  readonly past: { readonly fromMs: number; readonly toMs: number }[];
}

const PAST_KEPT = 100;

/**
 * Mutual exclusion between executions. A waiter gets the lock at the virtual instant at which it is released; he gives
 * up when the holder's time passes his deadline, or when nobody is left who could release it.
 */
export class LockTable {
  readonly #locks = new Map<string, Lock>();
  readonly #running: ReadonlySet<RunningExecution>;

  constructor(running: ReadonlySet<RunningExecution>) {
    this.#running = running;
  }

  isHeld(key: string, execution: RunningExecution): boolean {
    return this.#locks.get(key)?.holder === execution;
  }

  /** True once the execution has the lock, false when `timeoutMs` of virtual time went by. */
  async acquire(key: string, execution: RunningExecution, timeoutMs: number): Promise<boolean> {
    const lock = this.#lock(key);
    if (lock.holder === execution) return true;
    const deadlineMs = Math.min(execution.nowMs + Math.max(0, timeoutMs), execution.limitMs + 1);
    if (timeoutMs < 0) return false;
    if (lock.holder === null) {
      const freeMs = freeFrom(lock, execution.nowMs);
      execution.spendUntil(Math.min(freeMs, deadlineMs));
      if (freeMs > deadlineMs) return false;
      hold(lock, execution);
      return true;
    }
    execution.isWaitingForLock = true;
    const { granted, atMs } = await new Promise<{ granted: boolean; atMs: number }>((resolve) => {
      lock.waiters.push({
        execution,
        deadlineMs,
        settle: (granted, atMs) => resolve({ granted, atMs }),
      });
      this.timePassed();
    });
    execution.spendUntil(atMs);
    return granted;
  }

  release(key: string, execution: RunningExecution): void {
    const lock = this.#locks.get(key);
    if (lock?.holder !== execution) return;
    lock.past.push({ fromMs: lock.heldSinceMs, toMs: execution.nowMs });
    if (lock.past.length > PAST_KEPT) lock.past.shift();
    lock.holder = null;
    while (lock.holder === null) {
      const next = lock.waiters.shift();
      if (!next) return;
      const granted = execution.nowMs <= next.deadlineMs;
      if (granted) {
        lock.holder = next.execution;
        lock.heldSinceMs = Math.max(execution.nowMs, next.execution.nowMs);
      }
      settle(next, granted, granted ? execution.nowMs : next.deadlineMs);
    }
  }

  /** Frees what an execution holds and ends what it waits for: at its end, and while a dialog is open. */
  releaseAll(execution: RunningExecution): void {
    for (const [key, lock] of this.#locks) {
      const own = lock.waiters.findIndex((waiter) => waiter.execution === execution);
      const [waiter] = own < 0 ? [] : lock.waiters.splice(own, 1);
      if (waiter) settle(waiter, false, execution.nowMs);
      this.release(key, execution);
    }
    this.timePassed();
  }

  /** Lets waiters give up whose time has come. To be called after every move of an execution's time. */
  timePassed(): void {
    if (![...this.#locks.values()].some((lock) => lock.waiters.length > 0)) return;
    for (const lock of this.#locks.values()) {
      const reachedMs = lock.holder?.nowMs ?? Number.NEGATIVE_INFINITY;
      expire(lock, (waiter) => waiter.deadlineMs < reachedMs);
    }
    if ([...this.#running].every((execution) => execution.isWaitingForLock)) this.#expireFirst();
  }

  #expireFirst(): void {
    const waiters = [...this.#locks.values()].flatMap((lock) => lock.waiters);
    const first = Math.min(...waiters.map((waiter) => waiter.deadlineMs));
    for (const lock of this.#locks.values()) expire(lock, (waiter) => waiter.deadlineMs === first);
  }

  #lock(key: string): Lock {
    const known = this.#locks.get(key);
    if (known) return known;
    const lock: Lock = { holder: null, heldSinceMs: 0, waiters: [], past: [] };
    this.#locks.set(key, lock);
    return lock;
  }
}

function hold(lock: Lock, execution: RunningExecution): void {
  lock.holder = execution;
  lock.heldSinceMs = execution.nowMs;
}

function freeFrom(lock: Lock, instantMs: number): number {
  const covering = lock.past.find((held) => held.fromMs <= instantMs && instantMs < held.toMs);
  return covering ? freeFrom(lock, covering.toMs) : instantMs;
}

function settle(waiter: Waiter, granted: boolean, atMs: number): void {
  waiter.execution.isWaitingForLock = false;
  waiter.settle(granted, atMs);
}

function expire(lock: Lock, isOver: (waiter: Waiter) => boolean): void {
  const over = lock.waiters.filter(isOver);
  for (const waiter of over) {
    lock.waiters.splice(lock.waiters.indexOf(waiter), 1);
    settle(waiter, false, waiter.deadlineMs);
  }
}
