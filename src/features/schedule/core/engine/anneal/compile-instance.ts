import type { Activity, Timetable } from '../timetable';
import type { Wishes } from '../wishes';
import { compileShapes } from './day-shapes';
import type { Instance } from './instance';

/**
 * Puts events of one slot each and their wishes into arrays. Throws for what the search cannot weigh: two needs to
 * choose for, or a wish for the days of a resource that is chosen.
 */
export function compileInstance(timetable: Timetable, wishes: Wishes): Instance {
  const { slots, resources, activities } = timetable;
  const needs = Math.max(0, ...activities.map((activity) => activity.needs.length));
  const days = slots.reduce((most, slot) => Math.max(most, slot.day + 1), 0);
  const places = placesInDay(timetable);
  const fixedTeam = new Int32Array(activities.length * needs).fill(-1);
  const isStart = new Uint8Array(activities.length * slots.length);
  const choices = new Int32Array(activities.length).fill(-1);
  const isCandidate = new Uint8Array(activities.length * resources.length);
  const isFixedUse = new Uint8Array(activities.length * resources.length);
  const unsuited = new Int32Array(activities.length * resources.length);
  const steadyPoints = new Int32Array(activities.length * needs);
  activities.forEach((activity, index) => {
    const choice = choiceOf(activity);
    choices[index] = choice;
    activity.needs.forEach((need, position) => {
      steadyPoints[index * needs + position] = wishes.steadiness[index]?.[position] ?? 0;
      need.candidates.forEach((candidate, rank) => {
        if (position === choice && wishes.dayShapes[candidate]) {
          throw new Error(`${resources[candidate]?.id} is chosen and has a wish for its days`);
        }
        const at = index * resources.length + candidate;
        unsuited[at] = wishes.unsuited[index]?.[position]?.[rank] ?? 0;
        if (position === choice) isCandidate[at] = 1;
        else isFixedUse[at] = 1;
      });
      if (position !== choice) fixedTeam[index * needs + position] = need.candidates[0] ?? -1;
    });
    slots.forEach((_, slot) => {
      const isOpen = activity.needs.every(({ candidates }) =>
        candidates.some((candidate) => resources[candidate]?.isOpen[slot]),
      );
      if (activity.isAllowed[slot] && isOpen) isStart[index * slots.length + slot] = 1;
    });
  });
  const shapes = compileShapes(wishes.dayShapes, Math.max(0, ...places) + 1);
  return {
    slots: slots.length,
    days,
    resources: resources.length,
    activities: activities.length,
    events: activities.reduce((sum, { amount }) => sum + amount, 0),
    needs,
    dayOf: Int32Array.from(slots, ({ day }) => day),
    bitOf: Int32Array.from(places, (place) => 1 << place),
    activityOf: Int32Array.from(
      activities.flatMap(({ amount }, index) => Array.from({ length: amount }, () => index)),
    ),
    teamSize: Int32Array.from(activities, (activity) => activity.needs.length),
    fixedTeam,
    choices,
    candidates: activities.map((activity, index) =>
      Int32Array.from(activity.needs[choices[index] ?? -1]?.candidates ?? []),
    ),
    isCandidate,
    starts: activities.map((_, index) =>
      Int32Array.from(
        [...slots.keys()].filter((slot) => isStart[index * slots.length + slot] === 1),
      ),
    ),
    isStart,
    isFixedUse,
    unsuited,
    ...shapes,
    spreadDays: Int32Array.from(activities, (_, index) => wishes.spreads[index]?.days ?? 0),
    spreadPoints: Int32Array.from(activities, (_, index) => wishes.spreads[index]?.points ?? 0),
    steadyPoints,
  };
}

/** The need with most candidates. All others must have one: the search chooses for one need of an event. */
function choiceOf({ id, needs }: Activity): number {
  let choice = needs.length - 1;
  needs.forEach(({ candidates }, index) => {
    if (candidates.length > (needs[choice]?.candidates.length ?? 0)) choice = index;
  });
  const others = needs.filter((_, index) => index !== choice);
  if (others.some(({ candidates }) => candidates.length !== 1)) {
    throw new Error(`${id} has more than one need to choose for`);
  }
  return choice;
}

/** By slot: 0 for the first of its day. */
function placesInDay({ slots }: Timetable): number[] {
  let place = 0;
  return slots.map(({ day }, index) => {
    place = slots[index - 1]?.day === day ? place + 1 : 0;
    return place;
  });
}
