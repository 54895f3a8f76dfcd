import type { State } from './state';

/** Points of one clash: far above what wishes ever give back for it. */
export const CLASH_WEIGHT = 150;

/**
 * What an event's move to another slot would change at its fixed resources. `other` is the activity of the event that
 * comes in its place, or -1: at resources that both use nothing changes. Gives up above `dearest`.
 */
export function weighSlot(
  state: State,
  event: number,
  to: number,
  other: number,
  dearest: number,
): number {
  const weight = weighClashes(state, event, to, other) * CLASH_WEIGHT;
  return weight > dearest ? weight : weight + weighShapes(state, event, to, other);
}

/** Clashes more or less. */
function weighClashes(state: State, event: number, to: number, other: number): number {
  const { instance, used } = state;
  const { slots, isFixedUse, fixedTeam, resources } = instance;
  const activity = instance.activityOf[event];
  const from = state.slotOf[event];
  const first = activity * instance.needs;
  const last = first + instance.teamSize[activity];
  let clashes = 0;
  for (let need = first; need < last; need++) {
    const resource = fixedTeam[need];
    if (resource < 0 || (other >= 0 && isFixedUse[other * resources + resource] === 1)) continue;
    const at = resource * slots;
    clashes += (used[at + to] > 0 ? 1 : 0) - (used[at + from] > 1 ? 1 : 0);
  }
  return clashes;
}

/** Points for how the days of the fixed resources lie. */
function weighShapes(state: State, event: number, to: number, other: number): number {
  const { instance } = state;
  const { shapeStart, isFixedUse, fixedTeam, resources } = instance;
  const activity = instance.activityOf[event];
  const first = activity * instance.needs;
  const last = first + instance.teamSize[activity];
  let points = 0;
  for (let need = first; need < last; need++) {
    const resource = fixedTeam[need];
    if (resource < 0 || shapeStart[resource] === 0) continue;
    if (other >= 0 && isFixedUse[other * resources + resource] === 1) continue;
    points += weighShape(state, resource, state.slotOf[event], to);
  }
  return points;
}

function weighShape(state: State, resource: number, from: number, to: number): number {
  const { instance, mask, used } = state;
  const { shapePoints, dayOf, bitOf, days } = instance;
  const shape = instance.shapeStart[resource];
  const before = mask[resource * days + dayOf[from]];
  const isLast = used[resource * instance.slots + from] === 1;
  const after = isLast ? before & ~bitOf[from] : before;
  if (dayOf[from] === dayOf[to]) {
    return shapePoints[shape + (after | bitOf[to])] - shapePoints[shape + before];
  }
  const there = mask[resource * days + dayOf[to]];
  return (
    shapePoints[shape + after] -
    shapePoints[shape + before] +
    shapePoints[shape + (there | bitOf[to])] -
    shapePoints[shape + there]
  );
}

/** What a move to another slot would change in the days on which its activity takes place. */
export function weighDays(state: State, event: number, to: number): number {
  const { instance } = state;
  const from = instance.dayOf[state.slotOf[event]];
  const day = instance.dayOf[to];
  if (from === day) return 0;
  const activity = instance.activityOf[event];
  const at = activity * instance.days;
  const change = (state.perDay[at + day] === 0 ? 1 : 0) - (state.perDay[at + from] === 1 ? 1 : 0);
  if (change === 0) return 0;
  const used = state.daysUsed[activity];
  const wanted = instance.spreadDays[activity];
  if (change > 0) return used < wanted ? -instance.spreadPoints[activity] : 0;
  return used <= wanted ? instance.spreadPoints[activity] : 0;
}

/** What it would change if another candidate met the need of an event that has a choice. */
export function weighCandidate(state: State, event: number, to: number): number {
  const { instance, served } = state;
  const activity = instance.activityOf[event];
  const choice = instance.choices[activity];
  const from = state.team[event * instance.needs + choice];
  if (from === to) return 0;
  const at = activity * instance.resources;
  const steady = instance.steadyPoints[activity * instance.needs + choice];
  return (
    instance.unsuited[at + to] -
    instance.unsuited[at + from] +
    (served[at + to] === 0 ? steady : 0) -
    (served[at + from] === 1 ? steady : 0)
  );
}
