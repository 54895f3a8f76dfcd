/** Runs in every frame before the add-on's own scripts and gives them `google.script`. */
import type { FrameMessage, FrameReply } from './messages';
import { passLongWaits } from './quick-waits';
import { makeRun, type RunReply } from './script-run';

declare global {
  interface Window {
    google?: { readonly script: object };
  }
}

const waiting = new Map<number, (reply: RunReply) => void>();
let lastId = 0;

// The frame has an opaque origin and the page is its only parent, so no narrower target can be named.
const tell = (message: FrameMessage) => window.parent.postMessage(message, '*');

window.addEventListener('message', ({ source, data }: MessageEvent<FrameReply>) => {
  if (source !== window.parent || data?.giliran !== 'reply') return;
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
});

window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  tell({ giliran: 'leave', back: event.shiftKey });
});

function request(message: (id: number) => FrameMessage): Promise<RunReply> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    tell(message(id));
  });
}

const send = (functionName: string, args: readonly unknown[]): Promise<RunReply> =>
  request((id) => ({ giliran: 'run', id, functionName, args }));

passLongWaits(async (milliseconds) => {
  await request((id) => ({ giliran: 'wait', id, milliseconds }));
});

const listed = document.currentScript?.dataset['functions'];
const script = {
  run: makeRun(listed ? JSON.parse(listed) : null, send),
  host: {
    // Never this page's own address: a frame of the add-on must not depend on it.
    origin: 'https://docs.google.com',
    close: () => tell({ giliran: 'close' }),
    setHeight: (height: number) => tell({ giliran: 'size', height }),
    setWidth: (width: number) => tell({ giliran: 'size', width }),
    editor: { focus: () => tell({ giliran: 'focus' }) },
  },
};
window.google = { script };
