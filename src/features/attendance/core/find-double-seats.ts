import { groupBy } from '../../../kernel/ordering';
import { formatDateShort } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { PlacementRow } from '../../placement/core';
import type { Session } from '../../schedule/core';
import type { Locate, Located } from './check-attendance';

/**
 * People who sit in two classes that meet at one time, and people who sit in one class twice; at the second of their
 * rows in Penempatan.
 */
export function findDoubleSeats(
  members: readonly Located<PlacementRow>[],
  sessions: readonly Session[],
  locate: Locate,
): readonly Problem[] {
  const byClass = groupBy(
    sessions.filter((session) => session.isHeld !== false),
    (session) => session.class,
  );
  const meets = new Map<string, Session | null>();
  const meetingOf = (left: string, right: string): Session | null => {
    const key = JSON.stringify([left, right]);
    const found = meets.get(key) ?? findMeeting(byClass.get(left) ?? [], byClass.get(right) ?? []);
    meets.set(key, found);
    return found;
  };
  const people = groupBy(members, ({ value }) => value.participant);
  return [...people.values()].flatMap((rows) =>
    rows.flatMap(({ row, value }, index) =>
      rows.slice(0, index).flatMap((earlier): Problem[] => {
        const { participant, class: name } = value;
        const at = locate(row, 'class');
        const values = { participant, class: name, other: earlier.value.class };
        if (values.other === name) {
          return [asWarning(problemAt(at, 'attendance.seat_twice', values))];
        }
        const session = meetingOf(values.other, name);
        if (session === null) return [];
        const when = { date: formatDateShort(session.date), session: session.id };
        return [asWarning(problemAt(at, 'attendance.two_at_once', { ...values, ...when }))];
      }),
    ),
  );
}

/** The first session of one class that overlaps with one of the other; times as `08:30` sort as text. */
function findMeeting(left: readonly Session[], right: readonly Session[]): Session | null {
  const byDate = groupBy(left, (session) => session.date);
  const overlaps = (one: Session): boolean =>
    (byDate.get(one.date) ?? []).some((other) => other.start < one.end && one.start < other.end);
  return right.find(overlaps) ?? null;
}
