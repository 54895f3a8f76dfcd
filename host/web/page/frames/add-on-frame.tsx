import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ask, ConnectionLost } from '../ask';
import { runAndWait } from '../calls';
import { focusGrid } from '../grid/grid-focus';
import { type FrameContent, page } from '../page-state';
import { focusRegion } from '../regions';
import { frameHtml } from './frame-html';
import { type FrameMessage, type FrameReply, isFrameMessage } from './messages';

/** As live, but never `allow-same-origin`: the frame must not reach this page or its server. */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

interface Props {
  readonly content: FrameContent;
  readonly title: string;
  onClose(): void;
  onSize?(size: { readonly width?: number; readonly height?: number }): void;
}

/** A page of the add-on in its sandbox, with `google.script` bridged to the server. */
export function AddOnFrame({ content, title, onClose, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const html = useMemo(() => frameHtml(content.html, page.get().state?.functions), [content.html]);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const sender = frame.current?.contentWindow;
      if (sender && source === sender && isFrameMessage(data)) obey(data, sender);
    };
    const obey = (message: FrameMessage, sender: Window) => {
      switch (message.giliran) {
        case 'run':
          // An opaque origin cannot be named as the target.
          return void run(message).then((reply) => sender.postMessage(reply, '*'));
        case 'wait':
          return void passTime(message).then((reply) => sender.postMessage(reply, '*'));
        case 'close':
          return onClose();
        case 'focus':
          return focusGrid();
        case 'leave':
          return focusRegion(message.back ? -1 : 1);
        case 'size':
          return onSize?.(message);
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onClose, onSize]);
  return <iframe ref={frame} title={title} sandbox={SANDBOX} srcdoc={html} />;
}

async function run({
  id,
  functionName,
  args,
}: FrameMessage & { giliran: 'run' }): Promise<FrameReply> {
  try {
    const outcome = await runAndWait('run', { functionName, args });
    return { ...outcome, giliran: 'reply', id };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The live page names a call that never arrived like this.
    return error instanceof ConnectionLost
      ? {
          giliran: 'reply',
          id,
          ok: false,
          name: 'NetworkError',
          message: 'NetworkError: Connection failure due to HTTP 0',
        }
      : { giliran: 'reply', id, ok: false, name: 'ScriptError', message };
  }
}

async function passTime({
  id,
  milliseconds,
}: FrameMessage & { giliran: 'wait' }): Promise<FrameReply> {
  // Without a connection the wait ends too, and the call that follows it says what is wrong.
  await ask('moveClock', { minutes: milliseconds / 60_000 }).catch(() => undefined);
  return { giliran: 'reply', id, ok: true };
}
