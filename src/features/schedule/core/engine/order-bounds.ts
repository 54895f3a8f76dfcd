import type { Board } from './board';
import type { Booking } from './timetable';
import { OUTSIDE } from './timetable';

/** Slots between which an activity may be, because of what has to come before and after it. */
export interface OrderBounds {
  /** First slot it may use. */
  readonly from: number;
  /** First slot it may not use any more. */
  readonly until: number;
}

/**
 * The bounds that the bookings on the board set for an activity. Fixed bookings were decided by a person, against the
 * order too if he likes: `withFixed` says whether they count.
 */
export function orderBounds(board: Board, activity: number, withFixed: boolean): OrderBounds {
  const { activities, slots } = board.timetable;
  let from = 0;
  let until = slots.length;
  forEachBooking(board, activities[activity]?.after ?? [], withFixed, (booking) => {
    from = Math.max(from, booking.start + booking.duration);
  });
  forEachBooking(board, board.followers[activity] ?? [], withFixed, (booking) => {
    until = Math.min(until, booking.start);
  });
  return { from, until };
}

function forEachBooking(
  board: Board,
  activities: readonly number[],
  withFixed: boolean,
  visit: (booking: Booking) => void,
): void {
  for (const activity of activities) {
    for (const booking of board.bookingsOf(activity)) {
      if (booking.start !== OUTSIDE && (withFixed || !booking.isFixed)) visit(booking);
    }
  }
}
