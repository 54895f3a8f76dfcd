import type { Board } from '../engine/board';
import type { Booking, Need, TimetableEvent } from '../engine/timetable';
import { OUTSIDE } from '../engine/timetable';

/** Bookings that give way to one event at most. */
const MOST_BLOCKERS = 3;

/** A start for an event, and the bookings that have to be elsewhere for it. */
export interface Opening {
  readonly start: number;
  readonly blockers: readonly Booking[];
}

/**
 * Where an event could be if a few bookings gave way: those that use what it needs, and those of its class that would
 * then come in the wrong order. What a person fixed never gives way.
 */
export function openingsFor(
  board: Board,
  event: TimetableEvent,
  mayGiveWay: (booking: Booking) => boolean,
): Opening[] {
  const openings: Opening[] = [];
  const order = orderOf(board, event.activity);
  const { from, until } = reachOf(order, board.timetable.slots.length, mayGiveWay);
  for (let start = from; start <= until - event.duration; start++) {
    if (!board.isRun(event.activity, start, event.duration)) continue;
    const blockers = blockersAt(board, event, start, order);
    if (blockers === null || blockers.length === 0 || blockers.length > MOST_BLOCKERS) continue;
    if (blockers.every((one) => !one.isFixed && mayGiveWay(one)))
      openings.push({ start, blockers });
  }
  return openings;
}

/** What keeps a booking from standing where it stood; null when no moving helps. */
export function blockersOf(board: Board, booking: Booking): readonly Booking[] | null {
  const { activity, start, duration, resources } = booking;
  const blockers = new Set(outOfOrder(orderOf(board, activity), start, start + duration));
  for (const resource of resources) {
    if (board.canServe(resource, start, duration)) continue;
    const users = usersOf(board, resource, start, duration);
    if (users === null) return null;
    for (const one of users) blockers.add(one);
  }
  return [...blockers];
}

function blockersAt(
  board: Board,
  { activity, duration }: TimetableEvent,
  start: number,
  order: Order,
): readonly Booking[] | null {
  const blockers = new Set(outOfOrder(order, start, start + duration));
  if (blockers.size > MOST_BLOCKERS) return null;
  for (const need of board.timetable.activities[activity]?.needs ?? []) {
    if (need.candidates.some((one) => board.canServe(one, start, duration))) continue;
    const users = fewestUsers(board, need, start, duration, blockers);
    if (users === null) return null;
    for (const one of users) blockers.add(one);
  }
  return [...blockers];
}

/** Bookings of activities that have to be over before an activity begins, and of those that may only begin after it. */
interface Order {
  readonly earlier: readonly Booking[];
  readonly later: readonly Booking[];
}

function orderOf(board: Board, activity: number): Order {
  const bookingsOf = (activities: readonly number[]): Booking[] =>
    activities.flatMap((one) => board.bookingsOf(one).filter(({ start }) => start !== OUTSIDE));
  return {
    earlier: bookingsOf(board.timetable.activities[activity]?.after ?? []),
    later: bookingsOf(board.followers[activity] ?? []),
  };
}

/**
 * Starts outside are not looked at: somebody in the wrong order stays where he is, or more than may give way would have to.
 */
function reachOf(
  { earlier, later }: Order,
  slots: number,
  mayGiveWay: (booking: Booking) => boolean,
): { readonly from: number; readonly until: number } {
  const stays = (one: Booking): boolean => one.isFixed || !mayGiveWay(one);
  const endOf = ({ start, duration }: Booking): number => start + duration;
  const ends = earlier.map(endOf).sort((a, b) => b - a);
  const starts = later.map(({ start }) => start).sort((a, b) => a - b);
  return {
    from: Math.max(0, ends[MOST_BLOCKERS] ?? 0, ...earlier.filter(stays).map(endOf)),
    until: Math.min(
      slots,
      starts[MOST_BLOCKERS] ?? slots,
      ...later.filter(stays).map(({ start }) => start),
    ),
  };
}

function outOfOrder({ earlier, later }: Order, start: number, end: number): Booking[] {
  return [
    ...earlier.filter((one) => one.start + one.duration > start),
    ...later.filter((one) => one.start < end),
  ];
}

/** The bookings of the candidate of whom the fewest more have to give way; null when none of them can serve then. */
function fewestUsers(
  board: Board,
  { candidates }: Need,
  start: number,
  duration: number,
  known: ReadonlySet<Booking>,
): readonly Booking[] | null {
  let fewest: readonly Booking[] | null = null;
  for (const candidate of candidates) {
    const users = usersOf(board, candidate, start, duration);
    const more = users?.filter((one) => !known.has(one));
    if (more === undefined || (fewest !== null && more.length >= fewest.length)) continue;
    fewest = more;
  }
  return fewest;
}

/** Who keeps a resource busy in a run; null where it is closed, or free and yet at a limit of its day or week. */
function usersOf(
  board: Board,
  resource: number,
  start: number,
  duration: number,
): Booking[] | null {
  const users = new Set<Booking>();
  for (let slot = start; slot < start + duration; slot++) {
    if (!board.timetable.resources[resource]?.isOpen[slot]) return null;
    const user = board.ownerOf(resource, slot);
    if (user !== null) users.add(user);
  }
  return users.size === 0 ? null : [...users];
}
