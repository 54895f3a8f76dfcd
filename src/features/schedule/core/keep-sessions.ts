import type { PlainDate } from '../../../kernel/plain-date';
import type { BuiltTimetable } from './build-timetable';
import type { Board } from './engine/board';
import { amountLeft } from './engine/cut-into-events';
import type { Booking } from './engine/timetable';
import type { Session } from './model';
import type { SessionFinder } from './session-bookings';
import { bookingToKeep } from './session-bookings';
import { sessionOrder } from './session-order';

/** What stayed of a schedule on a board, and from when each class has to be planned again. */
export interface KeptSessions {
  readonly board: Board;
  readonly kept: ReadonlyMap<Booking, Session>;
  /** What could not stay. */
  readonly lost: readonly Session[];
  /** By class: the first date from which something is missing. Classes that lack nothing are not in it. */
  readonly hits: ReadonlyMap<string, PlainDate>;
}

/** Books every session that may stay and still breaks no rule, the earlier ones first. */
export function keepSessions(
  fixed: Board,
  built: BuiltTimetable,
  finder: SessionFinder,
  sessions: readonly Session[],
): KeptSessions {
  const board = fixed.copy();
  const kept = new Map<Booking, Session>();
  const lost: Session[] = [];
  const hits = new Map<string, PlainDate>();
  for (const session of [...sessions].sort(sessionOrder)) {
    const booking = bookingToKeep(board, built, finder, session);
    if (booking !== null) {
      board.book(booking);
      kept.set(booking, session);
    } else {
      lost.push(session);
      if (!hits.has(session.class)) hits.set(session.class, session.date);
    }
  }
  addMissingUnits(board, built, hits);
  return { board, kept, lost, hits };
}

/** A unit that lacks JP hits its class from the first session that has to come after it. */
function addMissingUnits(board: Board, built: BuiltTimetable, hits: Map<string, PlainDate>): void {
  built.activities.forEach((entry, index) => {
    if (amountLeft(board, index) === 0) return;
    const starts = (board.followers[index] ?? []).flatMap((later) =>
      board.bookingsOf(later).map(({ start }) => start),
    );
    const date = built.slots[Math.min(...starts)]?.date;
    const known = hits.get(entry.class.id);
    if (date !== undefined && (known === undefined || date < known)) hits.set(entry.class.id, date);
    else if (known === undefined) hits.set(entry.class.id, '9999-12-31');
  });
}
