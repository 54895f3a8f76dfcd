import type { AssignmentProblem } from '../../../src/features/placement/core';
import { createRandom } from '../../random';

const PEOPLE = 300;
const PACKAGES = 12;
const RANKS = [40, 24, 12];

/**
 * What sheets of a programme give: three interests each, some packages popular, scores with the weights 40/30/15/15 in
 * hundredths; seats, score and first choices in one number as Penempatan puts them.
 * @param isCoarse staff give the same few marks to many, so that ties are common
 */
export function makeRealistic(seed: number, isCoarse: boolean): AssignmentProblem {
  const random = createRandom(seed);
  const ids = Array.from({ length: PACKAGES }, (_, index) => `K${index + 10}`);
  const seats = seed % 2 === 1 ? 180 : 285;
  const weight = seats * 10_000 + 1;
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const aptitude = isCoarse ? 70 + 10 * random.below(3) : 55 + random.below(410) / 10;
    const sppn = isCoarse ? 80 : 60 + random.below(3500) / 100;
    const near = isCoarse ? 50 : random.below(731) / 7.3;
    const meant = random.below(3);
    const wished = new Set<string>();
    while (wished.size < 3) wished.add(ids[Math.floor(random.next() ** 1.7 * PACKAGES)] ?? '');
    const options = [...wished].map((id, rank) => {
      const share = meant === rank ? 0.3 : 0.15;
      const points = (RANKS[rank] ?? 0) + share * aptitude + 0.15 * (sppn + near);
      const value = (weight + Math.round(points * 100)) * (seats + 1) - (rank === 0 ? 0 : 1);
      return { package: id, value };
    });
    return { id: `P-${index + 1}`, options };
  });
  const upTo = (index: number): number => Math.floor((seats * index) / PACKAGES);
  const packages = ids.map((id, index) => ({ id, capacity: upTo(index + 1) - upTo(index) }));
  return { people, packages };
}
