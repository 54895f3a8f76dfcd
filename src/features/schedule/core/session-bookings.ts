import type { PlainDate } from '../../../kernel/plain-date';
import type { BuiltTimetable } from './build-timetable';
import { resourceKey } from './build-timetable';
import type { Board } from './engine/board';
import { amountLeft } from './engine/cut-into-events';
import { orderBounds } from './engine/order-bounds';
import type { Booking } from './engine/timetable';
import { OUTSIDE } from './engine/timetable';
import type { Session } from './model';

/** An activity that does not exist: its bookings keep people busy, but count for no unit. */
const NO_ACTIVITY = -1;

/** Finds slots and activities by what stands in the sheet. */
export interface SessionFinder {
  slotOf(date: PlainDate, jpNumber: number): number;
  activityOf(className: string, unit: string): number;
}

/** Indexes of a timetable for looking sessions up. */
export function createSessionFinder(built: BuiltTimetable): SessionFinder {
  const slots = new Map(
    built.slots.map(({ date, slot }, index) => [`${date} ${slot.jpNumber}`, index]),
  );
  const activities = new Map(
    built.activities.map((entry, index) => [`${entry.class.id}\n${entry.unit.code}`, index]),
  );
  return {
    slotOf: (date, jpNumber) => slots.get(`${date} ${jpNumber}`) ?? OUTSIDE,
    activityOf: (className, unit) => activities.get(`${className}\n${unit}`) ?? NO_ACTIVITY,
  };
}

/**
 * Books a session that stays as it is, whatever rule it breaks. A cancelled one keeps its time but counts no JP.
 * One outside the calendar keeps nobody busy, but its JP count.
 */
export function bookFixed(built: BuiltTimetable, finder: SessionFinder, session: Session): Booking {
  const resources = [
    resourceKey('class', session.class),
    resourceKey('trainer', session.trainer),
    resourceKey('room', session.room),
  ].flatMap((key) => built.resourceIndex.get(key) ?? []);
  return {
    activity:
      session.isHeld === false ? NO_ACTIVITY : finder.activityOf(session.class, session.unit),
    start: finder.slotOf(session.date, session.firstJp),
    duration: session.jp,
    resources,
    isFixed: true,
  };
}

/** The booking that keeps a session where it is, or null when it breaks a rule by now. */
export function bookingToKeep(
  board: Board,
  built: BuiltTimetable,
  finder: SessionFinder,
  session: Session,
): Booking | null {
  const activity = finder.activityOf(session.class, session.unit);
  const start = finder.slotOf(session.date, session.firstJp);
  const duration = session.jp;
  const needs = board.timetable.activities[activity]?.needs;
  if (needs === undefined || start === OUTSIDE || duration < 1) return null;
  if (amountLeft(board, activity) < duration || !board.isRun(activity, start, duration))
    return null;
  const named = [
    built.resourceIndex.get(resourceKey('class', session.class)),
    built.resourceIndex.get(resourceKey('trainer', session.trainer)),
    built.resourceIndex.get(resourceKey('room', session.room)),
  ];
  const resources = needs.flatMap(
    ({ candidates }) => named.find((one) => one !== undefined && candidates.includes(one)) ?? [],
  );
  const isComplete =
    resources.length === needs.length &&
    resources.every((resource) => board.canServe(resource, start, duration));
  const { from, until } = orderBounds(board, activity, false);
  const isInOrder = from <= start && start + duration <= until;
  return isComplete && isInOrder ? { activity, start, duration, resources, isFixed: false } : null;
}
