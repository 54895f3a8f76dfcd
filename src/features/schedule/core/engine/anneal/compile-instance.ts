import type { Timetable } from '../timetable';
import type { Wishes } from '../wishes';
import { choiceOf } from './choice-of';
import { compileEvents } from './compile-events';
import { compileRules } from './compile-rules';
import { compileShapes } from './day-shapes';
import type { Instance } from './instance';
import type { SearchEvent } from './search-event';

/** Days longer than this have no wishes for their shape: the tables double with every slot. */
const LONGEST_DAY = 14;

/**
 * Puts a timetable, its events and wishes into arrays. `NO_ACTIVITY` of fixed events becomes one more activity behind
 * the others, without wishes.
 */
export function compileInstance(
  timetable: Timetable,
  wishes: Wishes,
  events: readonly SearchEvent[],
): Instance {
  const { slots, resources } = timetable;
  const needs = Math.max(3, ...timetable.activities.map((activity) => activity.needs.length));
  const nobody = { id: '', amount: 0, isAllowed: [], after: [], block: null };
  const activities = [...timetable.activities, { ...nobody, needs: [] }];
  const days = slots.reduce((most, slot) => Math.max(most, slot.day + 1), 0);
  const weeks = slots.reduce((most, slot) => Math.max(most, slot.week + 1), 0);
  const places = placesInDay(timetable);
  const longest = Math.max(0, ...places) + 1;
  const isShaped = longest <= LONGEST_DAY && wishes.dayShapes.some((shape) => shape !== null);
  const fixedTeam = new Int32Array(activities.length * needs).fill(-1);
  const isStart = new Uint8Array(activities.length * slots.length);
  const choices = new Int32Array(activities.length).fill(-1);
  const isCandidate = new Uint8Array(activities.length * resources.length);
  const isFixedUse = new Uint8Array(activities.length * resources.length);
  const unsuited = new Int32Array(activities.length * resources.length);
  const steadyPoints = new Int32Array(activities.length * needs);
  const hasEvents = new Set(events.map(({ activity }) => activity));
  activities.forEach((activity, index) => {
    const choice = choiceOf(activity.needs);
    choices[index] = choice;
    activity.needs.forEach((need, position) => {
      const steady = hasEvents.has(index) ? (wishes.steadiness[index]?.[position] ?? 0) : 0;
      steadyPoints[index * needs + position] = steady;
      const isChosen = need.candidates.length > 1;
      need.candidates.forEach((candidate, rank) => {
        const at = index * resources.length + candidate;
        unsuited[at] = wishes.unsuited[index]?.[position]?.[rank] ?? 0;
        if (position === choice) isCandidate[at] = 1;
        else if (!isChosen) isFixedUse[at] = 1;
      });
      if (position !== choice && !isChosen)
        fixedTeam[index * needs + position] = need.candidates[0] ?? -1;
    });
    fillRuns(timetable, activity, isStart.subarray(index * slots.length));
  });
  const closed = resources.flatMap(({ isOpen }, index) =>
    isOpen.flatMap((open, slot) => (open ? [] : [index * slots.length + slot])),
  );
  return {
    slots: slots.length,
    days,
    weeks,
    resources: resources.length,
    activities: activities.length,
    needs,
    dayOf: Int32Array.from(slots, ({ day }) => day),
    weekOf: Int32Array.from(slots, ({ week }) => week),
    bitOf: Int32Array.from(places, (place) => (isShaped ? 1 << place : 0)),
    ...compileEvents(events, needs, activities),
    teamSize: Int32Array.from(activities, (activity, index) =>
      index < timetable.activities.length ? activity.needs.length : needs,
    ),
    fixedTeam,
    options: activities.flatMap((activity) =>
      Array.from({ length: needs }, (_, need) =>
        Int32Array.from(activity.needs[need]?.candidates ?? []),
      ),
    ),
    choices,
    candidates: activities.map((activity, index) =>
      Int32Array.from(activity.needs[choices[index] ?? -1]?.candidates ?? []),
    ),
    isCandidate,
    starts: activities.map((_, index) =>
      Int32Array.from([...slots.keys()].filter((slot) => isStart[index * slots.length + slot] > 0)),
    ),
    isStart,
    isFixedUse,
    unsuited,
    ...compileShapes(
      isShaped ? wishes.dayShapes : resources.map(() => null),
      isShaped ? longest : 0,
    ),
    spreadDays: Int32Array.from(activities, (_, index) => wishes.spreads[index]?.days ?? 0),
    spreadPoints: Int32Array.from(activities, (_, index) => wishes.spreads[index]?.points ?? 0),
    steadyPoints,
    closed: Int32Array.from(closed),
    rules: compileRules(timetable, wishes, events),
  };
}

/** By slot: 0 for the first of its day. */
function placesInDay({ slots }: Timetable): number[] {
  let place = 0;
  return slots.map(({ day }, index) => {
    place = slots[index - 1]?.day === day ? place + 1 : 0;
    return place;
  });
}

/** By slot: how many slots in a row an event may use from there on; at most 255. */
function fillRuns(
  { slots, resources }: Timetable,
  { isAllowed, needs }: Timetable['activities'][number],
  runs: Uint8Array,
): void {
  for (let slot = slots.length - 1; slot >= 0; slot--) {
    const isOpen = needs.every(({ candidates }) =>
      candidates.some((candidate) => resources[candidate]?.isOpen[slot]),
    );
    if (!isAllowed[slot] || !isOpen) continue;
    runs[slot] = slots[slot + 1]?.continues ? Math.min(255, runs[slot + 1] + 1) : 1;
  }
}
