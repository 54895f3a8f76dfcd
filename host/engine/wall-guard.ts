/** Real time after which a script that asks nothing counts as an endless loop. */
export class WallGuard {
  readonly #milliseconds: number;
  readonly #onOver: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(milliseconds: number, onOver: () => void) {
    this.#milliseconds = milliseconds;
    this.#onOver = onOver;
  }

  /** Begins to count from zero. */
  start(): void {
    this.stop();
    this.#timer = setTimeout(this.#onOver, this.#milliseconds);
  }

  /** While a person is asked, for example, no time counts. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
