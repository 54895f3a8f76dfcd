import type { AssignmentProblem } from '../../../src/features/placement/core';
import { createRandom } from '../../random';

export interface Shape {
  readonly people: number;
  readonly packages: number;
  /** Options of each person; all packages when left out. */
  readonly options?: number;
  /** Seats for each hundred people. */
  readonly seatsPerHundred: number;
  readonly highest: number;
  /** Providers, each of some packages; all together take three quarters of the people. */
  readonly providers?: number;
}

/** A problem of this shape; the same seed gives the same one. */
export function generate(shape: Shape, seed: number): AssignmentProblem {
  const random = createRandom(seed);
  const ids = Array.from({ length: shape.packages }, (_, index) => `K${index + 1}`);
  const seats = Math.round((shape.people * shape.seatsPerHundred) / 100);
  return {
    people: Array.from({ length: shape.people }, (_, index) => ({
      id: `P-${index + 1}`,
      options: choose(ids, shape.options ?? ids.length, random.below).map((id) => ({
        package: id,
        value: 1 + random.below(shape.highest),
      })),
    })),
    packages: ids.map((id, index) => ({
      id,
      capacity:
        Math.floor((seats * (index + 1)) / ids.length) - Math.floor((seats * index) / ids.length),
      ...(shape.providers === undefined ? {} : { provider: `M${index % shape.providers}` }),
    })),
    providers: Array.from({ length: shape.providers ?? 0 }, (_, index) => ({
      id: `M${index}`,
      limit: Math.floor((shape.people * 3) / 4 / (shape.providers ?? 1)),
    })),
  };
}

function choose(ids: readonly string[], count: number, below: (bound: number) => number): string[] {
  if (count >= ids.length) return [...ids];
  const left = [...ids];
  return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0] ?? '');
}
