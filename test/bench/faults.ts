import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { BREAKS } from '../faults/every-call';
import type { Extent, Finished, Share } from './faults/run-share';
import { runShare } from './faults/run-share';
import type { Tally } from './faults/tally';
import { addTallies, NOTHING } from './faults/tally';

// Twelve papers, stopped at every single service call in three ways, and under random faults: nothing may be doubled
// or lost. Prints what was tried; exits 1 when something was. `--every N` takes every N-th call, `--runs N` so many
// seeds, `--threads N` uses so many processors.

/** What a thread tells: a run it has done, and at its end the calls of an undisturbed one. */
type Told = { readonly finished: Finished } | { readonly calls: number };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Over all runs of all threads. */
class Account {
  readonly tallies = new Map<string, Tally>();
  readonly kinds: Record<string, number> = {};
  calls = 0;
  private runs = 0;

  take(told: Told): void {
    if ('calls' in told) this.calls = told.calls;
    else this.add(told.finished);
  }

  private add({ title, tally, kinds, harm }: Finished): void {
    this.runs += 1;
    if (this.runs % 100 === 0) process.stderr.write(`${this.runs} runs\n`);
    this.tallies.set(title, addTallies(this.tallies.get(title) ?? NOTHING, tally));
    for (const [kind, count] of Object.entries(kinds)) {
      this.kinds[kind] = (this.kinds[kind] ?? 0) + count;
    }
    for (const line of harm) say(`  ${line}`);
  }
}

function inThread(extent: Extent, share: Share, account: Account): Promise<void> {
  const worker = new Worker(__filename, { workerData: { extent, share } });
  worker.on('message', (told: Told) => account.take(told));
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a thread ended with ${code}`));
    });
  });
}

function row(title: string, tally: Tally): void {
  const { runs, faults, papers, inDoubt, duplicates, losses } = tally;
  const figures = [runs, faults, papers, inDoubt, duplicates, losses];
  say([title.padEnd(26), ...figures.map((figure) => String(figure).padStart(10))].join(' '));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      every: { type: 'string', default: '1' },
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const sinceMs = Date.now();
  const extent: Extent = {
    every: Number(values.every),
    runs: Number(values.runs),
    seed: Number(values.seed),
  };
  const of = Number(values.threads);
  const account = new Account();
  const shares = Array.from({ length: of }, (_, index): Share => ({ index, of }));
  await Promise.all(shares.map((share) => inThread(extent, share, account)));

  const titles = ['runs', 'faults', 'papers', 'in doubt', 'duplicates', 'losses'];
  say([''.padEnd(26), ...titles.map((title) => title.padStart(10))].join(' '));
  const ways = Object.keys(BREAKS);
  const kindsOfRun = [
    ...ways.map((how) => `stopped: ${how}`),
    ...ways.map((how) => `TTE, stopped: ${how}`),
    'random faults',
  ];
  for (const title of kindsOfRun) row(title, account.tallies.get(title) ?? NOTHING);
  const listed = Object.entries(account.kinds).map(([kind, count]) => `${kind} ${count}`);
  say(`random faults by kind: ${listed.join(', ')}`);
  const seconds = Math.round((Date.now() - sinceMs) / 1000);
  say(`${account.calls} calls in an undisturbed run, ${seconds} s on ${of} threads`);
  const all = [...account.tallies.values()].reduce(addTallies, NOTHING);
  process.exitCode = all.duplicates + all.losses > 0 ? 1 : 0;
}

async function inWorker({ extent, share }: { extent: Extent; share: Share }): Promise<void> {
  const tell = (told: Told): void => parentPort?.postMessage(told);
  tell({ calls: await runShare(extent, share, (finished) => tell({ finished })) });
}

void (isMainThread ? main() : inWorker(workerData));
