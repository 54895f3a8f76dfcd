/** Real time after which a script that asks nothing counts as an endless loop. */
export class WallGuard {
  readonly #timer: NodeJS.Timeout;
  #isCounting = true;

  constructor(milliseconds: number, onOver: () => void) {
    this.#timer = setTimeout(() => {
      if (this.#isCounting) onOver();
    }, milliseconds);
  }

  /** Counts from zero again. */
  restart(): void {
    this.#isCounting = true;
    this.#timer.refresh();
  }

  /** While the engine works or a person is asked no time counts. */
  pause(): void {
    this.#isCounting = false;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
