/** Shorter waits are for the eye: they pass as they are. */
const LONG_MS = 1500;
/** What a long wait takes in reality. */
const SHOWN_MS = 500;

/**
 * Time stands still on this machine but for what executions cost. A frame that waits for a quota would wait for ever,
 * so a long wait moves the clock instead and ends at once.
 */
export function passLongWaits(moveClock: (milliseconds: number) => Promise<void>): void {
  const timer = window.setTimeout.bind(window);
  const quick = (handler: TimerHandler, wait = 0, ...args: unknown[]): number =>
    wait < LONG_MS || typeof handler === 'string'
      ? timer(handler, wait, ...args)
      : timer(() => void moveClock(wait).then(() => handler(...args)), SHOWN_MS);
  window.setTimeout = Object.assign(quick, window.setTimeout);
}
