import { cheapestFree } from './choose-team';
import type { Random } from './random';
import type { State } from './state';

/** Starts looked at for an event that has no place yet. */
const DRAWS = 40;

/** Puts every event where it begins; one without a place goes where it clashes least among some starts drawn at random. */
export function placeAll(state: State, random: Random): void {
  const { begins, movable, ruled } = state.instance;
  for (let event = 0; event < ruled; event++) {
    if (begins[event] >= 0) state.put(event, begins[event]);
  }
  for (let event = 0; event < movable; event++) {
    if (begins[event] < 0 && state.durationOf[event] > 0) placeSomewhere(state, event, random);
  }
}

function placeSomewhere(state: State, event: number, random: Random): void {
  const { instance, team, durationOf } = state;
  const { needs, teamSize, activityOf, options, starts } = instance;
  const activity = activityOf[event];
  let best = starts[activity][0];
  let fewest = Number.POSITIVE_INFINITY;
  for (let draw = 0; draw <= DRAWS; draw++) {
    const slot = draw < DRAWS ? starts[activity][random.below(starts[activity].length)] : best;
    const { clashes } = state;
    for (let need = 0; need < teamSize[activity]; need++) {
      const free = cheapestFree(state, activity, need, slot, durationOf[event]);
      team[event * needs + need] = free >= 0 ? free : options[activity * needs + need][0];
    }
    state.put(event, slot);
    if (draw === DRAWS) return;
    if (state.clashes - clashes < fewest) {
      fewest = state.clashes - clashes;
      best = slot;
    }
    state.take(event);
  }
}
