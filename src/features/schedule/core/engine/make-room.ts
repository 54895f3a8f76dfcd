import type { Board } from './board';
import { orderBounds } from './order-bounds';
import { isPlaced, placeEvent } from './place-event';
import type { Booking, Need, TimetableEvent } from './timetable';

/** Bookings that may be moved at once to make room for one event. */
const MOST_MOVED = 2;

/**
 * Places an event by moving the few bookings in its way to other places of theirs. Leaves the board as it was when
 * that does not work out.
 */
export function makeRoom(board: Board, event: TimetableEvent): boolean {
  if (isPlaced(placeEvent(board, event))) return true;
  const { from, until } = orderBounds(board, event.activity, true);
  for (let start = from; start + event.duration <= until; start++) {
    if (!board.isRun(event.activity, start, event.duration)) continue;
    const inTheWay = blockersAt(board, event, start);
    if (inTheWay !== null && moveAway(board, event, inTheWay)) return true;
  }
  return false;
}

/** The movable bookings that keep the event from this start; null when moving cannot help. */
function blockersAt(board: Board, event: TimetableEvent, start: number): Booking[] | null {
  const blockers = new Set<Booking>();
  for (const need of board.timetable.activities[event.activity]?.needs ?? []) {
    if (need.candidates.some((one) => board.canServe(one, start, event.duration))) continue;
    const cheapest = cheapestBlockers(board, need, start, event.duration);
    if (cheapest === null) return null;
    for (const booking of cheapest) blockers.add(booking);
  }
  return blockers.size > 0 && blockers.size <= MOST_MOVED ? [...blockers] : null;
}

function cheapestBlockers(
  board: Board,
  need: Need,
  start: number,
  duration: number,
): Set<Booking> | null {
  let cheapest: Set<Booking> | null = null;
  for (const candidate of need.candidates) {
    const owners = ownersOf(board, candidate, start, duration);
    if (owners === null || owners.size === 0) continue;
    if (cheapest === null || owners.size < cheapest.size) cheapest = owners;
  }
  return cheapest;
}

function ownersOf(
  board: Board,
  resource: number,
  start: number,
  duration: number,
): Set<Booking> | null {
  const owners = new Set<Booking>();
  for (let slot = start; slot < start + duration; slot++) {
    if (!board.timetable.resources[resource]?.isOpen[slot]) return null;
    const owner = board.ownerOf(resource, slot);
    if (owner?.isFixed) return null;
    if (owner) owners.add(owner);
  }
  return owners;
}

function moveAway(board: Board, event: TimetableEvent, inTheWay: readonly Booking[]): boolean {
  for (const booking of inTheWay) board.remove(booking);
  const entered: Booking[] = [];
  for (const wanted of [event, ...inTheWay]) {
    const outcome = placeEvent(board, { activity: wanted.activity, duration: wanted.duration });
    if (!isPlaced(outcome)) break;
    entered.push(outcome);
  }
  if (entered.length === inTheWay.length + 1) return true;
  for (const booking of entered) board.remove(booking);
  for (const booking of inTheWay) board.book(booking);
  return false;
}
