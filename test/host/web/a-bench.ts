import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UiAnswer } from '../../../host/engine/types';
import type {
  CallOutcome,
  DrawnCell,
  Refusal,
  Requests,
  ServerEvent,
} from '../../../host/web/protocol';
import {
  openWorkbench,
  type RunningServer,
  startServer,
  type Workbench,
} from '../../../host/web/server';
import { workbookToXlsx } from '../../../host/xlsx';

export const STAFF = 'petugas@example.org';
export const COLLEAGUE = 'rekan@example.org';

/** Real milliseconds; only a test that fails waits so long. */
const PATIENCE_MS = 20_000;

export interface Bench {
  readonly bench: Workbench;
  readonly server: RunningServer;
  readonly url: string;
  /** Asks as the page does; throws the sentence of a refusal. */
  ask<K extends keyof Requests>(name: K, ask: Requests[K]['ask']): Promise<Requests[K]['reply']>;
  /** The sentence of a refusal; throws when nothing was refused. */
  refusal<K extends keyof Requests>(name: K, ask: Requests[K]['ask']): Promise<string>;
  openWindow(account?: string): Promise<Page>;
  cell(sheet: number, row: number, column: number): Promise<DrawnCell | undefined>;
  stop(): Promise<void>;
}

/** A window with what it hears. */
export interface Page {
  readonly window: string;
  readonly events: readonly ServerEvent[];
  /** The first event that fits, from the beginning or yet to come. */
  hears<K extends ServerEvent['kind']>(
    kind: K,
    fits?: (event: Extract<ServerEvent, { kind: K }>) => boolean,
  ): Promise<Extract<ServerEvent, { kind: K }>>;
  answers(question: number, answer: UiAnswer): Promise<void>;
  /** Clicks a line of the add-on's menu; ends when the execution ends. */
  chooses(functionName: string): Promise<CallOutcome>;
  /** `google.script.run`; ends when the execution ends. */
  calls(functionName: string, args: readonly unknown[]): Promise<CallOutcome>;
  disconnect(): void;
}

const folders: string[] = [];
const open = new Set<Bench>();

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meja-'));
  folders.push(folder);
  return folder;
}

/** A workbench on a free port with an empty workbook. Close all with `closeBenches`. */
export async function aBench(folder = aFolder(), scenario: string | null = null): Promise<Bench> {
  const bench = await openWorkbench({ folder, toXlsx: workbookToXlsx, scenario });
  const server = await startServer(bench, { port: 0, pageFolder: join(folder, 'page') });
  const url = server.url.replace(/\/$/, '');

  async function post(name: string, ask: unknown): Promise<object> {
    const response = await fetch(`${url}/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(ask),
    });
    return (await response.json()) as object;
  }

  const it: Bench = {
    bench,
    server,
    url,
    async ask(name, ask) {
      const reply = await post(name, ask);
      if (isRefusal(reply)) throw new Error(reply.refused);
      return reply as never;
    },
    async refusal(name, ask) {
      const reply = await post(name, ask);
      if (!isRefusal(reply)) throw new Error(`${name} was not refused`);
      return reply.refused;
    },
    async openWindow(account) {
      return aPage(it, account ?? null);
    },
    async cell(sheet, row, column) {
      const { rows } = await it.ask('rows', { sheet, from: row, to: row });
      return rows[row]?.[column];
    },
    async stop() {
      open.delete(it);
      await server.close();
      await bench.close();
    },
  };
  open.add(it);
  return it;
}

export async function closeBenches(): Promise<void> {
  await Promise.all([...open].map((bench) => bench.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function isRefusal(reply: object): reply is Refusal {
  return 'refused' in reply;
}

async function aPage(bench: Bench, account: string | null): Promise<Page> {
  const window = randomUUID();
  const line = randomUUID();
  let called = 0;
  const connection = new AbortController();
  const events: ServerEvent[] = [];
  let wake: () => void = () => undefined;
  const response = await fetch(`${bench.url}/api/events?line=${line}`, {
    signal: connection.signal,
  });
  const listen = async (): Promise<void> => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const start = `data: ${window} `;
        if (block.startsWith(start)) events.push(JSON.parse(block.slice(start.length)));
      }
      wake();
    }
  };
  listen().catch(() => undefined);
  await bench.ask('open', { window, line, account });
  const ended = async (call: number): Promise<CallOutcome> =>
    (await page.hears('ended', (event) => event.call === call)).outcome;
  const page: Page = {
    window,
    events,
    async hears(kind, fits = () => true) {
      const isWanted = (event: ServerEvent): event is Extract<ServerEvent, { kind: typeof kind }> =>
        event.kind === kind && fits(event as Extract<ServerEvent, { kind: typeof kind }>);
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const heard = events.find(isWanted);
        if (heard) return heard;
        if (Date.now() > until) throw new Error(`${kind} was not heard`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 200);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    async answers(question, answer) {
      await bench.ask('answer', { window, question, answer });
    },
    async chooses(functionName) {
      called += 1;
      const call = called;
      await bench.ask('menu', { window, call, functionName });
      return ended(call);
    },
    async calls(functionName, args) {
      called += 1;
      const call = called;
      await bench.ask('run', { window, call, functionName, args });
      return ended(call);
    },
    disconnect: () => connection.abort(),
  };
  return page;
}
