/**
 * A shared worker: it holds the one connection to the server for all windows of this browser. A browser opens six
 * connections to an address, so with one for each window the seventh would wait for ever.
 */
import { type LineMessage, lockOf } from './messages';

const RETRY_MS = 700;

const line = crypto.randomUUID();
const ports = new Map<string, MessagePort>();
let isConnected = false;

self.addEventListener('connect', (event) => {
  const port = event instanceof MessageEvent ? event.ports[0] : undefined;
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<string>) => addWindow(data, port);
});

function addWindow(window: string, port: MessagePort): void {
  ports.set(window, port);
  if (isConnected) tell(port, { kind: 'connected', line });
  // The lock is free when the window is gone, however it ended.
  void navigator.locks.request(lockOf(window), () => {
    ports.delete(window);
    void closeWindow(window);
  });
}

async function closeWindow(window: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ window });
  // A server that is not there has no windows to close.
  await fetch('/api/close', { method: 'POST', headers, body }).catch(() => undefined);
}

function connect(): void {
  const events = new EventSource(`/api/events?line=${line}`);
  events.onopen = () => {
    isConnected = true;
    tellAll({ kind: 'connected', line });
  };
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const space = data.indexOf(' ');
    const port = ports.get(data.slice(0, space));
    if (port) tell(port, { kind: 'event', json: data.slice(space + 1) });
  };
  events.onerror = () => {
    events.close();
    isConnected = false;
    tellAll({ kind: 'lost' });
    setTimeout(connect, RETRY_MS);
  };
}

function tellAll(message: LineMessage): void {
  for (const port of ports.values()) tell(port, message);
}

function tell(port: MessagePort, message: LineMessage): void {
  port.postMessage(message);
}

connect();
