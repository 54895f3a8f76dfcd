import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { judgeTimetable } from './curriculum/judge-timetable';
import { knownResults } from './curriculum/known-results';
import { readInstance } from './curriculum/read-instance';
import type { Budget, Solved } from './curriculum/solve-instance';
import { solveInstance } from './curriculum/solve-instance';

/*
 * `npm run bench:timetable -- INSTANCE.ctt [--seconds 60 | --evaluations N] [--seed 1] [--out FILE.sol]` solves one
 * instance of curriculum-based course timetabling; `-- --all [--folder DIR]` a folder of them, with a table.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    folder: { type: 'string', default: join('..', 'shared', 'benchmarks', 'itc2007') },
    seconds: { type: 'string' },
    evaluations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});

const seed = Number(values.seed);
const budget: Budget =
  values.evaluations === undefined
    ? { seconds: Number(values.seconds ?? 60) }
    : { evaluations: Number(values.evaluations) };

const say = (line: string): void => void stdout.write(`${line}\n`);

/** Solves a file, judges the answer independently of the solver, and prints a line. */
function solveFile(file: string): {
  readonly name: string;
  readonly cost: number;
  readonly solved: Solved;
} {
  const name = basename(file, '.ctt');
  const instance = readInstance(readFileSync(file, 'utf8'));
  const solved = solveInstance(instance, seed, budget);
  const { violations, cost } = judgeTimetable(instance, solved.lectures);
  for (const violation of violations.slice(0, 5)) say(`  ${violation}`);
  if (violations.length > 0 || cost !== solved.points) {
    say(
      `${name}: judged ${cost} with ${violations.length} violations, the solver said ${solved.points}`,
    );
    exit(1);
  }
  const known = knownResults[name];
  const columns = [
    name.padEnd(12),
    String(cost).padStart(6),
    String(known?.best ?? '').padStart(6),
    String(known?.winner ?? '').padStart(8),
    (known === undefined ? '' : String(cost - known.best)).padStart(6),
    String(solved.bound).padStart(7),
    `first ${solved.firstAfter.toFixed(2)} s`.padStart(14),
    `${(solved.evaluations / solved.seconds / 1e6).toFixed(1)} M/s`.padStart(9),
  ];
  say(columns.join(' '));
  return { name, cost, solved };
}

if (values.all) {
  if (!existsSync(values.folder)) {
    say(
      `The instances are not here (${values.folder}). They are public: ITC-2007, track 3. Give --folder DIR.`,
    );
    exit(0);
  }
  say('instance       ours   best   winner   gap  bound');
  const files = readdirSync(values.folder).filter((file) => file.endsWith('.ctt'));
  const results = files.sort().map((file) => solveFile(join(values.folder, file)));
  const known = results.filter(({ name }) => knownResults[name] !== undefined);
  const sum = known.reduce((total, { cost }) => total + cost, 0);
  const best = known.reduce((total, { name }) => total + (knownResults[name]?.best ?? 0), 0);
  const worse = known.filter(({ name, cost }) => cost > (knownResults[name]?.winner ?? 0));
  say(`sum ${sum}, best known ${best}: ${((sum / best - 1) * 100).toFixed(1)} % above`);
  say(`worse than the winner's mean: ${worse.map(({ name }) => name).join(', ') || 'none'}`);
} else {
  const [file] = positionals;
  if (file === undefined || !existsSync(file)) {
    say('Name an instance, FILE.ctt, or --all.');
    exit(1);
  }
  const { solved } = solveFile(file);
  if (values.out !== undefined) {
    const lines = solved.lectures.map(
      ({ course, room, day, period }) => `${course} ${room} ${day} ${period}\n`,
    );
    writeFileSync(values.out, lines.join(''));
  }
}
