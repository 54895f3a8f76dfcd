import type { PersonProfile } from '../../../../src/features/roster/core';
import { findSamePeople, profileOf } from '../../../../src/features/roster/core';
import { makeRoster } from '../../../bench/same-person/make-roster';
import { createRandom } from '../../../random';
import type { TypedRow } from '../a-roster';

const SECRET = ['registerNumber', 'parentName', 'alias'];

/** A profile out of cells of both sheets. */
export function profile(id: string, cells: TypedRow): PersonProfile {
  const secret = Object.fromEntries(Object.entries(cells).filter(([key]) => SECRET.includes(key)));
  return profileOf(id, cells, secret);
}

/** People of an ordinary roster around whom a pair is judged; nobody among them twice. */
const CROWD: readonly PersonProfile[] = makeRoster(7, 400, { nik: 0.9, parent: 0.8 })
  .people.slice(0, 300)
  .map(({ participant, restricted }, index) => {
    return profileOf(`X-${index}`, participant, restricted);
  });

/** The verdict on two people in the crowd, with its reasons, the heaviest first. */
export function judge(one: TypedRow, other: TypedRow): readonly [string, ...string[]] {
  const people = [...CROWD, profile('A', one), profile('B', other)];
  const { pairs } = findSamePeople(people, new Set());
  const pair = pairs.find(({ first, second }) => first === 'A' && second === 'B');
  return pair === undefined
    ? ['different']
    : [pair.verdict, ...pair.reasons.map(({ code }) => code as string)];
}

/** The list in another order; the same seed gives the same order. */
export function shuffle<T>(things: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed);
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}
