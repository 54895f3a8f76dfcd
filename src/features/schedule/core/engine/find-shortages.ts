import type { Board } from './board';
import { amountLeft } from './cut-into-events';

/** A proof by counting that no plan exists: these activities need more slots than these resources have. */
export interface Shortage {
  /** Indexes of the resources of which each activity needs one. */
  readonly resources: readonly number[];
  readonly activities: readonly number[];
  /** Slots the activities still need. */
  readonly needed: number;
  /** Slots the resources have in the time of the activities, limits per day and week respected. */
  readonly available: number;
}

interface Demand {
  readonly activity: number;
  readonly left: number;
  readonly candidates: readonly number[];
  /** Number of the set of slots; activities with the same set share it. */
  readonly window: number;
}

/**
 * The pigeonhole principle over every set of candidates and every window of slots that occurs: activities that can
 * only use these resources in these slots must find room there. Counts around what is booked on the board.
 */
export function findShortages(board: Board): Shortage[] {
  const windows = distinctWindows(board);
  const demands = demandsOf(board, windows);
  const sets = new Map(demands.map(({ candidates }) => [candidates.join(), candidates]));
  const shortages: Shortage[] = [];
  for (const candidates of sets.values()) {
    const inside = demands.filter((demand) => isSubset(demand.candidates, candidates));
    const found = new Set(inside.map((demand) => demand.window));
    const worst = [...found]
      .map((window) => countWindow(board, windows, inside, { candidates, window }))
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

function distinctWindows(board: Board): Map<string, readonly boolean[]> {
  const windows = new Map<string, readonly boolean[]>();
  for (const { isAllowed } of board.timetable.activities) windows.set(keyOf(isAllowed), isAllowed);
  return windows;
}

function demandsOf(board: Board, windows: ReadonlyMap<string, readonly boolean[]>): Demand[] {
  const numbers = new Map([...windows.keys()].map((key, index) => [key, index]));
  return board.timetable.activities.flatMap((activity, index) => {
    const left = amountLeft(board, index);
    const window = numbers.get(keyOf(activity.isAllowed)) ?? 0;
    return left === 0
      ? []
      : activity.needs.map(({ candidates }) => ({
          activity: index,
          left,
          candidates: [...candidates].sort((a, b) => a - b),
          window,
        }));
  });
}

function countWindow(
  board: Board,
  windows: ReadonlyMap<string, readonly boolean[]>,
  inside: readonly Demand[],
  { candidates, window }: { candidates: readonly number[]; window: number },
): Shortage {
  const all = [...windows.values()];
  const slots = all[window] ?? [];
  const within = all.map((other) => other.every((allowed, slot) => !allowed || slots[slot]));
  const demands = inside.filter((demand) => within[demand.window]);
  const leftByActivity = new Map(demands.map(({ activity, left }) => [activity, left]));
  let needed = 0;
  for (const left of leftByActivity.values()) needed += left;
  let available = 0;
  for (const resource of candidates) available += freeSlots(board, resource, slots);
  return { resources: candidates, activities: [...leftByActivity.keys()], needed, available };
}

/** Slots of a window that a resource could still serve, its limits per day and week respected. */
function freeSlots(board: Board, resource: number, window: readonly boolean[]): number {
  const { slots, resources } = board.timetable;
  const { maxPerDay = null, maxPerWeek = null } = resources[resource] ?? {};
  const byDay = new Map<number, { week: number; free: number }>();
  slots.forEach(({ day, week }, slot) => {
    if (!window[slot] || !board.canServe(resource, slot, 1)) return;
    byDay.set(day, { week, free: (byDay.get(day)?.free ?? 0) + 1 });
  });
  const byWeek = new Map<number, number>();
  for (const [day, { week, free }] of byDay) {
    const limit = maxPerDay === null ? free : maxPerDay - board.loadOnDay(resource, day);
    byWeek.set(week, (byWeek.get(week) ?? 0) + Math.min(free, limit));
  }
  let available = 0;
  for (const [week, free] of byWeek) {
    const limit = maxPerWeek === null ? free : maxPerWeek - board.loadInWeek(resource, week);
    available += Math.min(free, limit);
  }
  return available;
}

function isSubset(part: readonly number[], whole: readonly number[]): boolean {
  return part.every((one) => whole.includes(one));
}

function keyOf(isAllowed: readonly boolean[]): string {
  return isAllowed.map((allowed) => (allowed ? '1' : '0')).join('');
}
