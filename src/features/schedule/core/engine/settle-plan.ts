import type { Assignment } from './anneal/assignment';
import type { SearchEvent } from './anneal/search-event';
import type { Board } from './board';
import { makeRoom } from './make-room';
import { orderBounds } from './order-bounds';
import { isPlaced, placeEvent } from './place-event';
import type { Booking, Plan, UnplacedEvent } from './timetable';

/**
 * The plan of an assignment. Every booking is asked once more whether it keeps all rules: what does not fit is placed
 * slot by slot as far as it can be, and the rest stays without a place.
 */
export function settlePlan(
  fixed: Board,
  events: readonly SearchEvent[],
  assignment: Assignment,
): Plan {
  const board = fixed.copy();
  const left: Booking[] = [];
  for (const booking of bookingsOf(fixed, events, assignment)) {
    if (fits(board, booking)) board.book(booking);
    else left.push(booking);
  }
  const stuck = new Map<number, UnplacedEvent>();
  const unplaced = left.flatMap((booking) => placeAgain(board, booking, stuck));
  return { bookings: board.bookings(), unplaced };
}

/** In order of time. An event that is where it was is the booking it was. */
function bookingsOf(
  { timetable }: Board,
  events: readonly SearchEvent[],
  { slotOf, durationOf, team }: Assignment,
): Booking[] {
  const needs = team.length / Math.max(1, slotOf.length);
  const bookings = events.flatMap(({ activity, isFixed, home }, event): Booking[] => {
    const start = slotOf[event];
    if (isFixed || start < 0) return [];
    const size = timetable.activities[activity].needs.length;
    const resources = [...team.slice(event * needs, event * needs + size)];
    const duration = durationOf[event];
    const isHome =
      home !== null &&
      home.start === start &&
      home.duration === duration &&
      home.resources.join() === resources.join();
    return [isHome ? home : { activity, duration, start, resources, isFixed: false }];
  });
  return bookings.sort((a, b) => a.start - b.start || a.activity - b.activity);
}

function fits(board: Board, { activity, start, duration, resources }: Booking): boolean {
  const { from, until } = orderBounds(board, activity, false);
  return (
    board.isRun(activity, start, duration) &&
    from <= start &&
    start + duration <= until &&
    resources.every((resource) => board.canServe(resource, start, duration))
  );
}

/** Slots of one activity are alike: once one found no place, none does until others have moved. */
function placeAgain(
  board: Board,
  { activity, duration }: Booking,
  stuck: Map<number, UnplacedEvent>,
): UnplacedEvent[] {
  if (!stuck.has(activity) && isPlaced(placeEvent(board, { activity, duration }))) return [];
  return Array.from({ length: duration }, () => ({ activity, duration: 1 })).flatMap((slot) => {
    const outcome = stuck.get(activity) ?? placeEvent(board, slot);
    if (isPlaced(outcome)) return [];
    if (!stuck.has(activity) && makeRoom(board, slot)) {
      stuck.clear();
      return [];
    }
    stuck.set(activity, outcome);
    return [outcome];
  });
}
