import type { OpenWork } from './open-work';
import { soleResources } from './open-work';
import type { Squeeze } from './proof';

/** Between which slots an activity can be at all, because of what comes before and after it. */
export interface OrderWindow {
  /** First slot in which it can begin. */
  readonly from: number;
  /** First slot that it can no longer use. */
  readonly until: number;
}

/**
 * The longest path through the order of activities, forward from the first slot and backward from the last. Each
 * activity walks through the slots in which it could be, with at least one free candidate for each need.
 */
export function orderWindows(work: OpenWork): OrderWindow[] {
  const { activities, slots } = work.timetable;
  const followers: number[][] = activities.map(() => []);
  activities.forEach(({ after }, index) => {
    for (const earlier of after) followers[earlier]?.push(index);
  });
  const from = walkAll(
    work,
    activities.map(({ after }) => after),
    1,
  );
  const back = walkAll(work, followers, -1);
  return activities.map((_, index) => ({
    from: from[index] ?? 0,
    until: slots.length - (back[index] ?? 0),
  }));
}

/** Activities that have less than their slots between what comes before and what comes after them. */
export function findSqueezes(work: OpenWork, windows: readonly OrderWindow[]): Squeeze[] {
  const { activities, slots } = work.timetable;
  return activities.flatMap(({ after }, activity): Squeeze[] => {
    const needed = work.left[activity] ?? 0;
    const { from, until } = windows[activity] ?? { from: 0, until: slots.length };
    const available = work
      .usableSlots(activity)
      .filter((slot) => from <= slot && slot < until).length;
    if (needed <= available) return [];
    const behind = activities.flatMap((other, index) =>
      other.after.includes(activity) && (work.left[index] ?? 0) > 0 ? [index] : [],
    );
    const before = after.filter((index) => (work.left[index] ?? 0) > 0);
    return [{ kind: 'squeeze', activity, before, behind, needed, available, from, until }];
  });
}

/** Slots that an activity can use in the direction of a walk, and how many of them a day. */
interface Path {
  /** Steps from where the walk begins, in order, each with its day. */
  readonly steps: readonly { readonly step: number; readonly day: number }[];
  /** By day, limits respected. */
  readonly most: ReadonlyMap<number, number>;
}

function pathsOf(work: OpenWork, direction: 1 | -1): Path[] {
  const { slots, activities } = work.timetable;
  return activities.map(({ needs }, activity) => {
    const steps = work.usableSlots(activity).map((slot) => ({
      step: direction > 0 ? slot : slots.length - 1 - slot,
      day: slots[slot]?.day ?? 0,
    }));
    const most = [...new Set(steps.map(({ day }) => day))].map((day): [number, number] => {
      const limits = needs.map(({ candidates }) =>
        candidates.reduce((sum, one) => sum + work.leftOnDay(one, day), 0),
      );
      return [day, Math.min(...limits)];
    });
    return { steps: direction > 0 ? steps : steps.reverse(), most: new Map(most) };
  });
}

/** The step after which `left` slots are over, begun at `from` at the earliest; Infinity when there are too few. */
function walk({ steps, most }: Path, from: number, left: number): number {
  if (left === 0) return from;
  const served = new Map<number, number>();
  let rest = left;
  for (const { step, day } of steps) {
    const today = served.get(day) ?? 0;
    if (step < from || today >= (most.get(day) ?? Infinity)) continue;
    served.set(day, today + 1);
    rest--;
    if (rest === 0) return step + 1;
  }
  return Infinity;
}

/** By activity: steps from the beginning (or the end) that are over before it can begin (or after it has ended). */
function walkAll(
  work: OpenWork,
  earlier: readonly (readonly number[])[],
  direction: 1 | -1,
): number[] {
  const paths = pathsOf(work, direction);
  const ready: number[] = paths.map(() => 0);
  const over: number[] = paths.map(() => 0);
  const order = [...paths.keys()].sort(
    (a, b) => (earlier[a]?.length ?? 0) - (earlier[b]?.length ?? 0) || a - b,
  );
  for (const activity of order) {
    const before = (earlier[activity] ?? []).filter((one) => (work.left[one] ?? 0) > 0);
    const ends = before.map((one) => over[one] ?? 0);
    const begin = Math.max(0, ...ends, inTurn(work, paths, before, ready));
    ready[activity] = begin;
    const path = paths[activity];
    over[activity] = path === undefined ? begin : walk(path, begin, work.left[activity] ?? 0);
  }
  return ready.map((steps) => Math.min(steps, work.timetable.slots.length));
}

/**
 * When activities that share a resource, such as those of one class, are all over: one after the other in order of
 * their release, in any slot that any of them can use. 0 when they share none and could run side by side.
 */
function inTurn(
  { timetable, left }: OpenWork,
  paths: readonly Path[],
  before: readonly number[],
  ready: readonly number[],
): number {
  const [first, ...others] = before;
  const soleOf = (one: number): number[] => soleResources(timetable.activities[one]?.needs ?? []);
  if (first === undefined || others.length === 0) return 0;
  if (!soleOf(first).some((one) => others.every((other) => soleOf(other).includes(one)))) return 0;
  const steps = new Map<number, { readonly step: number; readonly day: number }>();
  for (const one of before) for (const at of paths[one]?.steps ?? []) steps.set(at.step, at);
  const shared: Path = {
    steps: [...steps.values()].sort((a, b) => a.step - b.step),
    most: new Map(),
  };
  return [...before]
    .sort((a, b) => (ready[a] ?? 0) - (ready[b] ?? 0) || a - b)
    .reduce((over, one) => walk(shared, Math.max(over, ready[one] ?? 0), left[one] ?? 0), 0);
}
