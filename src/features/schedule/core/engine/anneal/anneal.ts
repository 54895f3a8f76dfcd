import { Assignment } from './assignment';
import { ExchangeChain } from './exchange-chain';
import type { Instance } from './instance';
import { placeAll } from './place-all';
import { Random } from './random';
import { State } from './state';
import { exponential, naturalLog, THRESHOLD_MASK, THRESHOLDS } from './thresholds';
import { tryMove } from './try-move';

/** Evaluations at one temperature. */
const STRIDE = 20_000;
/** From the temperature, in points, at which clashes are made and undone to the one at which hardly any comes back. */
const REPAIR = { hot: 40, cold: 4 };
/** Evaluations of one attempt to get rid of all clashes. */
const REPAIR_EVALUATIONS = 400_000;
/** From the temperature at which plans without a clash differ widely to the one at which they only get better. */
const IMPROVE = { hot: 8, cold: 0.12 };
/** Kinds of moves by 16 random bits: chains, another candidate in the same slot, another slot, both. */
const CHAINS = 1_311;
const CANDIDATE_ONLY = CHAINS + 6_554;
const SLOT_ONLY = CANDIDATE_ONLY + 13_107;

/** How far a search is. */
export interface AnnealProgress {
  readonly evaluations: number;
  /** The best plan without a clash so far; its points are infinite while there is none. */
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
  // Where an activity may be at no time at all there is nothing to search.
  if (instance.starts.some((slots) => slots.length === 0)) return;
  const search = new Search(instance, seed);
  const { best } = search;
  let attempt = 0;
  while (best.points === Number.POSITIVE_INFINITY && share(search.evaluations) < 1) {
    const done = (search.evaluations - attempt) / REPAIR_EVALUATIONS;
    if (done >= 1) attempt = search.evaluations;
    search.stride(between(REPAIR, done % 1), true);
    yield { evaluations: search.evaluations, best };
  }
  const begun = share(search.evaluations);
  for (let used = begun; used < 1; used = share(search.evaluations)) {
    search.stride(between(IMPROVE, (used - begun) / (1 - begun)), false);
    yield { evaluations: search.evaluations, best };
  }
}

/** Geometric cooling: the same factor for the same share of the way. */
function between({ hot, cold }: typeof IMPROVE, share: number): number {
  return hot * exponential(naturalLog(cold / hot) * share);
}

class Search {
  readonly best: Assignment;
  evaluations = 0;
  private readonly state: State;
  private readonly random: Random;
  private readonly chain: ExchangeChain;

  constructor(instance: Instance, seed: number) {
    this.state = new State(instance);
    this.random = new Random(seed);
    this.chain = new ExchangeChain(this.state);
    this.best = new Assignment(instance);
    placeAll(this.state, this.random);
    this.best.keepBetter(this.state);
  }

  /** Some evaluations at one temperature; `untilWhole` ends them with the last clash. */
  stride(temperature: number, untilWhole: boolean): void {
    const { state, random, best } = this;
    const end = this.evaluations + STRIDE;
    while (this.evaluations < end) {
      const draw = random.next();
      const limit = temperature * THRESHOLDS[(draw >>> 16) & THRESHOLD_MASK];
      this.evaluations += this.evaluate(draw & 0xffff, limit);
      if (state.clashes > 0 || state.points >= best.points) continue;
      best.keepBetter(state);
      if (untilWhole) return;
    }
  }

  /** Tries one move of a kind. @returns how many places it looked at */
  private evaluate(kind: number, limit: number): number {
    const { state, random } = this;
    const { events, needs, activityOf, starts, choices, candidates } = state.instance;
    const event = random.below(events);
    const activity = activityOf[event];
    const slots = starts[activity];
    if (kind < CHAINS) return this.chain.tryWith(event, slots[random.below(slots.length)], limit);
    const options = candidates[activity];
    let slot = state.slotOf[event];
    let candidate = state.team[event * needs + choices[activity]];
    if (kind >= CANDIDATE_ONLY) slot = slots[random.below(slots.length)];
    if (kind < CANDIDATE_ONLY || kind >= SLOT_ONLY)
      candidate = options[random.below(options.length)];
    tryMove(state, event, slot, candidate, limit);
    return 1;
  }
}
