/** Real milliseconds of quiet before a save: typing a row is one save. */
const QUIET_MS = 300;

/** Saves some time after changes, one save at a time. */
export class Saver {
  readonly #save: () => Promise<void>;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isDue = false;

  constructor(save: () => Promise<void>) {
    this.#save = save;
  }

  /** Something changed. */
  schedule(): void {
    this.#isDue = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.flush().catch((error: unknown) => {
        process.stderr.write(`Buku kerja tidak dapat disimpan: ${String(error)}\n`);
      });
    }, QUIET_MS);
  }

  /** Saves now what is not saved yet; rejects when that fails. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#running) await this.#running.catch(() => undefined);
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#running = this.#save();
    try {
      await this.#running;
    } catch (error) {
      this.#isDue = true;
      throw error;
    } finally {
      this.#running = null;
    }
  }
}
