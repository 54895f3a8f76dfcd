import { cpuUsage } from 'node:process';
import type { AssignmentProblem, Pair } from '../../../src/features/placement/core';
import { solveWithPairs } from '../../../src/features/placement/core';
import { createRandom } from '../../random';
import { generate } from './generate';
import { highsTotal } from './highs-total';
import { makeRealistic } from './realistic';
import { row, say } from './row';

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
  say(`\n${row(HEAD, WIDTHS)}`);
  const cases = HIGHEST.flatMap((highest) =>
    KINDS.flatMap(([apart, together]) =>
      [3, 12].map((options) => ({ highest, apart, together, options })),
    ),
  );
  for (const [index, one] of cases.entries()) say(row(await tryCase(one, index + 1), WIDTHS));
  for (const kind of ['scores', 'few marks', 'to 3'] as const) say(row(tryKind(kind), KIND_WIDTHS));
}

const KIND_WIDTHS = [28, 10, 12, 12, 10];

/** Whether all four levels of the objective are proved in 24 programmes of a kind, and what that takes. */
function tryKind(kind: 'scores' | 'few marks' | 'to 3') {
  let proved = 0;
  const spent = Array.from({ length: 24 }, (_, index) => {
    const seed = index + 1;
    const [apart, together] = KINDS[seed % 3] ?? KINDS[0];
    const problem = kind === 'to 3' ? fewValues(seed) : makeRealistic(seed, kind === 'few marks');
    const pairs = choosePairs(problem, apart, together, seed);
    const before = cpuUsage();
    const { total, bound, isSettled } = solveWithPairs(problem, pairs);
    const { user, system } = cpuUsage(before);
    if (total === bound && isSettled) proved += 1;
    return (user + system) / 1000;
  }).sort((left, right) => left - right);
  if (proved < spent.length) process.exitCode = 1;
  const [middle = 0, most = 0] = [spent[12], spent[23]];
  const times = [`median ${middle.toFixed(0)}`, `most ${most.toFixed(0)}`, 'ms of CPU'];
  return [`${kind}, ties by order`, `${proved} of 24`, ...times];
}

/** Values 1 to 3 and few or all options: very many placements are equally good. */
function fewValues(seed: number): AssignmentProblem {
  const seatsPerHundred = seed % 2 === 1 ? 60 : 95;
  const options = seed % 4 < 2 ? 3 : 12;
  return generate({ people: 300, packages: 12, seatsPerHundred, highest: 3, options }, seed);
}

interface Case {
  readonly highest: number;
  readonly apart: number;
  readonly together: number;
  readonly options: number;
}

async function tryCase({ highest, apart, together, options }: Case, seed: number) {
  const shape = { people: 300, packages: 12, seatsPerHundred: 60, highest, options };
  const problem = generate(shape, seed);
  const pairs = choosePairs(problem, apart, together, seed);
  const before = cpuUsage();
  const { total, bound, isSettled, nodes } = solveWithPairs(problem, pairs);
  const { user, system } = cpuUsage(before);
  const other = await highsTotal(problem, pairs);
  const isWrong = other !== null && other.total !== total;
  if (isWrong || bound !== total) process.exitCode = 1;
  return [
    ...['300 x 12', options, highest, apart, together, total],
    bound === total ? 'proved' : bound,
    isSettled ? 'settled' : 'open',
    nodes,
    ((user + system) / 1000).toFixed(0),
    other === null ? '-' : `${other.total}${isWrong ? '!' : ''}`,
  ];
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
