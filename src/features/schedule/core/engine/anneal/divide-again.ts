import { chooseTeam } from './choose-team';
import type { Journal } from './journal';
import type { Random } from './random';
import type { State } from './state';

/**
 * Slots go from one event to another of the same activity. The other may be a spare one, which begins somewhere, and an
 * event that gives all becomes a spare one. @returns how many places it looked at
 */
export function tryDivision(
  state: State,
  journal: Journal,
  random: Random,
  event: number,
  limit: number,
): number {
  const { instance, slotOf, durationOf, team } = state;
  const { eventsOf, activityOf, isStart, slots, movable } = instance;
  const activity = activityOf[event];
  const other = eventsOf[activity][random.below(eventsOf[activity].length)];
  if (other === event || other >= movable) return 1;
  const slice = 1 + random.below(durationOf[event]);
  const isSpare = slotOf[other] < 0;
  const wanted = durationOf[other] + slice;
  const target = newStart(state, random, other, slice);
  if (target < 0 || isStart[activity * slots + target] < wanted) return 1;
  const start = slotOf[event];
  const left = durationOf[event] - slice;
  const rest = random.below(2) === 0 ? start + slice : start;
  journal.begin();
  journal.lift(event);
  journal.lift(other);
  durationOf[event] = left;
  durationOf[other] = wanted;
  if (left > 0) state.put(event, rest);
  if (isSpare) copyTeam(team, event, other, instance.needs);
  chooseTeam(state, other, target);
  state.put(other, target);
  journal.settle(limit);
  return 2;
}

/** A spare event begins anywhere; another one grows at its end or at its beginning. */
function newStart(state: State, random: Random, event: number, slice: number): number {
  const { instance, slotOf } = state;
  const starts = instance.starts[instance.activityOf[event]];
  if (slotOf[event] < 0) return starts[random.below(starts.length)];
  return random.below(2) === 0 ? slotOf[event] : slotOf[event] - slice;
}

function copyTeam(team: Int32Array, from: number, to: number, needs: number): void {
  for (let need = 0; need < needs; need++) team[to * needs + need] = team[from * needs + need];
}
