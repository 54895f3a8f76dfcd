import type { ThreadOptions } from './realm-thread';
import { RealmThread } from './realm-thread';

/** Idle threads kept for the next executions. */
const IDLE_THREADS = 2;
/** A thread is replaced after so many runs, so that what dead contexts leave behind cannot pile up. */
const RUNS_PER_THREAD = 200;

/** Starts threads, lends them out and takes them back. */
export class ThreadPool {
  readonly #options: ThreadOptions;
  readonly #idle: RealmThread[] = [];
  readonly #all = new Set<RealmThread>();
  readonly #runs = new WeakMap<RealmThread, number>();
  #isClosed = false;

  constructor(options: ThreadOptions) {
    this.#options = options;
    this.#idle.push(this.#start());
  }

  take(): RealmThread {
    const idle = this.#idle.pop();
    const thread = idle && !idle.hasDied ? idle : this.#start();
    this.#runs.set(thread, (this.#runs.get(thread) ?? 0) + 1);
    return thread;
  }

  giveBack(thread: RealmThread): void {
    const runs = this.#runs.get(thread) ?? 0;
    const isGood =
      !this.#isClosed && !thread.hasDied && runs < RUNS_PER_THREAD && this.#all.has(thread);
    if (isGood && this.#idle.length < IDLE_THREADS) this.#idle.push(thread);
    else void this.kill(thread);
  }

  /** Ends a thread; one that starts meanwhile takes its place. */
  async kill(thread: RealmThread): Promise<void> {
    this.#all.delete(thread);
    if (this.#idle.length === 0 && !this.#isClosed) this.#idle.push(this.#start());
    await thread.kill();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#idle.length = 0;
    await Promise.all([...this.#all].map((thread) => this.kill(thread)));
  }

  #start(): RealmThread {
    const thread = new RealmThread(this.#options);
    this.#all.add(thread);
    return thread;
  }
}
