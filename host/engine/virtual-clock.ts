import type { Clock } from './types';

/** The host's time: the latest instant that any execution has reached. */
export class VirtualClock implements Clock {
  #nowMs: number;

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** An execution's own time came to this instant. */
  reach(instantMs: number): void {
    this.#nowMs = Math.max(this.#nowMs, instantMs);
  }

  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError('The virtual clock only moves forward');
    this.#nowMs += milliseconds;
  }

  set(instantMs: number): void {
    this.advance(instantMs - this.#nowMs);
  }
}
