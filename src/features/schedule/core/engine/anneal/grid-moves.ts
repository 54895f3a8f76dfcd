import type { Grid } from './grid';
import { GridChain } from './grid-chain';
import type { Random } from './random';
import { findCheapest, weighCandidate } from './weigh-candidate';
import { weighTime } from './weigh-time';

/** Kinds of moves by 16 random bits, each up to its bound: another candidate in the same slot, a chain, another slot. */
const CANDIDATE_ONLY = 6_554;
const CHAIN = CANDIDATE_ONLY + 6_554;

/** Share of the moves to another slot that keep the candidate, and of those that draw one; the others take the cheapest. */
const KEEP = 0.1;
const DRAW = 0.1;

/** A move whose candidates alone are so many points too dear is dropped: its times hardly ever win that back. */
const MOST_REGAINED = 20;

/** Slots drawn for a move before it is given up, and the evaluations that this counts for: about what it costs. */
const DRAWS = 100;
const VAIN = 10;

/** The moves of a plan on a grid, weighed without being made. */
export class GridMoves {
  private readonly grid: Grid;
  private readonly random: Random;
  private readonly chain: GridChain;

  constructor(grid: Grid, random: Random) {
    this.grid = grid;
    this.random = random;
    this.chain = new GridChain(grid);
  }

  /** Tries one move of a kind. @returns how many places it looked at */
  evaluate(kind: number, limit: number): number {
    if (kind < CANDIDATE_ONLY) return this.tryCandidate(limit);
    return kind < CHAIN ? this.tryChain(limit) : this.trySlot(limit);
  }

  /** Another candidate in the same slot; who has it takes the present one. */
  private tryCandidate(limit: number): number {
    const { grid, random } = this;
    const { slotOf, candidateOf, eventAt, data } = grid;
    const event = random.below(slotOf.length);
    const options = data.options[data.activityOf[event]];
    const candidate = options[random.below(options.length)];
    if (candidate === candidateOf[event]) return 1;
    const other = eventAt[slotOf[event] * data.candidates + candidate];
    if (other >= 0) this.exchange(event, other, limit);
    else this.move(event, slotOf[event], candidate, limit);
    return 1;
  }

  /** A chain from an event to a slot where a rival is. */
  private tryChain(limit: number): number {
    const { grid, random } = this;
    const { slotOf, rivalsAt, ownAt, data } = grid;
    const { activityOf, activities } = data;
    for (let draw = 0; draw < DRAWS; draw++) {
      // One draw gives both: the whole part an event, the rest a slot.
      const position = random.fraction() * slotOf.length;
      const event = Math.floor(position);
      const activity = activityOf[event];
      const to = this.slotFor(activity, position - event);
      const cell = to * activities + activity;
      // An exchange with an event of the same activity changes nothing.
      if (rivalsAt[cell] === 0 || ownAt[cell] > 0) continue;
      return this.chain.tryWith(event, to, limit);
    }
    return VAIN;
  }

  /** An event goes to a slot where no rival is. */
  private trySlot(limit: number): number {
    const { grid, random } = this;
    const { slotOf, rivalsAt, eventAt, data } = grid;
    const { activityOf, activities, candidates } = data;
    for (let draw = 0; draw < DRAWS; draw++) {
      const position = random.fraction() * slotOf.length;
      const event = Math.floor(position);
      const activity = activityOf[event];
      const to = this.slotFor(activity, position - event);
      if (rivalsAt[to * activities + activity] > 0 || to === slotOf[event]) continue;
      const candidate = this.candidateFor(event, activity, to);
      const other = eventAt[to * candidates + candidate];
      if (other >= 0) this.exchange(event, other, limit);
      else this.move(event, to, candidate, limit);
      return 1;
    }
    return VAIN;
  }

  /** A slot where an activity may be, by a number from 0 to below 1. */
  private slotFor(activity: number, fraction: number): number {
    const { firstStart, starts } = this.grid.data;
    const first = firstStart[activity];
    return starts[first + Math.floor(fraction * (firstStart[activity + 1] - first))];
  }

  private candidateFor(event: number, activity: number, slot: number): number {
    const { grid, random } = this;
    const draw = random.fraction();
    const present = grid.candidateOf[event];
    if (draw < KEEP) return present;
    if (draw < KEEP + DRAW) {
      const options = grid.data.options[activity];
      return options[random.below(options.length)];
    }
    const cheapest = findCheapest(grid, activity, slot, -1);
    return cheapest < 0 ? present : cheapest;
  }

  /** An event goes to a free cell without a rival, when that worsens the plan by at most `limit` points. */
  private move(event: number, to: number, candidate: number, limit: number): void {
    const { grid } = this;
    const activity = grid.data.activityOf[event];
    const from = grid.slotOf[event];
    let change = weighCandidate(grid, activity, grid.candidateOf[event], candidate);
    if (change > limit + MOST_REGAINED) return;
    if (from !== to) change += weighTime(grid, activity, from, to);
    if (change > limit) return;
    grid.giveUp(event);
    if (from !== to) {
      grid.leave(event);
      grid.enter(event, to);
    }
    grid.take(event, to, candidate);
    grid.points += change;
  }

  /** Two events of different activities that are no rivals change slot and candidate, or only candidates in one slot. */
  private exchange(event: number, other: number, limit: number): void {
    const { grid } = this;
    const { slotOf, candidateOf, data } = grid;
    const activity = data.activityOf[event];
    const otherActivity = data.activityOf[other];
    const from = slotOf[event];
    const to = slotOf[other];
    const present = candidateOf[event];
    const candidate = candidateOf[other];
    if (activity === otherActivity) return;
    if (data.isOption[otherActivity * data.candidates + present] === 0) return;
    if (from !== to && grid.rivalsAt[from * data.activities + otherActivity] > 0) return;
    let change =
      weighCandidate(grid, activity, present, candidate) +
      weighCandidate(grid, otherActivity, candidate, present);
    if (change > limit + MOST_REGAINED) return;
    if (from !== to) {
      change += weighTime(grid, activity, from, to) + weighTime(grid, otherActivity, to, from);
    }
    if (change > limit) return;
    grid.giveUp(event);
    grid.giveUp(other);
    if (from !== to) {
      grid.leave(event);
      grid.leave(other);
      grid.enter(event, to);
      grid.enter(other, from);
    }
    grid.take(event, to, candidate);
    grid.take(other, from, present);
    grid.points += change;
  }
}
