import type { ServerResponse } from 'node:http';
import type { Line } from './window';
import type { Workbench } from './workbench';

/** Real milliseconds after which a silent connection might be taken for dead. */
const HEARTBEAT_MS = 15_000;

/** Keeps a browser's connection open and sends what happens to the windows that open on it. */
export function streamEvents(bench: Workbench, id: string, response: ServerResponse): void {
  const line: Line = (window, event) => {
    response.write(`data: ${window} ${JSON.stringify(event)}\n\n`);
  };
  bench.lines.set(id, line);
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.write(': \n\n');
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    if (bench.lines.get(id) === line) bench.lines.delete(id);
    for (const window of bench.windows.values()) window.disconnect(line);
  });
}
