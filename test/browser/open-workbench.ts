import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../host/project-root';
import { launchChromium } from './launch-chromium';
import { becomeAccount } from './page/accounts';

const VIEW = { width: 1280, height: 800 };

/** A workbench that runs in a process of its own, as `npm start` starts it, and a browser on it. */
export interface OpenWorkbench {
  readonly folder: string;
  url(): string;
  /** A further browser window; another account is another user. */
  openWindow(account?: string): Promise<Page>;
  /** A further window of the same browser, which shares its connections. */
  openBeside(window: Page): Promise<Page>;
  /** Stops the server as Ctrl+C does; windows stay open. */
  stop(): Promise<void>;
  /** Starts it again in the same folder, on the same port. */
  start(): Promise<void>;
  /** Closes windows and server and removes the folder. */
  close(): Promise<void>;
}

export interface WorkbenchChoice {
  /** Sample programme that is typed in already; an empty workbook when absent. */
  readonly scenario?: string;
  /** Virtual time, ISO with zone; of the scenario, or this moment, when absent. */
  readonly startAt?: string;
  /** Lists of strings such as `petugas@example.org`; the first is owner. */
  readonly accounts?: readonly string[];
  /** Fills the folder beforehand, as a workbench that was stopped would have left it. */
  readonly prepare?: (folder: string) => Promise<void>;
}

/** Starts a workbench on a free port in a new folder. */
export async function openWorkbench(choice: WorkbenchChoice = {}): Promise<OpenWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-browser-'));
  setTheScene(folder, choice);
  await choice.prepare?.(folder);
  const begin = [
    '--dir',
    folder,
    ...(choice.scenario ? ['--scenario', choice.scenario] : ['--empty']),
  ];
  let server = await startServer([...begin, '--port', '0']);
  const browser = await launchChromium();
  const it: OpenWorkbench = {
    folder,
    url: () => server.url,
    openWindow: (account) => openWindow(browser, server.url, account),
    openBeside: (window) => openPage(window.context(), server.url),
    stop: () => stopServer(server),
    async start() {
      server = await startServer([...begin, '--port', String(new URL(server.url).port)]);
    },
    async close() {
      await browser.close();
      await stopServer(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return it;
}

/** What the workbench would remember of its first minute. */
function setTheScene(folder: string, { startAt, accounts }: WorkbenchChoice): void {
  if (startAt === undefined && accounts === undefined) return;
  mkdirSync(folder, { recursive: true });
  const state = {
    version: 1,
    nowMs: startAt === undefined ? Date.now() : Date.parse(startAt),
    accounts: accounts ?? ['petugas@example.org', 'rekan@example.org', 'pimpinan@example.org'],
    accountType: 'consumer',
    usedQuotas: [],
    executions: [],
  };
  writeFileSync(join(folder, 'host.json'), JSON.stringify(state));
}

async function openWindow(browser: Browser, url: string, account?: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEW,
    locale: 'id-ID',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const window = await openPage(context, url);
  if (account !== undefined) await becomeAccount(window, account);
  return window;
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const window = await context.newPage();
  // A script of the same person may be running, and a busy machine lets the next one wait.
  window.setDefaultTimeout(60_000);
  await window.goto(url);
  await window.locator('#grid').waitFor();
  return window;
}

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

function startServer(args: readonly string[]): Promise<Server> {
  const program = join(projectRoot(), 'node_modules/.cache/giliran/host/start.cjs');
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString('utf8');
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, process: child });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The workbench ended with ${code}: ${said}`)));
  });
}

function stopServer({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
