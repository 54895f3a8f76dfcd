/** What a frame says to the page. */
export type FrameMessage =
  | {
      readonly giliran: 'run';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  /** The frame waits: the machine's clock moves on. */
  | { readonly giliran: 'wait'; readonly id: number; readonly milliseconds: number }
  | { readonly giliran: 'close' }
  | { readonly giliran: 'focus' }
  /** F6: the keyboard goes on to the next part of the page. */
  | { readonly giliran: 'leave'; readonly back: boolean }
  | { readonly giliran: 'size'; readonly width?: number; readonly height?: number };

/** What the page answers to `run` and `wait`. */
export interface FrameReply {
  readonly giliran: 'reply';
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly name?: string;
  readonly message?: string;
}

/** Whether a message from a frame is one of ours; the frame's own scripts may send others. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  return typeof data === 'object' && data !== null && 'giliran' in data;
}
