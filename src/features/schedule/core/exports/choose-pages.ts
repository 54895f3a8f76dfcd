import { compareBy, compareText, groupBy } from '../../../../kernel/ordering';
import type { PlainDate } from '../../../../kernel/plain-date';
import type { Session } from '../model';
import { sessionOrder } from '../session-order';
import type { Named, PrintedSchedule } from './printed-schedule';
import { nameFinder } from './printed-schedule';

/** Whose schedule it is. */
export type PrintView = 'class' | 'trainer' | 'room' | 'participant' | 'day';

/** Dates of a print, both included; null leaves that side open. */
export interface PrintRange {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** What one owner gets: a schedule of its own, which begins on a new page. */
export interface OwnPages {
  readonly owner: Named;
  /** In order of time; cancelled ones are left out. */
  readonly sessions: readonly Session[];
}

/** Those who can be chosen in a view, by name: only who has sessions, or days that have some. */
export function ownersOf(view: PrintView, schedule: PrintedSchedule): Named[] {
  return pagesOf(view, schedule, { from: null, until: null }).map(({ owner }) => owner);
}

/** The sessions of each owner of a view within the range; owners without a session are left out. */
export function pagesOf(view: PrintView, schedule: PrintedSchedule, range: PrintRange): OwnPages[] {
  const sessions = takingPlace(schedule.sessions, range);
  if (view === 'participant') return participantPages(schedule, sessions);
  if (view === 'day') {
    const days = groupBy(sessions, ({ date }) => date);
    return [...days].map(([date, own]) => ({ owner: { id: date, name: date }, sessions: own }));
  }
  const names = nameFinder(schedule);
  const nameOf = view === 'class' ? (id: string) => id : names[view];
  const owned = groupBy(
    sessions.filter((session) => session[view] !== ''),
    (session) => session[view],
  );
  return [...owned]
    .map(([id, own]) => ({ owner: { id, name: nameOf(id) }, sessions: own }))
    .sort(byOwner);
}

/** Sessions that are not cancelled, in order of time. */
export function takingPlace(sessions: readonly Session[], { from, until }: PrintRange): Session[] {
  return sessions
    .filter(
      ({ isHeld, date }) =>
        isHeld !== false && (from === null || from <= date) && (until === null || date <= until),
    )
    .sort(sessionOrder);
}

const byOwner: (left: OwnPages, right: OwnPages) => number = compareBy(
  (left, right) => compareText(left.owner.name, right.owner.name),
  (left, right) => compareText(left.owner.id, right.owner.id),
);

/** Everybody's own schedule: the sessions of the classes in which the person sits. */
function participantPages({ members }: PrintedSchedule, sessions: readonly Session[]): OwnPages[] {
  const byClass = groupBy(sessions, (session) => session.class);
  const people = groupBy(members, ({ id }) => id);
  return [...people]
    .map(([id, seats]) => {
      const classes = [...new Set(seats.map((seat) => seat.class))];
      const own = classes.flatMap((one) => byClass.get(one) ?? []).sort(sessionOrder);
      return { owner: { id, name: seats[0]?.name ?? id }, sessions: own };
    })
    .filter((page) => page.sessions.length > 0)
    .sort(byOwner);
}
