import type { OpenWork } from './open-work';
import type { Shortage } from './proof';

interface Demand {
  readonly activity: number;
  readonly left: number;
  readonly candidates: readonly number[];
  /** Number of the set of slots; activities with the same set share it. */
  readonly window: number;
}

/**
 * The pigeonhole principle over every set of candidates and every window of slots that occurs: activities that can
 * only use these resources in these slots must find room there.
 */
export function countShortages(work: OpenWork): Shortage[] {
  const windows = new Map<string, readonly boolean[]>();
  for (const { isAllowed } of work.timetable.activities) windows.set(keyOf(isAllowed), isAllowed);
  const demands = demandsOf(work, [...windows.keys()]);
  const all = [...windows.values()];
  const contains = all.map((slots) =>
    all.map((other) => other.every((isAllowed, slot) => !isAllowed || slots[slot])),
  );
  const sets = new Map(demands.map(({ candidates }) => [candidates.join(), candidates]));
  const shortages: Shortage[] = [];
  for (const candidates of sets.values()) {
    const inside = demands.filter((demand) => isSubset(demand.candidates, candidates));
    const worst = [...new Set(inside.map((demand) => demand.window))]
      .map((window) => {
        const within = inside.filter((demand) => contains[window]?.[demand.window]);
        return countWindow(work, within, candidates, all[window] ?? []);
      })
      .filter((shortage) => shortage.needed > shortage.available)
      .sort((a, b) => b.needed - b.available - (a.needed - a.available))[0];
    if (worst !== undefined) shortages.push(worst);
  }
  return withoutConsequences(shortages);
}

/** A class without enough slots is also short of trainers and rooms; saying it once is enough. */
function withoutConsequences(shortages: readonly Shortage[]): Shortage[] {
  return shortages.filter(
    (shortage, index) =>
      !shortages.slice(0, index).some((before) => isSubset(shortage.activities, before.activities)),
  );
}

function demandsOf({ timetable, left }: OpenWork, windows: readonly string[]): Demand[] {
  const numbers = new Map(windows.map((key, index) => [key, index]));
  return timetable.activities.flatMap((activity, index) => {
    const slots = left[index] ?? 0;
    if (slots === 0) return [];
    const window = numbers.get(keyOf(activity.isAllowed)) ?? 0;
    return activity.needs.map(({ candidates }) => ({
      activity: index,
      left: slots,
      candidates: [...candidates].sort((a, b) => a - b),
      window,
    }));
  });
}

function countWindow(
  work: OpenWork,
  demands: readonly Demand[],
  candidates: readonly number[],
  window: readonly boolean[],
): Shortage {
  const leftByActivity = new Map(demands.map(({ activity, left }) => [activity, left]));
  let needed = 0;
  for (const left of leftByActivity.values()) needed += left;
  let available = 0;
  for (const resource of candidates) available += freeSlots(work, resource, window);
  const slots = window.flatMap((isAllowed, slot) => (isAllowed ? [slot] : []));
  const activities = [...leftByActivity.keys()];
  return { kind: 'shortage', resources: candidates, activities, needed, available, slots };
}

/** Slots of a window that a resource could still serve, its limits per day and week respected. */
function freeSlots(work: OpenWork, resource: number, window: readonly boolean[]): number {
  const byDay = new Map<number, { week: number; free: number }>();
  work.timetable.slots.forEach(({ day, week }, slot) => {
    if (!window[slot] || !work.isFree(resource, slot)) return;
    byDay.set(day, { week, free: (byDay.get(day)?.free ?? 0) + 1 });
  });
  const byWeek = new Map<number, number>();
  for (const [day, { week, free }] of byDay) {
    byWeek.set(week, (byWeek.get(week) ?? 0) + Math.min(free, work.leftOnDay(resource, day)));
  }
  let available = 0;
  for (const [week, free] of byWeek) available += Math.min(free, work.leftInWeek(resource, week));
  return available;
}

function isSubset(part: readonly number[], whole: readonly number[]): boolean {
  return part.every((one) => whole.includes(one));
}

function keyOf(isAllowed: readonly boolean[]): string {
  return isAllowed.map((allowed) => (allowed ? '1' : '0')).join('');
}
