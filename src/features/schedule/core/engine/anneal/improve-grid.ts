import type { Assignment } from './assignment';
import { compileGrid } from './compile-grid';
import type { GridPlan } from './grid';
import { Grid } from './grid';
import { GridMoves } from './grid-moves';
import type { Instance } from './instance';
import type { Random } from './random';
import { coolBetween, THRESHOLD_MASK, THRESHOLDS } from './thresholds';

/** Evaluations at one temperature. */
const STRIDE = 2_000;
/** Evaluations between two words of progress. */
const REPORT = 20_000;
/** At the beginning plans differ widely. */
const HOTTEST = 6;
/**
 * Some plans are cooled one after the other, then the best of them further, with shares of the budget that add up to 1.
 * How good a plan can become is decided between 2 and 0.5; the mean of its points there tells long before the end.
 */
const STAGES = [
  { cold: 1.5, plans: 8, share: 0.3 },
  { cold: 1, plans: 8, share: 0.2 },
  { cold: 0.7, plans: 4, share: 0.15 },
  { cold: 0.5, plans: 2, share: 0.1 },
  { cold: 0.12, plans: 1, share: 0.25 },
];
/** The part of its way at whose end a plan is judged. */
const JUDGED = 0.6;

/** A plan at the end of a stage. */
interface Cooled {
  readonly plan: GridPlan;
  /** Mean points at the end of the stage. */
  readonly mean: number;
}

/**
 * Makes a plan without a clash better, in which every event is a single slot with one need to choose for, and keeps
 * the best. Gives the evaluations so far.
 *
 * @param share see `anneal`
 */
export function* improveGrid(
  instance: Instance,
  best: Assignment,
  random: Random,
  evaluated: number,
  share: (evaluations: number) => number,
): Generator<number> {
  const search = new GridSearch(instance, best, random, evaluated);
  const begun = share(evaluated);
  const used = (): number => (share(search.evaluations) - begun) / (1 - begun);
  let plans: Cooled[] = [{ plan: search.grid.copy(), mean: 0 }];
  let hot = HOTTEST;
  let from = 0;
  for (const { cold, plans: count, share: part } of STAGES) {
    const cooled: Cooled[] = [];
    for (let index = 0; index < count && begun < 1; index++) {
      search.grid.load(plans[index % plans.length].plan);
      const first = from + (part * index) / count;
      const mean = yield* search.cool({ hot, cold }, () => ((used() - first) * count) / part);
      cooled.push({ plan: search.grid.copy(), mean });
    }
    plans = cooled.sort((left, right) => left.mean - right.mean);
    from += part;
    hot = cold;
  }
}

class GridSearch {
  readonly grid: Grid;
  evaluations: number;
  private readonly best: Assignment;
  private readonly random: Random;
  private readonly moves: GridMoves;
  private reported: number;

  constructor(instance: Instance, best: Assignment, random: Random, evaluations: number) {
    const data = compileGrid(instance);
    this.grid = new Grid(data);
    this.grid.load({
      slotOf: best.slotOf,
      candidateOf: data.chosenAt.map((at) => data.resourceOf.indexOf(best.team[at])),
      points: best.points,
    });
    this.best = best;
    this.random = random;
    this.moves = new GridMoves(this.grid, random);
    this.evaluations = evaluations;
    this.reported = evaluations;
  }

  /** Cools from hot to cold until `done` is 1. @returns mean points in the last part; infinite without time for it */
  *cool(
    cooling: { readonly hot: number; readonly cold: number },
    done: () => number,
  ): Generator<number, number> {
    let sum = 0;
    let strides = 0;
    for (let way = done(); way < 1; way = done()) {
      this.stride(coolBetween(cooling, way));
      if (way > JUDGED) {
        sum += this.grid.points;
        strides++;
      }
      if (this.evaluations - this.reported < REPORT) continue;
      this.reported = this.evaluations;
      yield this.evaluations;
    }
    return strides === 0 ? Number.POSITIVE_INFINITY : sum / strides;
  }

  private stride(temperature: number): void {
    const { grid, moves, random, best } = this;
    let left = STRIDE;
    while (left > 0) {
      const draw = random.next();
      const limit = temperature * THRESHOLDS[(draw >>> 16) & THRESHOLD_MASK];
      left -= moves.evaluate(draw & 0xffff, limit);
      if (grid.points < best.points) grid.writeTo(best);
    }
    this.evaluations += STRIDE - left;
  }
}
