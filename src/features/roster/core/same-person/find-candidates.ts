import { compareText } from '../../../../kernel/ordering';
import type { PersonProfile } from './person-profile';

/** A block of so many is compared each with each: 1,770 pairs. */
const SMALL_BLOCK = 60;
/** In a larger one each is compared with so many that come next to him when they are sorted. */
const NEIGHBOURS = 20;

/** Two positions in the list of profiles, the smaller first. */
export type Candidate = readonly [number, number];

/**
 * The pairs worth comparing: those who share a number, a name, a birth date, or a word of the name and most of the birth
 * date. Never all pairs: each row has some twenty keys and meets at most 60 others by each.
 */
export function findCandidates(profiles: readonly PersonProfile[]): readonly Candidate[] {
  const blocks = new Map<string, number[]>();
  profiles.forEach((person, position) => {
    for (const key of keysOf(person)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [position]);
      else block.push(position);
    }
  });
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  const add = (one: number, other: number): void => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const code = first * profiles.length + second;
    if (seen.has(code)) return;
    seen.add(code);
    candidates.push([first, second]);
  };
  for (const block of blocks.values()) {
    const isSmall = block.length <= SMALL_BLOCK;
    const sorted = isSmall ? block : sortedByContent(block, profiles);
    const reach = isSmall ? block.length : NEIGHBOURS;
    sorted.forEach((one, at) => {
      for (const other of sorted.slice(at + 1, at + 1 + reach)) add(one, other);
    });
  }
  return candidates;
}

/** The keys under which somebody is looked for; whoever shares one with him is compared with him. */
export function keysOf(person: PersonProfile): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (kind: string, ...parts: readonly (string | number)[]): void => {
    if (!parts.includes('')) keys.add(`${kind} ${parts.join(' ')}`);
  };
  add('nik', person.nik);
  add('register', person.registerNumber);
  add('date', person.birthKey);
  for (const { key, folded } of [person.name, ...person.aliases]) {
    add('name', key);
    add('name', folded.join(''));
  }
  for (const word of person.name.folded) {
    add('parent', word, person.parent.key);
    if (person.born === null) continue;
    const { year, month, day } = person.born;
    add('month', word, year, month);
    add('birthday', word, month, day);
    add('day', word, year, day);
    if (day <= 12) add('swapped', word, year, Math.min(day, month), Math.max(day, month));
  }
  return keys;
}

function sortedByContent(
  positions: readonly number[],
  profiles: readonly PersonProfile[],
): readonly number[] {
  const text = new Map(
    positions.map((position) => {
      const person = profiles[position];
      if (person === undefined) return [position, ''];
      const { name, nik, parent, id } = person;
      return [position, [name.key, person.birthKey, nik, parent.key, id].join('\u0000')];
    }),
  );
  return [...positions].sort((one, other) =>
    compareText(text.get(one) ?? '', text.get(other) ?? ''),
  );
}
