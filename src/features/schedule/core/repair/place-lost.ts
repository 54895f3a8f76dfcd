import type { OrderBounds } from '../engine/order-bounds';
import { orderBounds } from '../engine/order-bounds';
import type { Booking, TimetableEvent } from '../engine/timetable';
import type { Opening } from './openings';
import { openingsFor } from './openings';
import type { RepairBoard } from './repair-board';

/** An event that lost its place, and where that was. */
export interface LostEvent extends TimetableEvent {
  /** First slot it had. */
  readonly home: number;
}

/** Openings that are tried, by the length of the chain of those that gave way so far. */
const WIDTHS = [40, 12, 6, 4, 3, 2] as const;

/** What a repair may still spend, in looks at all starts of an event. */
export interface Patience {
  looks: number;
}

/**
 * Places an event at the price of at most so many bookings that stood before and move: each of those is placed the same
 * way. Leaves the board as it was when that does not work out.
 *
 * @param chain bookings that made others give way and therefore stay
 */
export function placeLost(
  repair: RepairBoard,
  event: LostEvent,
  most: number,
  patience: Patience,
  chain: readonly Booking[] = [],
): boolean {
  if (enterNear(repair, event, patience)) return true;
  const width = WIDTHS[chain.length];
  if (most === 0 || width === undefined || patience.looks <= 0) return false;
  for (const { start, blockers } of bestOpenings(repair, event, most, chain).slice(0, width)) {
    const mark = repair.mark;
    const before = repair.lifted.size;
    for (const one of blockers) repair.lift(one);
    const booking = repair.enterAt(event, start);
    const isDone =
      booking !== null &&
      blockers.every(({ activity, duration, start: home }) => {
        const left = most - (repair.lifted.size - before);
        return placeLost(repair, { activity, duration, home }, left, patience, [...chain, booking]);
      });
    if (isDone) return true;
    repair.takeBack(mark);
  }
  patience.looks--;
  return false;
}

/** Those at which the fewest move, and the nearest to where the event was, first. */
function bestOpenings(
  repair: RepairBoard,
  event: LostEvent,
  most: number,
  chain: readonly Booking[],
): Opening[] {
  const away = ({ start }: Opening): number => Math.abs(start - event.home);
  const price = ({ blockers }: Opening): number => repair.priceOf(blockers);
  return openingsFor(repair.board, event, (one) => !chain.includes(one))
    .filter((opening) => price(opening) <= most)
    .sort(
      (a, b) =>
        price(a) - price(b) ||
        a.blockers.length - b.blockers.length ||
        away(a) - away(b) ||
        a.start - b.start,
    );
}

/** The free place nearest to where the event was; beside what a person put in the wrong order if need be. */
function enterNear(repair: RepairBoard, event: LostEvent, patience: Patience): boolean {
  patience.looks--;
  const { board } = repair;
  const near = orderBounds(board, event.activity, true);
  if (enterWithin(repair, event, near, null)) return true;
  const wide = orderBounds(board, event.activity, false);
  if (wide.from === near.from && wide.until === near.until) return false;
  return enterWithin(repair, event, wide, near);
}

/** Starts within bounds, from home outwards, later before earlier; those within other bounds were tried already. */
function enterWithin(
  repair: RepairBoard,
  event: LostEvent,
  bounds: OrderBounds,
  tried: OrderBounds | null,
): boolean {
  const { home, duration } = event;
  const last = bounds.until - duration;
  const wasTried = (start: number): boolean =>
    tried !== null && start >= tried.from && start + duration <= tried.until;
  const enters = (start: number): boolean =>
    start >= bounds.from &&
    start <= last &&
    !wasTried(start) &&
    repair.enterAt(event, start, bounds) !== null;
  const reach = Math.max(home - bounds.from, last - home);
  for (let away = 0; away <= reach; away++) {
    if (enters(home + away) || (away > 0 && enters(home - away))) return true;
  }
  return false;
}
