import type { Booking, Need, Timetable } from '../engine/timetable';
import { OUTSIDE } from '../engine/timetable';

/** What is still to be planned around the bookings that stay: the question that a proof answers. */
export interface OpenWork {
  readonly timetable: Timetable;
  /** Slots still needed, by activity. */
  readonly left: readonly number[];
  /** Whether a resource is open and not yet booked in a slot; its limits aside. */
  isFree(resource: number, slot: number): boolean;
  /** Slots in which an activity is allowed and every need has a free candidate. */
  usableSlots(activity: number): readonly number[];
  /** Slots that a resource may still serve on a day; Infinity without a limit. */
  leftOnDay(resource: number, day: number): number;
  /** Slots that a resource may still serve in a week; Infinity without a limit. */
  leftInWeek(resource: number, week: number): number;
}

/** Counts what the fixed bookings leave over. They may break rules; they only ever take time away. */
export function openWork(timetable: Timetable, fixed: readonly Booking[]): OpenWork {
  const { slots, resources, activities } = timetable;
  const busy = new Uint8Array(resources.length * slots.length);
  const dayLoad = new Map<string, number>();
  const weekLoad = new Map<string, number>();
  const left = activities.map(({ amount }) => amount);
  for (const { activity, start, duration, resources: used } of fixed) {
    const rest = left[activity];
    if (rest !== undefined) left[activity] = Math.max(0, rest - duration);
    for (const { slot, day, week } of slotsOf(timetable, start, duration)) {
      for (const resource of used) {
        busy[resource * slots.length + slot] = 1;
        addOne(dayLoad, `${resource} ${day}`);
        addOne(weekLoad, `${resource} ${week}`);
      }
    }
  }
  const rest = (limit: number | null | undefined, load: number | undefined): number =>
    limit === null || limit === undefined ? Infinity : Math.max(0, limit - (load ?? 0));
  const isFree = (resource: number, slot: number): boolean =>
    resources[resource]?.isOpen[slot] === true && busy[resource * slots.length + slot] === 0;
  const usable = new Map<number, readonly number[]>();
  return {
    timetable,
    left,
    isFree,
    usableSlots(activity) {
      const known = usable.get(activity) ?? findUsable(timetable, activity, isFree);
      usable.set(activity, known);
      return known;
    },
    leftOnDay: (resource, day) =>
      rest(resources[resource]?.maxPerDay, dayLoad.get(`${resource} ${day}`)),
    leftInWeek: (resource, week) =>
      rest(resources[resource]?.maxPerWeek, weekLoad.get(`${resource} ${week}`)),
  };
}

function findUsable(
  { activities, slots }: Timetable,
  activity: number,
  isFree: OpenWork['isFree'],
): number[] {
  const { isAllowed = [], needs = [] } = activities[activity] ?? {};
  return [...slots.keys()].filter(
    (slot) =>
      isAllowed[slot] &&
      needs.every(({ candidates }) => candidates.some((one) => isFree(one, slot))),
  );
}

/** The slots of a run, as far as they follow one another within its day. */
function slotsOf(
  { slots }: Timetable,
  start: number,
  duration: number,
): { readonly slot: number; readonly day: number; readonly week: number }[] {
  const first = slots[start];
  if (start === OUTSIDE || first === undefined) return [];
  const run = [{ slot: start, ...first }];
  for (let slot = start + 1; slot < start + duration; slot++) {
    const place = slots[slot];
    if (!place?.continues) break;
    run.push({ slot, ...place });
  }
  return run;
}

function addOne(loads: Map<string, number>, key: string): void {
  loads.set(key, (loads.get(key) ?? 0) + 1);
}

/** The resources without which an activity cannot take place: needs with one candidate. */
export function soleResources(needs: readonly Need[]): number[] {
  return needs.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
}
