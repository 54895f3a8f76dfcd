import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { projectRoot } from '../../../host/project-root';
import { aFolder, closeBenches } from './a-bench';

// Inside the project, because the built file looks upwards for the packages and for appsscript.json.
const cache = join(projectRoot(), 'node_modules/.cache/giliran');
let built = '';
const children = new Set<ChildProcess>();

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'start-'));
  await build({
    ...{ entryPoints: [join(projectRoot(), 'host/start.ts')], outfile: join(built, 'start.cjs') },
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'cjs', logLevel: 'silent' },
  });
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(built, { recursive: true, force: true });
  await closeBenches();
});

interface Started {
  readonly child: ChildProcess;
  /** What it has printed, as soon as it holds the text or the process has ended. */
  prints(text: string): Promise<string>;
  readonly ended: Promise<number | null>;
}

function start(folder: string): Started {
  const child = spawn(
    process.execPath,
    [join(built, 'start.cjs'), '--dir', folder, '--port', '0', '--empty'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  children.add(child);
  let printed = '';
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      wake();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      children.delete(child);
      resolve(code);
      wake();
    });
  });
  return {
    child,
    ended,
    async prints(text) {
      while (!printed.includes(text) && child.exitCode === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return printed;
    },
  };
}

async function urlOf(started: Started): Promise<string> {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(await started.prints('Ctrl+C'))?.[0] ?? '';
}

async function post<T>(url: string, name: string, ask: unknown): Promise<T> {
  const response = await fetch(`${url}/api/${name}`, {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify(ask),
  });
  return (await response.json()) as T;
}

describe('npm start', () => {
  test('serves a folder, alone, keeps it when stopped, and shows it again', async () => {
    const folder = aFolder();
    const first = start(folder);
    const url = await urlOf(first);
    const window = 'jendela';
    await post(url, 'open', { window, line: '', account: null });
    await post(url, 'type', { window, sheet: 0, row: 2, column: 2, texts: [['sebelum berhenti']] });

    const second = start(folder);
    expect(await second.ended).toBe(1);
    expect(await second.prints('--dir')).toContain('sudah berjalan');

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await first.prints('Tersimpan')).toContain('Tersimpan');

    const third = start(folder);
    const again = await urlOf(third);
    const { hits } = await post<{ hits: unknown[] }>(again, 'search', { text: 'sebelum berhenti' });
    expect(hits).toEqual([{ sheet: 0, row: 2, column: 2, text: 'sebelum berhenti' }]);
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
  });
});
