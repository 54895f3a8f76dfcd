import { cheapestFree } from './choose-team';
import type { Journal } from './journal';
import type { State } from './state';

const SEVERAL = -2;
const NOBODY = -1;

/** Gives a need of an event to another candidate; the one event that he is busy with there looks for somebody else. */
export function giveTo(
  state: State,
  journal: Journal,
  event: number,
  need: number,
  candidate: number,
): void {
  const { instance, team } = state;
  const at = event * instance.needs + need;
  if (team[at] === candidate) return;
  const slot = state.slotOf[event];
  const other = busyWith(state, candidate, slot, state.durationOf[event]);
  if (other === SEVERAL) return;
  const present = team[at];
  const start = other < 0 ? NOBODY : state.slotOf[other];
  journal.lift(event);
  if (other >= 0) journal.lift(other);
  team[at] = candidate;
  state.put(event, slot);
  if (other >= 0) giveWay(state, other, start, candidate, present);
}

/** The one movable event that keeps a resource busy in a run of slots. */
function busyWith(state: State, resource: number, slot: number, duration: number): number {
  const { instance, used, who } = state;
  let other = NOBODY;
  const first = resource * instance.slots + slot;
  for (let at = first; at < first + duration; at++) {
    if (used[at] === 0 || who[at] === other) continue;
    const isFixed = who[at] < 0 || who[at] >= instance.movable;
    if (used[at] > 1 || isFixed || other !== NOBODY) return SEVERAL;
    other = who[at];
  }
  return other;
}

/** Puts an event back where it was, with what became free, or else the cheapest other, in place of a candidate. */
function giveWay(state: State, event: number, slot: number, candidate: number, free: number): void {
  const { instance, team, durationOf } = state;
  const { needs, options, activityOf } = instance;
  const activity = activityOf[event];
  for (let need = 0; need < needs; need++) {
    const at = event * needs + need;
    if (team[at] !== candidate) continue;
    const isOption = options[activity * needs + need].includes(free);
    const next = isOption ? free : cheapestFree(state, activity, need, slot, durationOf[event]);
    if (next >= 0) team[at] = next;
  }
  state.put(event, slot);
}
