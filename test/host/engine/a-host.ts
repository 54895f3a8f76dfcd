import { join } from 'node:path';
import { createHost } from '../../../host/engine/host';
import type { Execution, Host, HostOptions } from '../../../host/engine/types';
import type {
  HttpRequest,
  HttpResponse,
  MailBackend,
  OutgoingMail,
  RestBackend,
} from '../../../host/model/outside';
import type { Cell, Sheet, Workbook } from '../../../host/model/workbook';
import { projectRoot } from '../../../host/project-root';

const AUTH = 'https://www.googleapis.com/auth/';

/** 10 June 2021, 08:00 in Jakarta. */
export const START_MS = Date.UTC(2021, 5, 10, 1, 0, 0);
export const OWNER = 'pemilik@example.org';
export const COLLEAGUE = 'rekan@example.org';

export const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.external_request',
  'script.send_mail',
  'script.container.ui',
  'userinfo.email',
].map((scope) => `${AUTH}${scope}`);

export function aSheet(name: string, rows: readonly (readonly Cell['value'][])[] = []): Sheet {
  const cells = new Map<number, Map<number, Cell>>();
  rows.forEach((row, down) => {
    const filled = row.flatMap((value, across) =>
      value === null ? [] : [[across + 1, { value }] as const],
    );
    cells.set(down + 1, new Map(filled));
  });
  return {
    id: name.length * 100 + name.charCodeAt(0),
    name,
    maxRows: 100,
    maxColumns: 10,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    columnWidths: new Map(),
    protection: null,
    cells,
  };
}

export function aWorkbook(...sheets: readonly Sheet[]): Workbook {
  return {
    id: 'workbook-1',
    name: 'Program percobaan',
    owner: OWNER,
    timeZone: 'Asia/Jakarta',
    locale: 'id_ID',
    sheets: sheets.length > 0 ? [...sheets] : [aSheet('Satu')],
    properties: { document: new Map(), script: new Map(), user: new Map() },
  };
}

/** Answers every request with the number of requests so far, and keeps them. */
export class CountingRest implements RestBackend {
  readonly requests: HttpRequest[] = [];

  operation(method: string, url: string): string {
    if (url.includes('/copy')) return 'files.copy';
    if (url.includes(':batchUpdate')) return 'documents.batchUpdate';
    return method === 'GET' ? 'files.get' : 'files.update';
  }

  async handle(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request);
    const status = request.url.includes('missing') ? 404 : 200;
    const body = new TextEncoder().encode(JSON.stringify({ number: this.requests.length }));
    return { status, headers: { 'Content-Type': 'application/json' }, body };
  }
}

/** Keeps every mail; refuses addresses that begin with `tolak`. */
export class KeptMail implements MailBackend {
  readonly mails: OutgoingMail[] = [];

  async send(mail: OutgoingMail): Promise<void> {
    if (mail.to.some((address) => address.startsWith('tolak'))) {
      throw new Error('550 5.1.1 mailbox unavailable');
    }
    this.mails.push(mail);
  }
}

export interface TestHost extends Host {
  readonly rest: CountingRest;
  readonly mail: KeptMail;
  /** Runs a function and gives its result; throws what the script threw. */
  value(functionName: string, ...args: readonly unknown[]): Promise<unknown>;
  cell(sheet: string, row: number, column: number): Cell | undefined;
}

const open = new Set<Host>();

/** A host with fakes outside and a script of the test's own. Close all with `closeHosts`. */
export function aHost(code: string, changes: Partial<HostOptions> = {}): TestHost {
  const rest = new CountingRest();
  const mail = new KeptMail();
  const host = createHost({
    code,
    htmlFiles: new Map([['sidebar', '<p>Halo</p>']]),
    manifest: {
      timeZone: 'Asia/Jakarta',
      oauthScopes: ALL_SCOPES,
      urlFetchWhitelist: ['https://www.googleapis.com/'],
    },
    workbook: aWorkbook(),
    rest,
    mail,
    startMs: START_MS,
    seed: 1,
    account: 'consumer',
    workerScript: join(projectRoot(), 'node_modules/.cache/giliran/realm-worker.cjs'),
    ...changes,
  });
  open.add(host);
  return {
    ...host,
    get workbook() {
      return host.workbook;
    },
    rest,
    mail,
    async value(functionName, ...args) {
      return resultOf(await host.execute({ functionName, args, user: OWNER }));
    },
    cell(sheet, row, column) {
      const found = host.workbook.sheets.find((candidate) => candidate.name === sheet);
      return found?.cells.get(row)?.get(column);
    },
  };
}

export function resultOf({ outcome }: Execution): unknown {
  if (outcome.status === 'done') return outcome.value;
  if (outcome.status === 'failed')
    throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
  throw new Error(`killed: ${outcome.reason}`);
}

export async function closeHosts(): Promise<void> {
  await Promise.all([...open].map((host) => host.close()));
  open.clear();
}
