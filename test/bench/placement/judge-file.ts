import { readFileSync, writeFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import type { AssignmentProblem } from '../../../src/features/placement/core';
import { checkOptimal, findShortage, solveAssignment } from '../../../src/features/placement/core';
import { BadFile, readProblem } from './read-problem';
import { say } from './row';

const IMPOSSIBLE = 2;
const BAD = 1;

/**
 * Solves the problem of a file, checks the proof and writes `{ total, assignment }`. The exit code is 1 for a file that
 * cannot be used and 2 when not everybody can be placed although everybody must; then total and assignment are null.
 */
export function judgeFile(path: string, out: string | null): void {
  try {
    if (out === '') throw new BadFile('--out needs the name of a file.');
    const problem = readProblem(readText(path));
    const { people, packages } = problem;
    say(`${path}: ${people.length} people, ${packages.length} packages`);
    sayWithoutOptions(problem);
    write(out, solve(problem));
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = BAD;
  }
}

/** Who wants nothing gets nothing; when everybody must be placed, that is what makes it impossible. */
function sayWithoutOptions({ people, mustPlaceAll }: AssignmentProblem): void {
  const without = people.filter(({ options }) => options.length === 0);
  if (without.length === 0) return;
  const what = mustPlaceAll === true ? 'so not everybody can be placed' : 'and stay without a seat';
  say(`${without.length} people (such as ${without[0]?.id}) have no option, ${what}.`);
}

interface Answer {
  /** Twenty thousand large values may add up to more than a number holds exactly. */
  readonly total: bigint | null;
  readonly assignment: Readonly<Record<string, string | null>> | null;
}

function solve(problem: AssignmentProblem): Answer {
  const before = cpuUsage();
  const solution = solveExactly(problem);
  const { user, system } = cpuUsage(before);
  const spent = `${((user + system) / 1000).toFixed(1)} ms of CPU`;
  if (solution === null) {
    sayShortage(problem);
    return { total: null, assignment: null };
  }
  const isProved = checkOptimal(problem, solution);
  const { assignment } = solution;
  const total = exactTotal(problem, assignment);
  say(`total ${total}, ${assignment.size} placed, ${spent}`);
  say(isProved ? 'proved optimal by its prices (LP duality)' : 'NOT PROVED OPTIMAL');
  if (!isProved) process.exitCode = BAD;
  return {
    total,
    assignment: Object.fromEntries(
      problem.people.map(({ id }) => [id, assignment.get(id) ?? null]),
    ),
  };
}

function exactTotal(
  { people }: AssignmentProblem,
  assignment: ReadonlyMap<string, string>,
): bigint {
  let total = 0n;
  for (const { id, options } of people) {
    const seat = assignment.get(id);
    const values = options.flatMap((option) => (option.package === seat ? [option.value] : []));
    total += BigInt(Math.max(0, ...values));
  }
  return total;
}

function solveExactly(problem: AssignmentProblem) {
  try {
    return solveAssignment(problem);
  } catch (error) {
    // Values that cannot be added up exactly.
    const what = error instanceof Error ? error.message : String(error);
    throw new BadFile(`${what} is too large to be added up exactly.`);
  }
}

function sayShortage(problem: AssignmentProblem): void {
  process.exitCode = IMPOSSIBLE;
  const shortage = findShortage(problem);
  if (shortage === null) throw new Error('Without a solution there is a shortage');
  const { packages, people, seats } = shortage;
  say(
    `Not everybody can be placed, proved: ${people.length} people (such as ${people[0]}) have no option but ` +
      `${packages.slice(0, 5).join(', ') || 'none'} with ${seats} seats in all.`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new BadFile(`${path} cannot be read.`);
  }
}

function write(out: string | null, { total, assignment }: Answer): void {
  const text = `{"total":${total},"assignment":${JSON.stringify(assignment)}}`;
  if (out !== null) {
    writeFileSync(out, `${text}\n`);
    say(`written to ${out}`);
  } else if (total !== null) {
    say(text.slice(0, 2000));
  }
}
