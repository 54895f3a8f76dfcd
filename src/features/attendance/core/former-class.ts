import { groupBy } from '../../../kernel/ordering';
import type { Session } from '../../schedule/core';

/** A place in a class. */
interface Seat {
  /** That of the row of Penempatan. */
  readonly id: string;
  readonly participant: string;
  readonly class: string;
}

/**
 * By member, the sessions of classes that he has left for the one he sits in now: his code stands there, he has no seat
 * there any more, and his class learns the same package. What was seen counts wherever it was seen.
 *
 * @param sessions in time order, without the cancelled ones
 * @param seenIn the participants whose codes stand in a session
 */
export function formerSessions(
  seats: readonly Seat[],
  sessions: readonly Session[],
  seenIn: (session: Session) => Iterable<string>,
): ReadonlyMap<string, readonly Session[]> {
  const packages = new Set(sessions.map((one) => JSON.stringify([one.class, one.package])));
  const seatsOf = groupBy(seats, (seat) => seat.participant);
  const former = new Map<string, Session[]>();
  for (const session of sessions) {
    for (const participant of seenIn(session)) {
      const own = seatsOf.get(participant) ?? [];
      if (own.some((seat) => seat.class === session.class)) continue;
      const seat = own.find((one) => packages.has(JSON.stringify([one.class, session.package])));
      if (seat === undefined) continue;
      former.set(seat.id, [...(former.get(seat.id) ?? []), session]);
    }
  }
  return former;
}
