import type { Board } from './board';
import { chooseResources } from './choose-resources';
import { orderBounds } from './order-bounds';
import type { Booking, TimetableEvent, UnplacedEvent } from './timetable';

/** Books the event at its earliest possible start. */
export function placeEvent(board: Board, event: TimetableEvent): Booking | UnplacedEvent {
  const inOrder = tryStarts(board, event, true);
  if ('start' in inOrder) return inOrder;
  const besideFixed = tryStarts(board, event, false);
  return 'start' in besideFixed ? besideFixed : inOrder;
}

/** Whether `placeEvent` found a place. */
export function isPlaced(outcome: Booking | UnplacedEvent): outcome is Booking {
  return 'start' in outcome;
}

function tryStarts(
  board: Board,
  event: TimetableEvent,
  withFixed: boolean,
): Booking | UnplacedEvent {
  const { activity, duration } = event;
  const { from, until } = orderBounds(board, activity, withFixed);
  const blockedBy: Record<string, number> = {};
  let startsTried = 0;
  for (let start = from; start + duration <= until; start++) {
    if (!board.isRun(activity, start, duration)) continue;
    startsTried++;
    const choice = chooseResources(board, activity, start, duration);
    if ('resources' in choice) {
      const booking = { activity, duration, start, resources: choice.resources, isFixed: false };
      board.book(booking);
      return booking;
    }
    const kind = board.timetable.resources[choice.missing.candidates[0] ?? -1]?.kind ?? '';
    blockedBy[kind] = (blockedBy[kind] ?? 0) + 1;
  }
  return { activity, duration, startsTried, blockedBy };
}
