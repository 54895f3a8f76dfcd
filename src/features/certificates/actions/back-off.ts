import type { Job } from './job';

/** Steps in a row that ended with Google too busy; kept by account, as quotas are, since every step is a new execution. */
const BUSY_KEY = 'certificates.busySteps';
const FIRST_MS = 5_000;
const MOST_MS = 60_000;

/** How long Google wants to be left alone after this step: twice as long each time, a minute at most; 0 when it does not. */
export function backOff({ ports: { store }, busyInRow }: Job): number {
  const before = Number(store.user.get(BUSY_KEY)) || 0;
  if (busyInRow === 0) {
    if (before > 0) store.user.remove(BUSY_KEY);
    return 0;
  }
  store.user.set(BUSY_KEY, String(Math.min(before + 1, 10)));
  return Math.min(MOST_MS, FIRST_MS * 2 ** before);
}
