import { parseArgs } from 'node:util';
import { BREAKS, breakAt, undisturbedRun } from '../faults/every-call';
import type { Harm } from '../faults/find-harm';
import type { Office } from '../faults/judged-office';
import { judgedOffice } from '../faults/judged-office';
import { randomRun } from '../faults/random-run';
import { signedPapers } from '../faults/signed-papers';
import { twelvePapers } from '../faults/twelve-papers';

// Twelve papers, stopped at every single service call in three ways, and under random faults: nothing may be doubled
// or lost. Prints what was tried; exits 1 when something was. `--every N` takes every N-th call, `--runs N` so many seeds.

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Tally {
  runs: number;
  faults: number;
  papers: number;
  inDoubt: number;
  duplicates: number;
  losses: number;
}

/** Over all tallies: how far the bench is. */
let runs = 0;

function add(tally: Tally, papers: number, { doubled, lost }: Harm, where: string): void {
  tally.runs += 1;
  runs += 1;
  if (runs % 100 === 0) process.stderr.write(`${runs} runs\n`);
  tally.papers += papers;
  tally.duplicates += doubled.length;
  tally.losses += lost.length;
  for (const what of [...doubled, ...lost].slice(0, 5)) say(`  ${where}: ${what}`);
}

function newTally(): Tally {
  return { runs: 0, faults: 0, papers: 0, inDoubt: 0, duplicates: 0, losses: 0 };
}

function row(title: string, tally: Tally): void {
  const { runs, faults, papers, inDoubt, duplicates, losses } = tally;
  const figures = [runs, faults, papers, inDoubt, duplicates, losses];
  say([title.padEnd(26), ...figures.map((figure) => String(figure).padStart(10))].join(' '));
}

interface Stopped {
  readonly how: string;
  readonly tally: Tally;
}

/** Stops the run of an office at every call in every way. */
async function stopEverywhere(office: Office, stopped: readonly Stopped[]) {
  const judged = await judgedOffice(office);
  const undisturbed = await undisturbedRun(judged);
  const papers = undisturbed.register.length;
  for (let call = 1; call <= undisturbed.trace.length; call += Number(values.every)) {
    for (const { how, tally } of stopped) {
      const run = await breakAt(judged, undisturbed, call, how);
      tally.faults += 1;
      tally.inDoubt += run.inDoubt;
      add(tally, papers, run, `call ${call} (${run.member}) ${how}`);
    }
  }
  return { judged, undisturbed, papers };
}

async function main(): Promise<void> {
  const sinceMs = Date.now();
  const inWays = (): readonly Stopped[] =>
    Object.keys(BREAKS).map((how) => ({ how, tally: newTally() }));
  const [stopped, signed] = [inWays(), inWays()];
  const { judged, undisturbed, papers } = await stopEverywhere(twelvePapers, stopped);
  await stopEverywhere(signedPapers, signed);
  const chance = newTally();
  const kinds: Record<string, number> = {};
  for (let run = 0; run < Number(values.runs); run += 1) {
    const result = await randomRun(judged, undisturbed, Number(values.seed) + run);
    for (const [kind, count] of Object.entries(result.faults)) {
      kinds[kind] = (kinds[kind] ?? 0) + count;
      chance.faults += count;
    }
    add(chance, papers, result, `seed ${result.seed}`);
  }
  const titles = ['runs', 'faults', 'papers', 'in doubt', 'duplicates', 'losses'];
  say([''.padEnd(26), ...titles.map((title) => title.padStart(10))].join(' '));
  for (const { how, tally } of stopped) row(`stopped: ${how}`, tally);
  for (const { how, tally } of signed) row(`TTE, stopped: ${how}`, tally);
  row('random faults', chance);
  const listed = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
  say(`random faults by kind: ${listed.join(', ')}`);
  say(
    `${undisturbed.trace.length} calls in an undisturbed run, ${Math.round((Date.now() - sinceMs) / 1000)} s`,
  );
  const harm = [...[...stopped, ...signed].map(({ tally }) => tally), chance];
  process.exitCode = harm.some(({ duplicates, losses }) => duplicates + losses > 0) ? 1 : 0;
}

void main();
