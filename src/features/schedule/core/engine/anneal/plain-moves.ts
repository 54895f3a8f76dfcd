import { ExchangeChain } from './exchange-chain';
import type { Random } from './random';
import type { State } from './state';
import { tryMove } from './try-move';

/** Kinds of moves by 16 random bits: chains, another candidate in the same slot, another slot, both. */
const CHAINS = 16_000;
const CANDIDATE_ONLY = CHAINS + 6_554;
const SLOT_ONLY = CANDIDATE_ONLY + 13_107;

/** The moves of instances without rules: events of one slot with one need to choose for, weighed without being made. */
export class PlainMoves {
  private readonly state: State;
  private readonly random: Random;
  private readonly chain: ExchangeChain;

  constructor(state: State, random: Random) {
    this.state = state;
    this.random = random;
    this.chain = new ExchangeChain(state);
  }

  /** Tries one move of a kind. @returns how many places it looked at */
  evaluate(kind: number, limit: number): number {
    const { state, random } = this;
    const { movable, needs, activityOf, starts, choices, candidates } = state.instance;
    const event = random.below(movable);
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
