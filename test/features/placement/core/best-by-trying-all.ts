import type { AssignmentProblem } from '../../../../src/features/placement/core';

/** The value of every seating, found by trying all of them; null for none that places everybody who must be. */
export function bestByTryingAll(problem: AssignmentProblem): number | null {
  const free = new Map(problem.packages.map(({ id, capacity }) => [id, capacity]));
  let best: number | null = null;
  const tryPerson = (index: number, value: number): void => {
    const person = problem.people[index];
    if (person === undefined) {
      if (best === null || value > best) best = value;
      return;
    }
    if (problem.mustPlaceAll !== true) tryPerson(index + 1, value);
    for (const option of person.options) {
      const seats = free.get(option.package) ?? 0;
      if (seats === 0) continue;
      free.set(option.package, seats - 1);
      tryPerson(index + 1, value + option.value);
      free.set(option.package, seats);
    }
  };
  tryPerson(0, 0);
  return best;
}
