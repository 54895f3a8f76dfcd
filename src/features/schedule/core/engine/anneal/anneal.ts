import { Assignment } from './assignment';
import { improveGrid } from './improve-grid';
import type { Instance } from './instance';
import { placeAll } from './place-all';
import { Random } from './random';
import { RunMoves } from './run-moves';
import { State } from './state';
import { coolBetween, THRESHOLD_MASK, THRESHOLDS } from './thresholds';

/** Evaluations at one temperature. */
const STRIDE = 20_000;
/** From the temperature, in points, at which clashes are made and undone to the one at which hardly any comes back. */
const REPAIR = { hot: 40, cold: 4 };
/** The same where a plan stood before: few of its events should move. */
const REPAIR_GENTLY = { hot: 20, cold: 2 };
/** Evaluations of one attempt to get rid of all clashes. */
const REPAIR_EVALUATIONS = 400_000;
/** From the temperature at which plans without a clash differ widely to the one at which they only get better. */
const IMPROVE = { hot: 2, cold: 0.12 };

/** How far a search is. */
export interface AnnealProgress {
  readonly evaluations: number;
  /** The best plan so far; it counts only when it has no clash. */
  readonly best: Assignment;
}

/**
 * Simulated annealing over complete plans: gets rid of clashes first, then makes the plan better. Tells its progress
 * about every 20,000 evaluations and can be left there. The same instance, seed and course of `share` give the same
 * plan on every machine.
 *
 * @param share how much of the budget is used up after so many evaluations, from 0 to 1; the search ends at 1
 */
export function* anneal(
  instance: Instance,
  seed: number,
  share: (evaluations: number) => number,
): Generator<AnnealProgress> {
  if (instance.movable === 0) return;
  const search = new Search(instance, seed);
  const { best } = search;
  yield { evaluations: 0, best };
  const repair = instance.rules?.hasHomes ? REPAIR_GENTLY : REPAIR;
  let attempt = 0;
  while (best.clashes > 0 && share(search.evaluations) < 1) {
    const done = (search.evaluations - attempt) / REPAIR_EVALUATIONS;
    if (done >= 1) attempt = search.evaluations;
    search.stride(coolBetween(repair, done % 1), true);
    yield { evaluations: search.evaluations, best };
  }
  if (best.clashes > 0) return;
  if (instance.rules === null) {
    const { random, evaluations: evaluated } = search;
    for (const evaluations of improveGrid(instance, best, random, evaluated, share)) {
      yield { evaluations, best };
    }
    return;
  }
  const begun = share(search.evaluations);
  for (let used = begun; used < 1; used = share(search.evaluations)) {
    search.stride(coolBetween(IMPROVE, (used - begun) / (1 - begun)), false);
    yield { evaluations: search.evaluations, best };
  }
}

class Search {
  readonly best: Assignment;
  readonly random: Random;
  evaluations = 0;
  private readonly state: State;
  private readonly moves: RunMoves;

  constructor(instance: Instance, seed: number) {
    this.state = new State(instance);
    this.random = new Random(seed);
    this.moves = new RunMoves(this.state, this.random);
    this.best = new Assignment(instance);
    placeAll(this.state, this.random);
    this.best.keepBetter(this.state);
  }

  /** Some evaluations at one temperature; `untilWhole` ends them with the last clash. */
  stride(temperature: number, untilWhole: boolean): void {
    const { state, random, best, moves } = this;
    const end = this.evaluations + STRIDE;
    while (this.evaluations < end) {
      const draw = random.next();
      const limit = temperature * THRESHOLDS[(draw >>> 16) & THRESHOLD_MASK];
      this.evaluations += moves.evaluate(draw & 0xffff, limit);
      if (state.clashes > best.clashes) continue;
      if (state.clashes === best.clashes && state.points >= best.points) continue;
      best.keepBetter(state);
      if (untilWhole && state.clashes === 0) return;
    }
  }
}
