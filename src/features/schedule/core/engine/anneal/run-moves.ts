import { chooseTeam } from './choose-team';
import { tryDivision } from './divide-again';
import { ExchangeWindows } from './exchange-windows';
import { giveTo } from './give-to';
import { Journal } from './journal';
import type { Random } from './random';
import type { State } from './state';

/** Kinds of moves by 16 random bits, each up to its bound. */
const EXCHANGE = 20_000;
const NEIGHBOURS = EXCHANGE + 10_000;
const ONE_RESOURCE = NEIGHBOURS + 16_000;
const EVERYWHERE = ONE_RESOURCE + 7_000;
const WHOLE_DAY = EVERYWHERE + 6_000;

/** Events looked at to find one that breaks a rule. */
const TROUBLE_DRAWS = 200;

/** The moves of a programme: events of several slots, each with several needs to choose for. */
export class RunMoves {
  private readonly state: State;
  private readonly random: Random;
  private readonly journal: Journal;
  private readonly windows: ExchangeWindows;

  constructor(state: State, random: Random) {
    this.state = state;
    this.random = random;
    this.journal = new Journal(state);
    this.windows = new ExchangeWindows(state, this.journal);
  }

  /** Tries one move. @returns how many places it looked at */
  evaluate(kind: number, limit: number): number {
    const { state, random, windows } = this;
    const { instance } = state;
    const event = state.clashes > 0 ? this.drawTroubled() : random.below(instance.movable);
    const from = state.slotOf[event];
    if (from < 0) return 1;
    if (instance.rules?.hasHomes && (kind & 7) === 0) return this.tryHome(event, limit);
    if (kind < EXCHANGE) {
      const starts = instance.starts[instance.activityOf[event]];
      const to = starts[random.below(starts.length)];
      return windows.tryWith(event, from, to, state.durationOf[event], limit);
    }
    if (kind < NEIGHBOURS) return this.tryNeighbours(event, limit);
    if (kind < ONE_RESOURCE) return this.tryResource(event, limit, false);
    if (kind < EVERYWHERE) return this.tryResource(event, limit, true);
    // On a grid every event stays a single slot.
    if (kind < WHOLE_DAY || instance.rules === null) return this.tryHalfDay(event, limit);
    return tryDivision(state, this.journal, random, event, limit);
  }

  /** An event of those that break a rule, or any other: whoever gives way may stand anywhere. */
  private drawTroubled(): number {
    const { state, random } = this;
    const { movable } = state.instance;
    let event = random.below(movable);
    if (random.below(2) === 0) return event;
    for (let draw = 0; draw < TROUBLE_DRAWS; draw++) {
      const other = random.below(movable);
      if (state.slotOf[other] >= 0 && state.isInTrouble(other)) return other;
      event = other;
    }
    return event;
  }

  /** An event goes back to where it was in the plan before. */
  private tryHome(event: number, limit: number): number {
    const { state, journal } = this;
    const { instance, team, durationOf } = state;
    const home = instance.rules?.homes[event] ?? -1;
    // After a division other events have some of its slots, or it has theirs.
    if (home < 0 || durationOf[event] !== instance.durations[event]) return 1;
    journal.begin();
    journal.lift(event);
    for (let at = event * instance.needs; at < (event + 1) * instance.needs; at++) {
      team[at] = instance.beginTeam[at];
    }
    state.put(event, home);
    journal.settle(limit);
    return 1;
  }

  /** An event and the one that follows it directly change their order. */
  private tryNeighbours(event: number, limit: number): number {
    const { state, journal } = this;
    const { instance, slotOf, durationOf } = state;
    const { activityOf, options, needs, slots, isStart } = instance;
    const activity = activityOf[event];
    const start = slotOf[event];
    const end = start + durationOf[event];
    const only = options[activity * needs];
    if (end >= slots || instance.dayOf[end] !== instance.dayOf[start] || only.length !== 1)
      return 1;
    const at = only[0] * slots + end;
    const other = state.who[at];
    if (state.used[at] !== 1 || other < 0 || other >= instance.movable) return 1;
    const behind = start + durationOf[other];
    if (slotOf[other] !== end || activityOf[other] === activity) return 1;
    if (isStart[activity * slots + behind] < durationOf[event]) return 1;
    if (isStart[activityOf[other] * slots + start] < durationOf[other]) return 1;
    journal.begin();
    journal.lift(event);
    journal.lift(other);
    chooseTeam(state, other, start);
    state.put(other, start);
    chooseTeam(state, event, behind);
    state.put(event, behind);
    journal.settle(limit);
    return 2;
  }

  /** Another candidate for one need of an event, or of all events of its activity; whoever is busy there gives way. */
  private tryResource(event: number, limit: number, everywhere: boolean): number {
    const { state, random, journal } = this;
    const { instance } = state;
    const { activityOf, needs, teamSize, eventsOf } = instance;
    const activity = activityOf[event];
    if (teamSize[activity] === 0) return 1;
    const need = random.below(teamSize[activity]);
    const options = instance.options[activity * needs + need];
    if (options.length < 2) return 1;
    const candidate = options[random.below(options.length)];
    journal.begin();
    if (everywhere) {
      const all = eventsOf[activity];
      for (let index = 0; index < all.length; index++) {
        if (all[index] < instance.movable && state.slotOf[all[index]] >= 0)
          giveTo(state, journal, all[index], need, candidate);
      }
    } else giveTo(state, journal, event, need, candidate);
    journal.settle(limit);
    return Math.max(1, journal.length);
  }

  /** An event and what its class does around it go to another day. */
  private tryHalfDay(event: number, limit: number): number {
    const { state, random, windows } = this;
    const { instance, slotOf, durationOf } = state;
    const starts = instance.starts[instance.activityOf[event]];
    const to = starts[random.below(starts.length)];
    const span = durationOf[event] + 1 + random.below(4);
    return windows.tryWith(event, slotOf[event], to, span, limit);
  }
}
