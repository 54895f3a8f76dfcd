import type { AssignmentProblem } from '../../../src/features/placement/core';
import { createRandom } from '../../random';

/** A problem that chains of moves find hard: everybody wants the same seats, or values differ by very little. */
export interface HardShape {
  readonly name: string;
  readonly make: () => AssignmentProblem;
}

const PEOPLE = 20_000;
const PACKAGES = 200;

type ValueOf = (person: number, pack: number) => number;
type CapacityOf = (pack: number) => number;

/** Everybody must be placed, and there are just seats enough, unless told otherwise. */
function problemOf(
  worth: ValueOf,
  capacityOf: CapacityOf = () => PEOPLE / PACKAGES,
  mustPlaceAll = true,
): AssignmentProblem {
  const ids = Array.from({ length: PACKAGES }, (_, index) => `K${index}`);
  return {
    people: Array.from({ length: PEOPLE }, (_, person) => ({
      id: `P-${person}`,
      options: ids
        .map((id, pack) => ({ package: id, value: worth(person, pack) }))
        .filter(({ value }) => value > 0),
    })),
    packages: ids.map((id, pack) => ({ id, capacity: capacityOf(pack) })),
    mustPlaceAll,
  };
}

/** Values fall with the square of a distance on a line. */
function onLine(base: number, weight: number, at: (share: number) => number, stretch: number) {
  return problemOf(
    (person, pack) => 1 + Math.floor(base - (at(person / PEOPLE) - pack / stretch) ** 2 * weight),
  );
}

/** People in a square of this side, packages in one of side 1; nearer is better. */
function inPlane(side: number, power: number): AssignmentProblem {
  const random = createRandom(5);
  const point = (reach: number) => [random.next() * reach, random.next() * reach] as const;
  const people = Array.from({ length: PEOPLE }, () => point(side));
  const packs = Array.from({ length: PACKAGES }, () => point(1));
  return problemOf((person, pack) => {
    const [x, y] = people[person] ?? [0, 0];
    const [u, v] = packs[pack] ?? [0, 0];
    return 1 + Math.floor(1e9 - ((x - u) ** 2 + (y - v) ** 2) ** (power / 2) * 4e8);
  });
}

function random(highest: number, each = 1): ValueOf {
  const { below } = createRandom(9);
  return () => (each < 1 && below(1e6) >= each * 1e6 ? 0 : 1 + below(highest));
}

function ranks(): ValueOf {
  const { next } = createRandom(3);
  const lists = Array.from({ length: PEOPLE }, () => {
    const sorted = Array.from(
      { length: PACKAGES },
      (_, pack) => [next() + pack / 100, pack] as const,
    ).sort(([left], [right]) => left - right);
    const rank = new Int32Array(PACKAGES);
    sorted.forEach(([, pack], index) => {
      rank[pack] = PACKAGES - index;
    });
    return rank;
  });
  return (person, pack) => lists[person]?.[pack] ?? 0;
}

const uneven: CapacityOf = (pack) => (pack === PACKAGES - 1 ? PEOPLE - PACKAGES + 1 : 1);
const geometric: CapacityOf = (pack) => Math.max(1, Math.floor((PEOPLE / 2) * 0.9 ** pack));

const product: ValueOf = (person, pack) => 1 + (person + 1) * (pack + 1);
const steep: ValueOf = (person, pack) => 1 + Math.floor((person + 1) * 1.07 ** pack);
const nearLine: ValueOf = (person, pack) =>
  1 + Math.floor(1e8 - (person * 5e-7 - pack / 200) ** 2 * 9e7);
const bestFew: ValueOf = (person, pack) => 1 + ((person * 7919) % 10_007) * (PACKAGES - pack);

/** People whom the first round of the solver would take want other packages than those after them. */
function misleading(): AssignmentProblem {
  return problemOf((person, pack) => {
    const isEarly = Math.imul(person + 1, 0x9e3779b1) >>> 0 < 2 ** 28;
    const at = isEarly ? 1 - person / PEOPLE / 100 : person / PEOPLE / 100;
    return 1 + Math.floor(1e8 - (at - pack / 200) ** 2 * 9e7);
  });
}

export const HARD_SHAPES: readonly HardShape[] = [
  { name: 'line, all near one end', make: () => onLine(1e8, 9e7, (share) => share * 0.01, 200) },
  { name: 'line, third of it', make: () => onLine(2e9, 1e9, (share) => share, 600) },
  {
    name: 'line, one seat to spare',
    make: () => problemOf(nearLine, (pack) => (pack === 0 ? 101 : 100)),
  },
  { name: 'plane, all in a corner', make: () => inPlane(0.1, 1) },
  { name: 'plane, squares', make: () => inPlane(0.1, 2) },
  { name: 'plane, everywhere', make: () => inPlane(1, 1) },
  { name: 'misleading first round', make: misleading },
  { name: 'all equal', make: () => problemOf(() => 7) },
  { name: 'one rank for all', make: () => problemOf((_, pack) => PACKAGES - pack) },
  { name: 'rank orders', make: () => problemOf(ranks()) },
  { name: 'rank orders, 90 % seats', make: () => problemOf(ranks(), () => 90, false) },
  { name: 'products', make: () => problemOf(product) },
  { name: 'products, 90 % seats', make: () => problemOf(product, () => 90, false) },
  { name: 'steep products', make: () => problemOf(steep) },
  { name: 'random to 3', make: () => problemOf(random(3)) },
  { name: 'random to 1e9', make: () => problemOf(random(1e9)) },
  { name: '1 % of the options', make: () => problemOf(random(1e6, 0.01), () => 100, false) },
  { name: 'capacity 1', make: () => problemOf(random(1e6), () => 1, false) },
  { name: 'capacity 1, products', make: () => problemOf(product, () => 1, false) },
  { name: 'capacities 1 and 19,801', make: () => problemOf(bestFew, uneven) },
  { name: 'capacities halving', make: () => problemOf(random(1e6), geometric, false) },
];
