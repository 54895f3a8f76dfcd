import type { Random } from './random';
import type { State } from './state';

/** Places looked at for each event. */
const DRAWS = 200;
const CLASH_POINTS = 1000;

/** Gives every event a place in turn: the best of some drawn at random, with a clash where there is no other. */
export function placeAll(state: State, random: Random): void {
  const { instance, team } = state;
  const { events, needs, activityOf, fixedTeam, choices, candidates, starts } = instance;
  for (let event = 0; event < events; event++) {
    const activity = activityOf[event];
    for (let need = 0; need < needs; need++) {
      team[event * needs + need] = fixedTeam[activity * needs + need];
    }
    const slots = starts[activity];
    const options = candidates[activity];
    let slot = slots[0];
    let candidate = options[0];
    let fewest = Number.POSITIVE_INFINITY;
    for (let draw = 0; draw < DRAWS && fewest > 0; draw++) {
      const drawnSlot = slots[random.below(slots.length)];
      const drawnCandidate = options[random.below(options.length)];
      const points = pointsAt(state, activity, drawnSlot, drawnCandidate);
      if (points >= fewest) continue;
      fewest = points;
      slot = drawnSlot;
      candidate = drawnCandidate;
    }
    team[event * needs + choices[activity]] = candidate;
    state.put(event, slot);
  }
}

function pointsAt(state: State, activity: number, slot: number, candidate: number): number {
  const { needs, slots, resources, teamSize, fixedTeam, unsuited } = state.instance;
  let clashes = state.used[candidate * slots + slot] > 0 ? 1 : 0;
  for (let need = 0; need < teamSize[activity]; need++) {
    const resource = fixedTeam[activity * needs + need];
    if (resource >= 0 && state.used[resource * slots + slot] > 0) clashes++;
  }
  return clashes * CLASH_POINTS + unsuited[activity * resources + candidate];
}
