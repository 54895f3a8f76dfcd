import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { VERIFIER_PATH } from '../../local-google';
import { answered, answerRequest } from './answer-request';
import { streamEvents } from './event-stream';
import { replaceWorkbook } from './exchange-workbook';
import { isOwnRequest } from './gate';
import { sendJson, sendText } from './http-reply';
import { isPageFile, sendPageFile } from './page-files';
import { BodyTooLarge, readBody } from './read-body';
import { sendVerifier } from './send-verifier';
import { serveFile } from './serve-files';
import type { Workbench } from './workbench';

const LOOPBACK = '127.0.0.1';
/** Ports tried after the one wished for. */
const MORE_PORTS = 20;

const UPLOAD_TYPES: readonly string[] = [
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbench on this machine only; takes the next free port when the wished one is taken. */
export async function startServer(
  bench: Workbench,
  options: { readonly port: number; readonly pageFolder: string },
): Promise<RunningServer> {
  let port = 0;
  const server = createServer((request, response) => {
    serve(bench, options.pageFolder, port, request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) sendText(response, 413, 'Terlalu besar.');
      else response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  port = await listen(server, options.port);
  return {
    port,
    url: `http://${LOOPBACK}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  bench: Workbench,
  pageFolder: string,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnRequest(request.headers, port)) {
    sendText(response, 403, 'Ditolak: permintaan ini tidak berasal dari halaman meja kerja.');
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://meja-kerja');
  if (request.method === 'POST') {
    await post(bench, pathname, searchParams, request, response);
  } else if (request.method !== 'GET') {
    sendText(response, 405, 'Hanya GET dan POST.');
  } else if (isPageFile(pathname)) {
    sendPageFile(response, pageFolder, pathname);
  } else if (pathname === '/api/events') {
    streamEvents(bench, searchParams.get('line') ?? '', response);
  } else if (pathname === VERIFIER_PATH) {
    sendVerifier(bench, searchParams, response);
  } else if (!(await serveFile(bench, pathname, response))) {
    sendText(response, 404, 'Tidak ada.');
  }
}

/** A page of another site can post forms and plain text without asking; JSON and bytes it cannot. */
async function post(
  bench: Workbench,
  path: string,
  parameters: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  const isUpload = path === '/workbook.xlsx';
  if (!(isUpload ? UPLOAD_TYPES : ['application/json']).includes(type.trim())) {
    sendText(response, 415, 'Content-Type tidak sesuai.');
    return;
  }
  const body = await readBody(request);
  const { status, body: reply } = isUpload
    ? await answered(async () => {
        await replaceWorkbook(bench, body, parameters.get('name') ?? '');
        return {};
      })
    : await answerRequest(bench, path.replace(/^\/api\//, ''), body.toString('utf8'));
  sendJson(response, status, reply);
}

async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= wished + MORE_PORTS) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
