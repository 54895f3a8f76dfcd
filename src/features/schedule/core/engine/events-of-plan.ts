import type { SearchEvent } from './anneal/search-event';
import { NO_ACTIVITY } from './anneal/search-event';
import type { Board } from './board';
import type { Booking, Plan, TimetableEvent } from './timetable';
import { OUTSIDE } from './timetable';

/**
 * The events of a plan as annealing takes them up: those it may move, a spare one for every activity with long events,
 * those that stay, and those that a person fixed. What has no place is divided into single slots.
 */
export function eventsOfPlan(
  { timetable }: Board,
  plan: Plan,
  present: readonly Booking[],
  mayMove: (booking: Booking) => boolean,
): SearchEvent[] {
  const stood = new Set(present);
  const own = plan.bookings.filter(({ start }) => start !== OUTSIDE);
  const stays = own
    .filter((booking) => stood.has(booking))
    .map((booking): SearchEvent => ({ ...booking, isFrozen: !mayMove(booking), home: booking }));
  const added = own.filter((booking) => !booking.isFixed && !stood.has(booking));
  const free = [
    ...stays.filter(({ isFrozen }) => !isFrozen),
    ...joinRuns(timetable, added).map((booking) => looseEvent(booking, booking.start)),
    ...plan.unplaced.flatMap(({ activity, duration }) =>
      timetable.activities[activity].isAllowed.includes(true)
        ? Array.from({ length: duration }, () => looseEvent({ activity, duration: 1 }, null))
        : [],
    ),
  ];
  const long = new Set(free.filter(({ duration }) => duration > 1).map((one) => one.activity));
  return [
    ...free,
    ...[...long].map((activity) => looseEvent({ activity, duration: 0 }, null)),
    ...stays.filter(({ isFrozen }) => isFrozen),
    ...own.filter(({ isFixed }) => isFixed).flatMap((booking) => alignFixed(timetable, booking)),
  ];
}

function looseEvent(
  one: TimetableEvent & Partial<Pick<Booking, 'resources'>>,
  start: number | null,
): SearchEvent {
  const { activity, duration, resources = [] } = one;
  return { activity, duration, start, resources, isFixed: false, isFrozen: false, home: null };
}

/** Puts neighbouring runs of an activity with the same resources together, up to the length of its block. */
function joinRuns(
  { slots, activities }: Board['timetable'],
  bookings: readonly Booking[],
): Booking[] {
  const joined: Booking[] = [];
  const ordered = [...bookings].sort((a, b) => a.activity - b.activity || a.start - b.start);
  for (const booking of ordered) {
    const last = joined[joined.length - 1];
    const longest = activities[booking.activity].block ?? Number.POSITIVE_INFINITY;
    const isNext =
      last !== undefined &&
      last.activity === booking.activity &&
      last.start + last.duration === booking.start &&
      slots[booking.start].continues &&
      last.duration + booking.duration <= longest &&
      last.resources.join() === booking.resources.join();
    if (isNext) {
      joined[joined.length - 1] = { ...last, duration: last.duration + booking.duration };
    } else joined.push(booking);
  }
  return joined;
}

/** A fixed booking with its resources at their needs; those that answer no need keep busy by an event of their own. */
function alignFixed({ slots, activities }: Board['timetable'], booking: Booking): SearchEvent[] {
  const needs = activities[booking.activity]?.needs ?? [];
  const aligned = needs.map(
    ({ candidates }) => booking.resources.find((one) => candidates.includes(one)) ?? -1,
  );
  const others = booking.resources.filter((one) => !aligned.includes(one));
  let duration = 1;
  while (duration < booking.duration && slots[booking.start + duration]?.continues) duration++;
  const event = { start: booking.start, duration, isFixed: true, isFrozen: true, home: null };
  return [
    ...(needs.length > 0 ? [{ ...event, activity: booking.activity, resources: aligned }] : []),
    ...(others.length > 0 ? [{ ...event, activity: NO_ACTIVITY, resources: others }] : []),
  ];
}
