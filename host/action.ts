import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openLocalGoogle } from './local-google';
import { callDoor } from './scenario/door';
import { UserError } from './scenario/read-scenario';
import { loadWorkbook, saveWorkbook } from './xlsx';

const USAGE = `npm run action -- BUKU-KERJA.xlsx TINDAKAN ['JSON'] [--user EMAIL] [--at 2021-08-28T08:00]`;
const EXIT = { done: 0, refused: 1, broken: 2 } as const;

/** Opens the workbook, runs one action of the built add-on, saves, prints the reply as one line of JSON. */
async function run(): Promise<number> {
  const { values, positionals } = readOptions();
  const [path, action, inputJson = '{}'] = positionals;
  if (path === undefined || action === undefined) throw new UserError(`Cara pakai: ${USAGE}`);
  const input = parseInput(inputJson);
  const owner = values.user ?? 'petugas@example.org';
  const defaults = { id: 'lokal', owner, timeZone: 'Asia/Jakarta', locale: 'id_ID' };
  const workbook = await loadWorkbook(path, defaults).catch((error: Error) => {
    throw new UserError(error.message);
  });
  const startMs = values.at === undefined ? Date.now() : Date.parse(`${values.at}+07:00`);
  if (Number.isNaN(startMs))
    throw new UserError(`Waktu "${values.at}" salah. Cara pakai: ${USAGE}`);
  const google = openLocalGoogle({
    workbook,
    directory: dirname(path),
    startMs,
    seed: 1,
    account: 'consumer',
  });
  try {
    const reply = await callDoor(google.host, values.user ?? workbook.owner, action, input);
    await saveWorkbook(workbook, path);
    const { virtualMs: _time, calls: _calls, trace: _trace, ...shown } = reply;
    process.stdout.write(`${JSON.stringify(shown)}\n`);
    return EXIT[reply.status];
  } finally {
    await google.close();
  }
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { user: { type: 'string' }, at: { type: 'string' } },
    });
  } catch {
    throw new UserError(`Cara pakai: ${USAGE}`);
  }
}

function parseInput(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError(`Masukan tindakan bukan JSON: ${json}`);
  }
}

run().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const isUserError = error instanceof UserError;
    const text = isUserError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = EXIT.broken;
  },
);
