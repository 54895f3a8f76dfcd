import { seededRandom } from '../realm/seeded-random';

/** Seeded choices for made-up data. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(things: readonly T[]): T;
  happens(probability: number): boolean;
  shuffle<T>(things: readonly T[]): T[];
}

/** The same seed makes the same choices. */
export function createChance(seed: number): Chance {
  const next = seededRandom(seed);
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick(things) {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new Error('Nothing to pick from');
      return thing;
    },
    happens: (probability) => next() < probability,
    shuffle(things) {
      const shuffled = [...things];
      for (let index = shuffled.length - 1; index > 0; index--) {
        const other = between(0, index);
        const [here, there] = [shuffled[index], shuffled[other]];
        if (here === undefined || there === undefined) continue;
        shuffled[index] = there;
        shuffled[other] = here;
      }
      return shuffled;
    },
  };
}
