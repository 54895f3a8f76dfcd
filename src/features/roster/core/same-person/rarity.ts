import type { PersonProfile } from './person-profile';

/** How often things occur in the roster that is looked through: what many share proves little. */
export interface Rarity {
  readonly people: number;
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly parents: ReadonlyMap<string, number>;
  readonly dates: ReadonlyMap<string, number>;
  readonly niks: ReadonlyMap<string, number>;
  readonly registerNumbers: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly contacts: ReadonlyMap<string, number>;
}

/** Counts what everybody has. */
export function rarityOf(profiles: readonly PersonProfile[]): Rarity {
  const rarity = {
    people: profiles.length,
    names: new Map<string, number>(),
    words: new Map<string, number>(),
    parents: new Map<string, number>(),
    dates: new Map<string, number>(),
    niks: new Map<string, number>(),
    registerNumbers: new Map<string, number>(),
    places: new Map<string, number>(),
    contacts: new Map<string, number>(),
  };
  for (const person of profiles) {
    count(rarity.names, person.name.key);
    for (const word of person.name.folded) count(rarity.words, word);
    count(rarity.parents, person.parent.key);
    count(rarity.dates, person.birthKey);
    count(rarity.niks, person.nik);
    count(rarity.registerNumbers, person.registerNumber);
    count(rarity.places, person.birthPlace);
    count(rarity.contacts, person.phone);
    count(rarity.contacts, person.email);
  }
  return rarity;
}

/**
 * Bits of surprise that two strangers share a thing so many have: `log2(people / count)`, at most `most`. Two at least
 * have it, or it would not be asked.
 */
export function surprise(
  { people }: Rarity,
  counts: ReadonlyMap<string, number>,
  key: string,
  most: number,
): number {
  const share = Math.max(2, counts.get(key) ?? 0) / Math.max(people, 4);
  return Math.min(most, Math.max(0, -Math.log2(Math.min(1, share))));
}

function count(counts: Map<string, number>, key: string): void {
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
}
