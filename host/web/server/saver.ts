/** Real milliseconds between a change and its save at least: typing a row is one save. */
const SHORTEST_WAIT_MS = 300;

/** Saves some time after changes, one save at a time. */
export class Saver {
  readonly #save: () => Promise<void>;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isDue = false;
  #lastTookMs = 0;

  constructor(save: () => Promise<void>) {
    this.#save = save;
  }

  /** Something changed. */
  schedule(): void {
    this.#isDue = true;
    // A big workbook takes seconds: saving shall not use more than half of the machine's time.
    const waitMs = Math.max(SHORTEST_WAIT_MS, this.#lastTookMs);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.flush().catch((error: unknown) => {
        process.stderr.write(`Buku kerja tidak dapat disimpan: ${String(error)}\n`);
      });
    }, waitMs);
  }

  /** Saves now what is not saved yet; rejects when that fails. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#running) await this.#running.catch(() => undefined);
    if (!this.#isDue) return;
    this.#isDue = false;
    const began = performance.now();
    this.#running = this.#save();
    try {
      await this.#running;
    } catch (error) {
      this.#isDue = true;
      throw error;
    } finally {
      this.#running = null;
      this.#lastTookMs = performance.now() - began;
    }
  }
}
