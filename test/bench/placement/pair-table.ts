import { cpuUsage } from 'node:process';
import type { AssignmentProblem, Pair } from '../../../src/features/placement/core';
import { solveWithPairs } from '../../../src/features/placement/core';
import { createRandom } from '../../random';
import { generate } from './generate';
import { highsTotal } from './highs-total';
import { row } from './row';

const HEAD = [
  'people x packages',
  'options',
  'values to',
  'apart',
  'together',
  'total',
  'bound',
  'ties',
  'nodes',
  'ms of CPU',
  'highs',
];
const WIDTHS = [18, 8, 10, 6, 9, 13, 13, 7, 8, 10, 13];

/** Few values make ties, where a bound has the hardest time. */
const HIGHEST = [3, 100, 10_000, 3_000_000_000];
const KINDS = [
  [30, 0],
  [0, 30],
  [15, 15],
] as const;

/** Branch and bound on programmes of the size that is promised to be proved: seeds, kinds and ties vary. */
export async function showPairTable(): Promise<void> {
  console.log(`\n${row(HEAD, WIDTHS)}`);
  let seed = 0;
  for (const highest of HIGHEST) {
    for (const [apart, together] of KINDS) {
      for (const options of [3, 12]) {
        seed += 1;
        const shape = { people: 300, packages: 12, seatsPerHundred: 60, highest, options };
        const problem = generate(shape, seed);
        const pairs = choosePairs(problem, apart, together, seed);
        const before = cpuUsage();
        const solution = solveWithPairs(problem, pairs);
        const { user, system } = cpuUsage(before);
        const other = await highsTotal(problem, pairs);
        const isWrong = other !== null && other.total !== solution.total;
        if (isWrong || solution.bound !== solution.total) process.exitCode = 1;
        const cells = [
          '300 x 12',
          options,
          highest,
          apart,
          together,
          solution.total,
          solution.bound === solution.total ? 'proved' : solution.bound,
          solution.isSettled ? 'settled' : 'open',
          solution.nodes,
          ((user + system) / 1000).toFixed(0),
          other === null ? '-' : `${other.total}${isWrong ? '!' : ''}`,
        ];
        console.log(row(cells, WIDTHS));
      }
    }
  }
}

function choosePairs(
  { people }: AssignmentProblem,
  apart: number,
  together: number,
  seed: number,
): readonly Pair[] {
  const random = createRandom(seed + 1000);
  const left = people.map(({ id }) => id);
  const draw = (): string => left.splice(random.below(left.length), 1)[0] ?? '';
  return Array.from({ length: apart + together }, (_, index) => ({
    first: draw(),
    second: draw(),
    kind: index < apart ? 'apart' : 'together',
  }));
}
