import type { AssignmentProblem } from '../../../../src/features/placement/core';

/** The value of every seating, found by trying all of them; null for none that places everybody who must be. */
export function bestByTryingAll(problem: AssignmentProblem): number | null {
  const seats = new Seats(problem);
  let best: number | null = null;
  const tryPerson = (index: number, value: number): void => {
    const person = problem.people[index];
    if (person === undefined) {
      if (best === null || value > best) best = value;
      return;
    }
    if (problem.mustPlaceAll !== true) tryPerson(index + 1, value);
    for (const option of person.options) {
      if (!seats.take(option.package)) continue;
      tryPerson(index + 1, value + option.value);
      seats.give(option.package);
    }
  };
  tryPerson(0, 0);
  return best;
}

/** Seats that are left, in packages and with providers. */
class Seats {
  readonly #free: Map<string, number>;
  readonly #limits: Map<string, number>;
  readonly #providerOf: Map<string, string>;

  constructor({ packages, providers = [] }: AssignmentProblem) {
    this.#free = new Map(packages.map(({ id, capacity }) => [id, capacity]));
    this.#limits = new Map(providers.map(({ id, limit }) => [id, limit]));
    this.#providerOf = new Map(packages.map(({ id, provider }) => [id, provider ?? '']));
  }

  /** False when there is none. */
  take(pack: string): boolean {
    const limit = this.#limits.get(this.#providerOf.get(pack) ?? '') ?? 1;
    if ((this.#free.get(pack) ?? 0) === 0 || limit === 0) return false;
    this.#change(pack, -1);
    return true;
  }

  give(pack: string): void {
    this.#change(pack, 1);
  }

  #change(pack: string, by: number): void {
    this.#free.set(pack, (this.#free.get(pack) ?? 0) + by);
    const provider = this.#providerOf.get(pack) ?? '';
    const limit = this.#limits.get(provider);
    if (limit !== undefined) this.#limits.set(provider, limit + by);
  }
}
