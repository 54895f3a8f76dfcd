import { parentPort, Worker } from 'node:worker_threads';
import type { Workbook } from '../../model/workbook';
import { workbookToXlsx } from '../../xlsx';

/** Makes the bytes of an .xlsx. */
export type ToXlsx = (workbook: Workbook) => Promise<Uint8Array>;

interface Order {
  readonly number: number;
  readonly workbook: Workbook;
}

type Delivery =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly error: string };

/** Answers the orders of `openXlsxThread`; the thread's script calls this. */
export function serveXlsxThread(): void {
  const port = parentPort;
  port?.on('message', async ({ number, workbook }: Order) => {
    const delivery: Delivery = await workbookToXlsx(workbook).then(
      (bytes) => ({ number, bytes }),
      (error: unknown) => ({ number, error: String(error) }),
    );
    port.postMessage(delivery);
  });
}

/** A thread of its own for .xlsx: a big workbook takes seconds, in which the page must not wait. */
export function openXlsxThread(script: string): { toXlsx: ToXlsx; close(): Promise<void> } {
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(e: Error): void }>();
  let worker: Worker | null = null;
  let ordered = 0;

  function start(): Worker {
    const started = new Worker(script);
    started.on('message', (delivery: Delivery) => {
      const order = waiting.get(delivery.number);
      waiting.delete(delivery.number);
      if ('bytes' in delivery) order?.resolve(delivery.bytes);
      else order?.reject(new Error(delivery.error));
    });
    // The next order starts a new thread.
    started.on('error', (error: Error) => {
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }

  return {
    toXlsx: (workbook) =>
      new Promise((resolve, reject) => {
        ordered += 1;
        waiting.set(ordered, { resolve, reject });
        const order: Order = { number: ordered, workbook };
        worker ??= start();
        worker.postMessage(order);
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
