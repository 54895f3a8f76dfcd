import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { projectRoot } from './project-root';
import {
  lockFolder,
  openWorkbench,
  openXlsxThread,
  serveXlsxThread,
  startServer,
} from './web/server';

const PORT = 8421;
const SCENARIO = 'pekalongan-2021';

/** Serves the workbench until it is stopped; stopping saves. */
async function run(): Promise<void> {
  const root = projectRoot();
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? String(PORT) },
      dir: { type: 'string', default: join(root, 'out/meja-kerja') },
      scenario: { type: 'string', default: SCENARIO },
      empty: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`Port "${values.port}" salah: tulis bilangan 0 sampai 65535.`);
  }
  const folder = resolve(values.dir);
  const release = lockFolder(folder);
  // This same file is the thread's script: see the last line.
  const thread = openXlsxThread(__filename);
  const bench = await openWorkbench({
    ...{ folder, toXlsx: thread.toXlsx },
    scenario: values.empty ? null : values.scenario,
  });
  const pageFolder = join(root, 'node_modules/.cache/giliran/page');
  const server = await startServer(bench, { port, pageFolder });
  process.stdout.write(
    `Meja kerja Giliran: ${server.url}\nIsinya disimpan di ${folder}\nTekan Ctrl+C untuk berhenti.\n`,
  );

  async function stop(): Promise<void> {
    process.stdout.write('Menyimpan ...\n');
    await server.close();
    await bench.close();
    await thread.close();
    release();
    process.stdout.write('Tersimpan.\n');
  }
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().then(() => process.exit(0), fail);
    });
  }
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

if (isMainThread) run().catch(fail);
else serveXlsxThread();
