import type { RawCell } from '../../../src/kernel/table';
import type { Random } from '../../random';
import { createRandom } from '../../random';
import { newFatherAndSon, newNamesakes, newTwins } from './look-alikes';
import type { Known, Person } from './person';
import { newPerson } from './person';
import type { ErrorKind } from './second-row';
import { canHave, ERROR_MIX, secondRow } from './second-row';

/** What two rows that look alike are in truth. */
export type Truth = ErrorKind | 'twins' | 'father and son' | 'namesakes';

export interface KnownRoster {
  /** Shuffled, under ids that tell nothing. */
  readonly people: readonly {
    readonly id: string;
    readonly participant: Readonly<Record<string, RawCell>>;
    readonly restricted: Readonly<Record<string, RawCell>>;
  }[];
  /** By `pairKey`; every pair that is not here is of two strangers. */
  readonly truths: ReadonlyMap<string, Truth>;
  /** Rows of one person, by id: more than two rows of somebody are all the same. */
  readonly personOf: ReadonlyMap<string, number>;
}

/** The two ids in one order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Rates of issue 4: 8 % second rows, 1 % twins, 1 % father and son, 3 % namesakes. */
export function makeRoster(seed: number, rows: number, known: Known): KnownRoster {
  const random = createRandom(seed);
  const share = (percent: number): number => Math.round((rows * percent) / 100);
  const people: Person[] = [];
  const pairs: [number, number, Truth][] = [];
  const add = (truth: Truth, count: number, make: () => readonly Person[]): void => {
    for (let made = 0; made < count; made += 2) {
      people.push(...make());
      pairs.push([people.length - 2, people.length - 1, truth]);
    }
  };
  add('twins', share(1), () => newTwins(random, known));
  add('father and son', share(1), () => newFatherAndSon(random, known));
  add('namesakes', share(3), () => newNamesakes(random, known));
  const seconds = share(8);
  while (people.length < rows - seconds) people.push(newPerson(random, known));
  giveEachHisOwnNik(people);
  const persons = people.map((_, index) => index);
  for (const kind of kindsOf(seconds)) {
    const first = drawFirst(random, people, rows - seconds, kind);
    people.push(secondRow(random, people[first] as Person, kind));
    persons.push(first);
    pairs.push([first, people.length - 1, kind]);
  }
  return shuffled(random, people, persons, pairs);
}

/** Serials of one day and district are given one after the other. */
function giveEachHisOwnNik(people: readonly Person[]): void {
  const taken = new Set<string>();
  for (const person of people) {
    while (person.nik !== '' && taken.has(person.nik)) {
      const serial = Number(person.nik.slice(12)) + 1;
      person.nik = person.nik.slice(0, 12) + String(serial).padStart(4, '0');
    }
    taken.add(person.nik);
  }
}

function kindsOf(count: number): readonly ErrorKind[] {
  return ERROR_MIX.flatMap(([kind, percent]) =>
    Array.from({ length: Math.round((count * percent) / 100) }, () => kind),
  );
}

function drawFirst(
  random: Random,
  people: readonly Person[],
  among: number,
  kind: ErrorKind,
): number {
  for (;;) {
    const first = random.below(among);
    const person = people[first];
    if (person !== undefined && canHave(kind, person)) return first;
  }
}

function shuffled(
  random: Random,
  people: readonly Person[],
  persons: readonly number[],
  pairs: readonly (readonly [number, number, Truth])[],
): KnownRoster {
  const order = people.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  const ids = people.map(() => '');
  order.forEach((index, row) => {
    ids[index] = `P-${String(row + 1).padStart(5, '0')}`;
  });
  const idOf = (index: number): string => ids[index] ?? '';
  return {
    people: order.map((index) => asRow(idOf(index), people[index] as Person)),
    truths: new Map(pairs.map(([one, other, truth]) => [pairKey(idOf(one), idOf(other)), truth])),
    personOf: new Map(persons.map((person, index) => [idOf(index), person])),
  };
}

function asRow(id: string, person: Person): KnownRoster['people'][number] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const { name, sex, birthPlace, nik, year, month, day } = person;
  const birthDate = `${year}-${two(month)}-${two(day)}`;
  const { registerNumber, parentName, alias } = person;
  return {
    id,
    participant: { id, name, sex, birthPlace, birthDate, nik },
    restricted: { id, registerNumber, parentName, alias },
  };
}
