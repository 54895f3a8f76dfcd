import type { ServerResponse } from 'node:http';
import type { ServerEvent } from '../protocol';
import type { Workbench } from './workbench';

/** Real milliseconds after which a silent connection might be taken for dead. */
const HEARTBEAT_MS = 15_000;

/** Keeps a window's connection open and sends what happens; false when the window is not known. */
export function streamEvents(bench: Workbench, id: string, response: ServerResponse): boolean {
  const window = bench.windows.get(id);
  if (!window) return false;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  const sink = (event: ServerEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  response.write('retry: 500\n\n');
  sink({ kind: 'state', state: bench.state() });
  window.connect(sink);
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    window.disconnect(sink);
  });
  return true;
}
