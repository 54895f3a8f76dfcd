import type { BuiltTimetable } from '../build-timetable';
import { amountLeft } from '../engine/cut-into-events';
import { orderBounds } from '../engine/order-bounds';
import type { Booking } from '../engine/timetable';
import { OUTSIDE } from '../engine/timetable';
import type { KeptSessions } from '../keep-sessions';
import type { Session } from '../model';
import type { SessionFinder } from '../session-bookings';
import type { LostEvent, Patience } from './place-lost';
import { placeLost } from './place-lost';
import { planClassAgain } from './plan-class-again';
import { putBack } from './put-back';
import { RepairBoard } from './repair-board';

/** Sessions that may move so that one that was lost finds a place; more are given up to a wider search. */
const MOST_MOVED = 5;
/** Looks at all starts of an event, in turns: what is easy comes first, and makes the rest easier at times. */
const LOOKS = [100, 400] as const;

/** A full plan in which few sessions moved. */
export interface RepairedPlan {
  /** Sessions that stay where they are. */
  readonly kept: ReadonlyMap<Booking, Session>;
  /** Everything that is not fixed: what stays and what found another place. */
  readonly present: readonly Booking[];
}

/**
 * Gives every JP without a place one while as few other sessions as possible move: none if there is room, else one, then
 * more, each of them directly for the sake of another. Null when that leads nowhere for some JP, or nothing is missing.
 */
export function repairPlan(
  built: BuiltTimetable,
  finder: SessionFinder,
  { board: before, kept, lost }: KeptSessions,
): RepairedPlan | null {
  const repair = new RepairBoard(before.copy());
  const events = lostEvents(built, finder, repair, lost);
  if (events.length === 0) return null;
  let waiting = events.filter((event) => !placeLost(repair, event, 0, { looks: 1 }));
  for (const looks of LOOKS) {
    waiting = waiting.filter((event) => !placeSome(repair, event, { looks }));
  }
  const isLeft = ({ activity }: LostEvent): boolean => amountLeft(repair.board, activity) > 0;
  waiting = waiting.filter((event) => isLeft(event) && !planClassAgain(repair, built, event));
  if (waiting.length > 0) return null;
  putBack(repair);
  const stays = new Map([...kept].filter(([booking]) => !repair.lifted.has(booking)));
  return { kept: stays, present: [...stays.keys(), ...repair.entered] };
}

/** Whole sessions that lost their place, then the rest that units lack, in their blocks. */
function lostEvents(
  built: BuiltTimetable,
  finder: SessionFinder,
  { board }: RepairBoard,
  lost: readonly Session[],
): LostEvent[] {
  const left = built.activities.map((_, activity) => amountLeft(board, activity));
  const take = (activity: number, wanted: number, home: number): LostEvent[] => {
    const duration = Math.min(wanted, left[activity] ?? 0);
    if (duration < 1) return [];
    left[activity] = (left[activity] ?? 0) - duration;
    return [{ activity, duration, home }];
  };
  const ofSessions = lost.flatMap((session) => {
    const start = finder.slotOf(session.date, session.firstJp);
    const home = start === OUTSIDE ? nearestSlot(built, session) : start;
    return take(finder.activityOf(session.class, session.unit), session.jp, home);
  });
  const rest = built.activities.flatMap(({ unit }, activity) => {
    const { from } = orderBounds(board, activity, false);
    const events: LostEvent[] = [];
    for (;;) {
      const more = take(activity, unit.blockJp ?? left[activity] ?? 0, from);
      if (more.length === 0) return events;
      events.push(...more);
    }
  });
  return [...ofSessions, ...rest];
}

function nearestSlot({ slots }: BuiltTimetable, { date }: Session): number {
  const next = slots.findIndex((one) => one.date >= date);
  return next < 0 ? slots.length - 1 : next;
}

/** First whole, then in two parts where that moves fewer. */
function placeSome(repair: RepairBoard, event: LostEvent, patience: Patience): boolean {
  for (let most = 0; most <= MOST_MOVED; most++) {
    if (placeLost(repair, event, most, patience)) return true;
    if (most > 0 && placeParts(repair, event, most - 1, patience)) return true;
  }
  return false;
}

function placeParts(
  repair: RepairBoard,
  { activity, duration, home }: LostEvent,
  most: number,
  patience: Patience,
): boolean {
  for (let first = Math.ceil(duration / 2); first < duration; first++) {
    const mark = repair.mark;
    const before = repair.lifted.size;
    const isDone = [first, duration - first].every((part) => {
      const left = most - (repair.lifted.size - before);
      return placeLost(repair, { activity, duration: part, home }, left, patience);
    });
    if (isDone) return true;
    repair.takeBack(mark);
  }
  return false;
}
