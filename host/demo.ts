import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createWorkbook, openLocalGoogle } from './local-google';
import { readMails } from './mail';
import { projectRoot } from './project-root';
import { readScenario, UserError } from './scenario/read-scenario';
import type { StepReport } from './scenario/run-scenario';
import { runScenario, StepRefused } from './scenario/run-scenario';
import { summarize } from './scenario/summary';
import { instantOf } from './scenario/zone-time';
import { saveWorkbook } from './xlsx';

const SEED = 1;
const USAGE = 'npm run demo [-- --scenario ID-atau-berkas.json] [--out FOLDER]';

/** Runs a whole programme through the built add-on and leaves workbook, documents, mails and a summary in a folder. */
async function run(): Promise<void> {
  const { values } = readOptions();
  const began = performance.now();
  const scenario = readScenario(values.scenario);
  const folder = resolve(values.out ?? join(projectRoot(), 'out', scenario.id));
  clearFolder(folder);
  process.stdout.write(`${scenario.title}\n\n`);
  const workbook = createWorkbook({
    id: `giliran-${scenario.id}`,
    name: scenario.id,
    owner: scenario.account.email,
    timeZone: scenario.timeZone,
  });
  const google = openLocalGoogle({
    workbook,
    directory: folder,
    startMs: instantOf(scenario.startsAt, scenario.timeZone),
    seed: SEED,
    account: scenario.account.type,
  });
  const steps: StepReport[] = [];
  try {
    await runScenario(google, scenario, (step) => {
      steps.push(step);
      process.stdout.write(`${lineOf(step)}\n`);
    });
    const mails = await readMails(join(folder, 'mail'));
    const summary = summarize({
      scenario: scenario.id,
      workbook,
      steps,
      counters: google.host.counters,
      mailsSent: mails.length,
      wallSeconds: (performance.now() - began) / 1000,
    });
    writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    process.stdout.write(`\n${closingLine(summary, folder)}\n`);
  } finally {
    await saveWorkbook(workbook, join(folder, 'workbook.xlsx'));
    await google.close();
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', default: 'pekalongan-2021' },
        out: { type: 'string' },
      },
    });
  } catch {
    throw new UserError(`Cara pakai: ${USAGE}`);
  }
}

/** Only what the demo itself makes is removed. */
function clearFolder(folder: string): void {
  for (const made of ['drive', 'mail', 'workbook.xlsx', 'summary.json']) {
    rmSync(join(folder, made), { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
}

function lineOf({ name, text, virtualMs, calls }: StepReport): string {
  const cost = calls === 0 ? '' : `${(virtualMs / 1000).toFixed(1)} s, ${calls} panggilan`;
  return `${name.padEnd(24)} ${cost.padStart(24)}  ${text}`;
}

function closingLine(summary: Readonly<Record<string, unknown>>, folder: string): string {
  return `Selesai dalam ${summary['wallSeconds']} detik (${summary['virtualSeconds']} detik waktu Google). Hasil: ${folder}`;
}

function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof StepRefused) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
