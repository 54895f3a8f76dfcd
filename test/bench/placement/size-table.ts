import { cpuUsage } from 'node:process';
import { checkOptimal, solveAssignment } from '../../../src/features/placement/core';
import type { Shape } from './generate';
import { generate } from './generate';
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

/** HiGHS needs more than its memory or minutes beyond this many options. */
const HIGHS_AT_MOST = 110_000;

const SHAPES: readonly Shape[] = [
  { people: 253, packages: 6, seatsPerHundred: 24, highest: 10_000 },
  { people: 253, packages: 6, seatsPerHundred: 120, highest: 10_000, options: 3 },
  { people: 2_000, packages: 50, seatsPerHundred: 90, highest: 1_000_000 },
  { people: 2_000, packages: 50, seatsPerHundred: 90, highest: 3, options: 5 },
  { people: 5_000, packages: 100, seatsPerHundred: 100, highest: 10_000 },
  { people: 20_000, packages: 200, seatsPerHundred: 100, highest: 10_000 },
  { people: 20_000, packages: 200, seatsPerHundred: 50, highest: 1_000_000_000 },
  { people: 20_000, packages: 200, seatsPerHundred: 80, highest: 5 },
];

/** Our solver beside HiGHS on generated problems. */
export async function showSizeTable(): Promise<void> {
  // The first run of a program is compiled while it runs.
  solveAssignment(generate({ people: 253, packages: 6, seatsPerHundred: 24, highest: 99 }, 1));
  say(row(HEAD, WIDTHS));
  for (const shape of SHAPES) say(row(await tryShape(shape), WIDTHS));
}

async function tryShape(shape: Shape) {
  const problem = generate(shape, 2021);
  const before = cpuUsage();
  const solution = solveAssignment(problem);
  const { user, system } = cpuUsage(before);
  if (solution === null) throw new Error('Nobody must be placed');
  const isProved = checkOptimal(problem, solution);
  const options = shape.options ?? shape.packages;
  const other = shape.people * options > HIGHS_AT_MOST ? null : await highsTotal(problem);
  const isSame = other === null || other.total === solution.total;
  if (!isProved || !isSame) process.exitCode = 1;
  return [
    `${shape.people} x ${shape.packages}`,
    options,
    problem.packages.reduce((sum, { capacity }) => sum + capacity, 0),
    solution.total,
    ((user + system) / 1000).toFixed(1),
    isProved ? 'yes' : 'NO',
    other === null ? '-' : other.milliseconds.toFixed(0),
    other === null ? '-' : `${other.total}${isSame ? '' : ' DIFFERS'}`,
  ];
}
