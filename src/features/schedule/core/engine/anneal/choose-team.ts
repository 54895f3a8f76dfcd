import type { State } from './state';

/** Whether a resource is free in a run of slots. */
function isFree(state: State, resource: number, slot: number, duration: number): boolean {
  const first = resource * state.instance.slots + slot;
  for (let at = first; at < first + duration; at++) {
    if (state.used[at] > 0) return false;
  }
  return true;
}

/** Gives an event that is nowhere a free candidate for each need whose present one is busy there, if there is any. */
export function chooseTeam(state: State, event: number, slot: number): void {
  const { instance, team, durationOf } = state;
  const { needs, teamSize, activityOf } = instance;
  const activity = activityOf[event];
  for (let need = 0; need < teamSize[activity]; need++) {
    const at = event * needs + need;
    const options = instance.options[activity * needs + need];
    if (options.length < 2 || isFree(state, team[at], slot, durationOf[event])) continue;
    const other = cheapestFree(state, activity, need, slot, durationOf[event]);
    if (other >= 0) team[at] = other;
  }
}

/** The free candidate of a need with the fewest points; -1 if none is free. */
export function cheapestFree(
  state: State,
  activity: number,
  need: number,
  slot: number,
  duration: number,
): number {
  const { instance, served } = state;
  const { needs, resources, unsuited, steadyPoints } = instance;
  const steady = steadyPoints[activity * needs + need];
  const options = instance.options[activity * needs + need];
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let option = 0; option < options.length; option++) {
    const candidate = options[option];
    const fit = activity * resources + candidate;
    const points = unsuited[fit] * duration + (served[fit] === 0 ? steady : 0);
    if (points >= fewest || !isFree(state, candidate, slot, duration)) continue;
    fewest = points;
    best = candidate;
  }
  return best;
}
