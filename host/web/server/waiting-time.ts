import type { Clock } from '../../engine/types';

/** A person who comes back after lunch has not waited for Google all the time. */
const MOST_MS = 120_000;

/**
 * Real time between two calls of sidebars, which passes on the virtual clock too: a sidebar that waits for a limit of
 * Google would otherwise wait for ever.
 */
export class WaitingTime {
  #running = 0;
  #idleSince: number | null = null;

  /** A call begins. `realMs` never goes back. */
  begin(clock: Clock, realMs: number): void {
    const waited = this.#idleSince === null ? 0 : realMs - this.#idleSince;
    clock.advance(Math.min(MOST_MS, Math.round(waited)));
    this.#idleSince = null;
    this.#running += 1;
  }

  /** A call has ended. */
  end(realMs: number): void {
    this.#running -= 1;
    if (this.#running === 0) this.#idleSince = realMs;
  }
}
