import { groupBy } from '../../../../kernel/ordering';
import { formatDateShort } from '../../../../kernel/plain-date';
import type { PlacementRow } from '../../../placement/core';
import type { Session } from '../model';
import { sessionOrder } from '../session-order';
import { shortList } from '../short-list';
import { overlaps } from './check-clashes';
import type { SessionFinding } from './session-finding';

/** People with seats in two classes that meet at the same time: which sessions, and the ids of the people. */
export function checkPeople(
  sessions: readonly Session[],
  placement: readonly PlacementRow[],
): SessionFinding[] {
  const people = peopleInBoth(placement);
  const held = sessions.filter(({ isHeld }) => isHeld !== false).sort(sessionOrder);
  const days = groupBy(held, ({ date }) => date);
  return [...days.values()].flatMap((day) =>
    day.flatMap((session, index) =>
      day.slice(0, index).flatMap((other): SessionFinding[] => {
        const both = people.get(pairOf(session.class, other.class)) ?? [];
        if (both.length === 0 || !overlaps(session, other)) return [];
        const { id, start, end, date } = session;
        const when = { date: formatDateShort(date), start, end };
        const what = { session: id, class: session.class, other: other.id };
        const who = { count: both.length, people: shortList(both), otherClass: other.class };
        const values = { ...when, ...what, ...who };
        const code = 'schedule.person_twice';
        return [{ code, severity: 'warning', values, session, column: 'class' }];
      }),
    ),
  );
}

/** Participants with seats in both of two classes, by the names of the two. */
function peopleInBoth(placement: readonly PlacementRow[]): ReadonlyMap<string, readonly string[]> {
  const placed = placement.filter(
    ({ status, package: code }) => status === 'placed' && code !== '',
  );
  const both = new Map<string, string[]>();
  for (const [participant, seats] of groupBy(placed, (row) => row.participant)) {
    const classes = [...new Set(seats.map((row) => row.class || `${row.package}-A`))];
    for (const [index, one] of classes.entries()) {
      for (const other of classes.slice(0, index)) {
        for (const key of [pairOf(one, other), pairOf(other, one)]) {
          both.set(key, [...(both.get(key) ?? []), participant]);
        }
      }
    }
  }
  return both;
}

function pairOf(one: string, other: string): string {
  return `${one}\n${other}`;
}
