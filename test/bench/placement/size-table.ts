import { cpuUsage } from 'node:process';
import type { AssignmentProblem } from '../../../src/features/placement/core';
import { checkOptimal, solveAssignment } from '../../../src/features/placement/core';
import type { Shape } from './generate';
import { generate } from './generate';
import type { HardShape } from './hard-shapes';
import { HARD_SHAPES } from './hard-shapes';
import { highsTotal } from './highs-total';
import { row, say } from './row';

const HEAD = [
  'people x packages',
  'options',
  'seats',
  'total',
  'ms of CPU',
  'proved',
  'highs ms',
  'highs total',
];
const WIDTHS = [20, 8, 8, 14, 10, 7, 9, 14];

const HARD_HEAD = ['20,000 x 200', 'total', 'ms of CPU', 'bar', 'proved'];
const HARD_WIDTHS = [26, 16, 10, 12, 7];

/** HiGHS needs more than its memory or minutes beyond this many options. */
const HIGHS_AT_MOST = 110_000;

const SHAPES: readonly Shape[] = [
  { people: 253, packages: 6, seatsPerHundred: 24, highest: 10_000 },
  { people: 253, packages: 6, seatsPerHundred: 120, highest: 10_000, options: 3 },
  { people: 2_000, packages: 50, seatsPerHundred: 90, highest: 1_000_000 },
  { people: 2_000, packages: 50, seatsPerHundred: 90, highest: 3, options: 5 },
  { people: 253, packages: 6, seatsPerHundred: 90, highest: 10_000, options: 3, providers: 2 },
  { people: 2_000, packages: 50, seatsPerHundred: 120, highest: 1_000, providers: 12 },
  { people: 5_000, packages: 100, seatsPerHundred: 100, highest: 10_000 },
  { people: 20_000, packages: 200, seatsPerHundred: 100, highest: 10_000 },
  { people: 20_000, packages: 200, seatsPerHundred: 50, highest: 1_000_000_000 },
  { people: 20_000, packages: 200, seatsPerHundred: 80, highest: 5 },
  { people: 20_000, packages: 200, seatsPerHundred: 120, highest: 10_000, providers: 40 },
];

/** What 20,000 people and 200 packages may take, whatever their values. */
const BAR_MS = 5000;

/** Our solver beside HiGHS on generated problems, then on those that are hard for chains of moves. */
export async function showSizeTable(): Promise<void> {
  // The first run of a program is compiled while it runs.
  solveAssignment(generate({ people: 253, packages: 6, seatsPerHundred: 24, highest: 99 }, 1));
  say(row(HEAD, WIDTHS));
  for (const shape of SHAPES) say(row(await tryShape(shape), WIDTHS));
  say(`\n${row(HARD_HEAD, HARD_WIDTHS)}`);
  for (const shape of HARD_SHAPES) say(row(tryHard(shape), HARD_WIDTHS));
}

function tryHard({ name, make }: HardShape) {
  const { spent, total, isProved } = solveAndProve(make());
  const isFast = spent < BAR_MS;
  if (!isProved || !isFast) process.exitCode = 1;
  return [
    name,
    total,
    spent.toFixed(0),
    `${BAR_MS} ${isFast ? 'kept' : 'MISSED'}`,
    isProved ? 'yes' : 'NO',
  ];
}

async function tryShape(shape: Shape) {
  const problem = generate(shape, 2021);
  const { spent, total, isProved } = solveAndProve(problem);
  const options = shape.options ?? shape.packages;
  const other = shape.people * options > HIGHS_AT_MOST ? null : await highsTotal(problem);
  const isSame = other === null || other.total === total;
  if (!isProved || !isSame) process.exitCode = 1;
  return [
    `${shape.people} x ${shape.packages}`,
    shape.providers === undefined ? options : `${options} p`,
    problem.packages.reduce((sum, { capacity }) => sum + capacity, 0),
    total,
    spent.toFixed(1),
    isProved ? 'yes' : 'NO',
    other === null ? '-' : other.milliseconds.toFixed(0),
    other === null ? '-' : `${other.total}${isSame ? '' : ' DIFFERS'}`,
  ];
}

function solveAndProve(problem: AssignmentProblem) {
  const before = cpuUsage();
  const solution = solveAssignment(problem);
  const { user, system } = cpuUsage(before);
  if (solution === null) throw new Error('All these problems can be solved');
  const isProved = checkOptimal(problem, solution);
  return { spent: (user + system) / 1000, total: solution.total, isProved };
}
