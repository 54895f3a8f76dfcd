import type { AssignmentProblem } from '../assignment';
import type { Market } from '../market';
import { valueAt } from '../market';
import type { Pair } from './pair';

/** People bound to one another, and all they may get as a group. */
export interface Group {
  /** Indexes of people in the market. */
  readonly members: readonly number[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: number;
  /** Package of each member; -1: no seat. */
  readonly seats: readonly number[];
}

/** Two people of different groups who must be kept apart. */
export interface Across {
  readonly left: Place;
  readonly right: Place;
}

/** A member by group and position in it. */
export interface Place {
  readonly group: number;
  readonly position: number;
}

/** Who depends on whom, in the ways the search needs it. */
export interface Bonds {
  readonly groups: readonly Group[];
  readonly across: readonly Across[];
  /** For each person the people he must be kept apart from. */
  readonly apart: readonly (readonly number[])[];
  /** People who go together. */
  readonly blocks: readonly (readonly number[])[];
}

/** Groups with more choices than this stay apart, tied by `Across`. */
const MOST_CHOICES = 700;

const NO_SEAT = -1;

/** Puts together who depends on whom, and lists what each group may get. Pairs with unknown people, or of
 * somebody with himself, are skipped. */
export function createGroups(
  problem: AssignmentProblem,
  market: Market,
  pairs: readonly Pair[],
): Bonds {
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const known = pairs.flatMap(({ first, second, kind }) => {
    const [left, right] = [indexOf.get(first), indexOf.get(second)];
    const isOne = left === undefined || right === undefined || left === right;
    return isOne ? [] : [{ left, right, kind }];
  });
  const apart = known.filter(({ kind }) => kind === 'apart');
  const isApart = new Set(
    apart.flatMap(({ left, right }) => [`${left} ${right}`, `${right} ${left}`]),
  );
  const blocks = blocksOf(known);
  const groups = blocks.map((members) => blockGroup(market, members, isApart));
  for (const { left, right } of apart) {
    const [one, other] = [groupOf(groups, left), groupOf(groups, right)];
    const merged = one === other ? null : merge(one, other, isApart);
    if (merged !== null) groups.splice(groups.indexOf(one), 1, merged);
    if (merged !== null) groups.splice(groups.indexOf(other), 1);
  }
  const across = apart.flatMap(({ left, right }) => {
    const [one, other] = [placeOf(groups, left), placeOf(groups, right)];
    return one.group === other.group ? [] : [{ left: one, right: other }];
  });
  return {
    groups,
    across,
    apart: problem.people.map((_, person) =>
      apart.flatMap(({ left, right }) =>
        left === person ? [right] : right === person ? [left] : [],
      ),
    ),
    blocks: blocks.filter(({ length }) => length > 1),
  };
}

/** People tied by `together`, and everybody else of a pair alone. */
function blocksOf(
  pairs: readonly { readonly left: number; readonly right: number; readonly kind: string }[],
): readonly (readonly number[])[] {
  const people = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))];
  const blocks = people.sort((a, b) => a - b).map((person) => [person]);
  const blockOf = new Map(blocks.map((block) => [block[0], block]));
  for (const { left, right, kind } of pairs) {
    const [one, other] = [blockOf.get(left) ?? [], blockOf.get(right) ?? []];
    if (kind !== 'together' || one === other) continue;
    one.push(...other);
    for (const person of other) blockOf.set(person, one);
    other.length = 0;
  }
  return blocks.filter(({ length }) => length > 0);
}

/** One package for all of a block, or none; two of a block who must be apart leave none. */
function blockGroup(
  market: Market,
  members: readonly number[],
  isApart: ReadonlySet<string>,
): Group {
  const choices: Choice[] = [{ value: 0, seats: members.map(() => NO_SEAT) }];
  const isTorn = members.some((one) => members.some((other) => isApart.has(`${one} ${other}`)));
  for (let pack = 0; pack < market.packages && !isTorn; pack++) {
    const values = members.map((person) => valueAt(market, person, pack));
    const limit = market.limit[market.provider[pack] ?? -1] ?? Number.POSITIVE_INFINITY;
    const hasRoom = Math.min(limit, market.capacity[pack] ?? 0) >= members.length;
    if (pack === market.noSeat || !hasRoom || values.some((value) => value < 0)) continue;
    const value = values.reduce((sum, one) => sum + one, 0);
    choices.push({ value, seats: members.map(() => pack) });
  }
  return { members, choices };
}

function merge(one: Group, other: Group, isApart: ReadonlySet<string>): Group | null {
  if (one.choices.length * other.choices.length > MOST_CHOICES) return null;
  const members = [...one.members, ...other.members];
  const clashing = one.members.flatMap((left, i) =>
    other.members.flatMap((right, j) => (isApart.has(`${left} ${right}`) ? [[i, j] as const] : [])),
  );
  const clash = (left: Choice, right: Choice): boolean =>
    clashing.some(([i, j]) => left.seats[i] !== NO_SEAT && left.seats[i] === right.seats[j]);
  const choices = one.choices.flatMap((left) =>
    other.choices
      .filter((right) => !clash(left, right))
      .map((right) => ({
        value: left.value + right.value,
        seats: [...left.seats, ...right.seats],
      })),
  );
  return { members, choices };
}

function groupOf(groups: readonly Group[], person: number): Group {
  const group = groups.find(({ members }) => members.includes(person));
  if (group === undefined) throw new Error('Everybody of a pair is in a group');
  return group;
}

function placeOf(groups: readonly Group[], person: number): Place {
  const group = groups.findIndex(({ members }) => members.includes(person));
  return { group, position: groups[group]?.members.indexOf(person) ?? -1 };
}
