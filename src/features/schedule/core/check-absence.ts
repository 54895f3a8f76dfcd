import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Absence, AbsenceKind } from './absence';
import { covers } from './availability';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';

/** What is wrong with an entry of Halangan: nobody of that name, or an end before its beginning. */
export function absenceFaults(
  facts: Pick<ScheduleFacts, 'trainers' | 'rooms' | 'classes'>,
  { id, kind, who, start, end, from, until }: Absence,
): Problem[] {
  const values = { id, who };
  const isKnown = idsOf(kind, facts).includes(who);
  const areHoursReversed = from !== null && until !== null && until <= from;
  return [
    ...(isKnown ? [] : [problem(`schedule.absence_unknown_${kind}`, values)]),
    ...(end < start ? [problem('schedule.absence_dates', values)] : []),
    ...(areHoursReversed ? [problem('schedule.absence_hours', values)] : []),
  ];
}

/** Sessions from today on that cannot be held as they stand because of an absence. */
export function countHits(
  { sessions, today }: Pick<ScheduleFacts, 'sessions' | 'today'>,
  absence: Absence,
): number {
  const isHit = (session: Session): boolean =>
    session.isHeld === null &&
    session.date >= today &&
    session[absence.kind] === absence.who &&
    covers(absence, session.date, session);
  return sessions.filter(isHit).length;
}

/** `H-001`, one above the highest. */
export function nextAbsenceId(absences: readonly { readonly id: string }[]): string {
  const numbers = absences.map(({ id }) => Number(/^H-(\d{1,9})$/.exec(id)?.[1] ?? '0'));
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return `H-${String(highest + 1).padStart(3, '0')}`;
}

function idsOf(
  kind: AbsenceKind,
  { trainers, rooms, classes }: Pick<ScheduleFacts, 'trainers' | 'rooms' | 'classes'>,
): readonly string[] {
  const things = { trainer: trainers, room: rooms, class: classes }[kind];
  return things.map(({ id }) => id);
}
