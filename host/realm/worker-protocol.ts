import type { MessagePort } from 'node:worker_threads';

/** Given to a worker thread once, at its start. */
export interface WorkerStart {
  readonly facadePath: string;
  readonly liveMembersPath: string;
  readonly code: string;
  readonly timeZone: string;
  /** Calls and answers run here, away from the thread's own messages, so that the thread can block on it. */
  readonly port: MessagePort;
  /** Int32 at 0: 1 when an answer waits at the port. */
  readonly signal: SharedArrayBuffer;
}

/** Sent to the thread for each execution: a `RealmSetup` as JSON. */
export interface RunMessage {
  readonly setupJson: string;
}

/** Sent by the thread over the port. */
export type PortMessage =
  | { readonly kind: 'call'; readonly json: string }
  | { readonly kind: 'log'; readonly json: string }
  /** The execution ended: a `RealmResult` as JSON. */
  | { readonly kind: 'end'; readonly json: string };
