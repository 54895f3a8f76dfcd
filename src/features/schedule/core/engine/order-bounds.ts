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
  const counts = (booking: Booking): boolean =>
    booking.start !== OUTSIDE && (withFixed || !booking.isFixed);
  let from = 0;
  let until = slots.length;
  for (const earlier of activities[activity]?.after ?? []) {
    for (const booking of board.bookingsOf(earlier)) {
      if (counts(booking)) from = Math.max(from, booking.start + booking.duration);
    }
  }
  activities.forEach((later, index) => {
    if (!later.after.includes(activity)) return;
    for (const booking of board.bookingsOf(index)) {
      if (counts(booking)) until = Math.min(until, booking.start);
    }
  });
  return { from, until };
}
