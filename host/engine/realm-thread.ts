import { dirname, join } from 'node:path';
import { MessageChannel, type MessagePort, SHARE_ENV, Worker } from 'node:worker_threads';
import type { PortMessage, RunMessage, WorkerStart } from '../realm/worker-protocol';

/** What the engine hears from a thread during one execution. */
export interface RealmListener {
  onCall(json: string): void;
  onLog(json: string): void;
  onEnd(json: string): void;
  onCrash(error: unknown): void;
}

/** What a thread runs. */
export interface ThreadOptions {
  /** Path of `realm-worker.cjs`. */
  readonly workerScript: string;
  /** Text of `dist/Code.js`. */
  readonly code: string;
  readonly manifest: { readonly timeZone: string };
}

const MAX_HEAP_MB = 512;

/** A worker thread that runs one execution after the other, each in a context of its own. */
export class RealmThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #signal: Int32Array;
  #listener: RealmListener | null = null;
  #hasDied = false;

  constructor(options: ThreadOptions) {
    const { port1, port2 } = new MessageChannel();
    const shared = new SharedArrayBuffer(4);
    const folder = dirname(options.workerScript);
    const workerData: WorkerStart = {
      facadePath: join(folder, 'facade.js'),
      liveMembersPath: join(folder, 'live-members.json'),
      code: options.code,
      timeZone: options.manifest.timeZone,
      port: port2,
      signal: shared,
    };
    this.#port = port1;
    this.#signal = new Int32Array(shared);
    this.#worker = new Worker(options.workerScript, {
      workerData,
      transferList: [port2],
      // The thread sets TZ for itself, which works only in the process's own environment.
      env: SHARE_ENV,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    this.#port.on('message', (message: PortMessage) => this.#hear(message));
    this.#worker.on('error', (error) => this.#crash(error));
    this.#worker.on('exit', () => this.#crash(new Error('The worker thread ended')));
    this.#rest();
  }

  get hasDied(): boolean {
    return this.#hasDied;
  }

  run(setupJson: string, listener: RealmListener): void {
    this.#listener = listener;
    this.#worker.ref();
    if (this.#hasDied) {
      this.#crash(new Error('The worker thread ended'));
      return;
    }
    const message: RunMessage = { setupJson };
    this.#worker.postMessage(message);
  }

  /** Gives the blocked script the answer to its call. */
  answer(json: string): void {
    this.#port.postMessage(json);
    Atomics.store(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }

  /** Ends the thread wherever it is; nothing of it is heard any more. */
  async kill(): Promise<void> {
    this.#listener = null;
    this.#hasDied = true;
    await this.#worker.terminate();
    this.#port.close();
  }

  /** An idle thread does not keep the process alive. */
  #rest(): void {
    this.#worker.unref();
    this.#port.unref();
  }

  #hear(message: PortMessage): void {
    if (message.kind === 'call') this.#listener?.onCall(message.json);
    else if (message.kind === 'log') this.#listener?.onLog(message.json);
    else {
      const listener = this.#listener;
      this.#listener = null;
      this.#rest();
      listener?.onEnd(message.json);
    }
  }

  #crash(error: unknown): void {
    this.#hasDied = true;
    const listener = this.#listener;
    this.#listener = null;
    listener?.onCrash(error);
  }
}
