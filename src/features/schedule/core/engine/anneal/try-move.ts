import type { State } from './state';
import { weighCandidate, weighDays, weighSlot } from './weigh';

/** More than wishes ever give back for one move: one whose clashes alone cost that much beyond the limit is dropped. */
const MOST_REGAINED = 60;

/**
 * Brings an event to another slot, another candidate or both, when that worsens the plan by at most `limit` points.
 * An event that is in the way goes where this one was.
 * @returns the points it changed; 0 when it was not done
 */
export function tryMove(
  state: State,
  event: number,
  to: number,
  candidate: number,
  limit: number,
): number {
  const { instance, team } = state;
  const { needs, slots, choices, activityOf } = instance;
  const activity = activityOf[event];
  const from = state.slotOf[event];
  const at = event * needs + choices[activity];
  if (from === to && team[at] === candidate) return 0;
  const cell = candidate * slots + to;
  if (state.used[cell] > 1) return 0;
  if (state.used[cell] === 1) return tryExchange(state, event, state.who[cell], limit);
  const change = weighCandidate(state, event, candidate) + weighTo(state, event, to, -1, limit);
  if (change > limit) return 0;
  state.take(event);
  team[at] = candidate;
  state.put(event, to);
  return change;
}

/** What another slot would change; infinite when its clashes alone are too dear. */
function weighTo(state: State, event: number, to: number, other: number, limit: number): number {
  if (state.slotOf[event] === to) return 0;
  const dearest = limit + MOST_REGAINED;
  const points = weighSlot(state, event, to, other, dearest);
  return points > dearest ? Number.POSITIVE_INFINITY : points + weighDays(state, event, to);
}

/** Two events change slot and candidate. */
function tryExchange(state: State, event: number, other: number, limit: number): number {
  const { instance, team, slotOf } = state;
  const { needs, slots, choices, activityOf, isStart, isCandidate, resources } = instance;
  const activity = activityOf[event];
  const otherActivity = activityOf[other];
  if (activity === otherActivity) return 0;
  const at = event * needs + choices[activity];
  const otherAt = other * needs + choices[otherActivity];
  const candidate = team[otherAt];
  const present = team[at];
  const from = slotOf[event];
  const to = slotOf[other];
  if (isCandidate[otherActivity * resources + present] === 0) return 0;
  if (isStart[otherActivity * slots + from] === 0) return 0;
  let change = weighCandidate(state, event, candidate) + weighCandidate(state, other, present);
  change += weighTo(state, event, to, otherActivity, limit);
  if (change > limit + MOST_REGAINED) return 0;
  change += weighTo(state, other, from, activity, limit);
  if (change > limit) return 0;
  state.take(event);
  state.take(other);
  team[at] = candidate;
  team[otherAt] = present;
  state.put(event, to);
  state.put(other, from);
  return change;
}
