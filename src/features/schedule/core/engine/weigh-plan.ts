import { shapePoints } from './anneal/day-shapes';
import type { Booking, Timetable } from './timetable';
import { OUTSIDE } from './timetable';
import type { Wishes } from './wishes';

/** What a plan's points are for. Those about resources are told apart by their kind. */
export type PointTerm =
  | 'shape'
  | 'load'
  | 'spread'
  | 'cut'
  | 'time'
  | 'hour'
  | 'steady'
  | 'unsuited'
  | 'change';

/** A line of the account of a plan. */
export interface PointLine {
  readonly term: PointTerm;
  /** Kind of the resources it is about; empty where it is about activities. */
  readonly kind: string;
  readonly points: number;
}

/**
 * The account of a plan, line by line, reckoned from its bookings alone. `present` is what stood before. Neighbouring
 * bookings of an activity with the same resources are one run.
 */
export function weighPlan(
  timetable: Timetable,
  wishes: Wishes,
  bookings: readonly Booking[],
  present: readonly Booking[],
): PointLine[] {
  const placed = bookings.filter(({ start }) => start !== OUTSIDE);
  const stays = new Set(bookings.map(keyOf));
  const changed = present.filter((booking) => !stays.has(keyOf(booking))).length;
  const lines: PointLine[] = [
    ...shapeLines(timetable, wishes, placed),
    ...loadLines(timetable, wishes, placed),
    ...hourLines(timetable, wishes, placed),
    ...activityLines(timetable, wishes, placed),
    { term: 'change', kind: '', points: changed * wishes.change },
  ];
  const sums = new Map<string, PointLine>();
  for (const line of lines) {
    const key = `${line.term} ${line.kind}`;
    sums.set(key, { ...line, points: line.points + (sums.get(key)?.points ?? 0) });
  }
  return [...sums.values()].filter(({ points }) => points !== 0);
}

function keyOf({ activity, start, duration, resources }: Booking): string {
  return [activity, start, duration, ...resources].join();
}

function shapeLines(
  { slots, resources }: Timetable,
  { dayShapes }: Wishes,
  bookings: readonly Booking[],
): PointLine[] {
  const masks = new Map<string, number>();
  for (const booking of bookings) {
    for (const resource of booking.resources) {
      if (!dayShapes[resource]) continue;
      for (let slot = booking.start; slot < endOf(slots, booking); slot++) {
        const key = `${resource} ${slots[slot].day}`;
        masks.set(key, (masks.get(key) ?? 0) | (1 << placeInDay(slots, slot)));
      }
    }
  }
  return [...masks].map(([key, mask]) => {
    const resource = Number(key.split(' ')[0]);
    const shape = dayShapes[resource];
    const points = shape === null ? 0 : shapePoints(shape, mask);
    return { term: 'shape', kind: resources[resource].kind, points };
  });
}

function loadLines(
  { slots, resources }: Timetable,
  { fairLoads }: Wishes,
  bookings: readonly Booking[],
): PointLine[] {
  const loads = resources.map(() => 0);
  for (const booking of bookings) {
    for (const one of booking.resources) loads[one] += endOf(slots, booking) - booking.start;
  }
  return resources.map(({ kind }, index) => {
    const { slots: fair = 0, points = 0 } = fairLoads[index] ?? {};
    return { term: 'load', kind, points: Math.max(0, loads[index] - fair) * points };
  });
}

function hourLines(
  { slots, resources }: Timetable,
  { hours }: Wishes,
  bookings: readonly Booking[],
): PointLine[] {
  return bookings.flatMap((booking) =>
    booking.resources.map((one): PointLine => {
      let points = 0;
      for (let slot = booking.start; slot < endOf(slots, booking); slot++) {
        points += hours[one]?.[slot] ?? 0;
      }
      return { term: 'hour', kind: resources[one].kind, points };
    }),
  );
}

function activityLines(
  timetable: Timetable,
  wishes: Wishes,
  bookings: readonly Booking[],
): PointLine[] {
  return timetable.activities.flatMap(({ needs, block }, index): PointLine[] => {
    const own = bookings.filter(({ activity }) => activity === index);
    if (own.length === 0) return [];
    const days = new Set(own.map(({ start }) => timetable.slots[start].day)).size;
    const spread = wishes.spreads[index];
    const missing = spread === null ? 0 : Math.max(0, spread.days - days) * spread.points;
    const cut = runsOf(timetable, own).filter((length) => length % (block ?? 1) > 0).length;
    let late = 0;
    for (const booking of own) {
      for (let slot = booking.start; slot < endOf(timetable.slots, booking); slot++) {
        late += wishes.times[index]?.[slot] ?? 0;
      }
    }
    const ofNeeds = needs.flatMap(({ candidates }, need): PointLine[] => {
      const kind = timetable.resources[candidates[0]]?.kind ?? '';
      const serving = own.flatMap(({ resources, duration }) =>
        resources.filter((one) => candidates.includes(one)).map((one) => ({ one, duration })),
      );
      const extra = Math.max(0, new Set(serving.map(({ one }) => one)).size - 1);
      const unsuited = serving.reduce(
        (sum, { one, duration }) =>
          sum + duration * wishes.unsuited[index][need][candidates.indexOf(one)],
        0,
      );
      return [
        { term: 'steady', kind, points: extra * wishes.steadiness[index][need] },
        { term: 'unsuited', kind, points: unsuited },
      ];
    });
    return [
      { term: 'spread', kind: '', points: missing },
      { term: 'cut', kind: '', points: cut * wishes.cuts[index] },
      { term: 'time', kind: '', points: late },
      ...ofNeeds,
    ];
  });
}

/** Lengths of the runs of an activity, neighbours with the same resources taken together. */
function runsOf({ slots }: Timetable, bookings: readonly Booking[]): number[] {
  const lengths: number[] = [];
  let last: Booking | null = null;
  for (const booking of [...bookings].sort((a, b) => a.start - b.start)) {
    const isNext =
      last !== null &&
      last.start + last.duration === booking.start &&
      slots[booking.start].continues &&
      last.resources.join() === booking.resources.join();
    if (isNext) lengths[lengths.length - 1] += booking.duration;
    else lengths.push(booking.duration);
    last = booking;
  }
  return lengths;
}

/** The slot after the last one that a booking keeps busy: what a person typed beyond the end of a day does not. */
function endOf(slots: Timetable['slots'], { start, duration }: Booking): number {
  let end = start + 1;
  while (end < start + duration && slots[end]?.continues) end++;
  return end;
}

function placeInDay(slots: Timetable['slots'], slot: number): number {
  let first = slot;
  while (first > 0 && slots[first - 1].day === slots[slot].day) first--;
  return slot - first;
}
