import type { BuiltTimetable } from '../build-timetable';
import { divideAndSolve, missingIn } from '../engine/divide-and-solve';
import type { Booking, Plan } from '../engine/timetable';
import { OUTSIDE } from '../engine/timetable';
import type { LostEvent } from './place-lost';
import type { RepairBoard } from './repair-board';

/** Slots around a lost event within which its class is planned afresh first; about a week. */
const NEAR_SLOTS = [10, 20, 40];

/**
 * Plans the class of a lost event afresh around all others: what lies near, then all from there on, then the whole class.
 * Leaves the board as it was when its JP do not all find a place.
 */
export function planClassAgain(
  repair: RepairBoard,
  { chains }: BuiltTimetable,
  { activity, home }: LostEvent,
): boolean {
  const chain = chains.find((one) => one.includes(activity)) ?? [];
  const reaches = [
    ...NEAR_SLOTS.map(
      (near) =>
        ({ start }: Booking) =>
          Math.abs(start - home) <= near,
    ),
    ({ start }: Booking) => start >= home - 40,
    () => true,
  ];
  return reaches.some((isReached) => {
    const mark = repair.mark;
    for (const one of chain.flatMap((index) => [...repair.board.bookingsOf(index)])) {
      if (!one.isFixed && one.start !== OUTSIDE && isReached(one)) repair.lift(one);
    }
    let plan: Plan = { bookings: [], unplaced: [] };
    for (plan of divideAndSolve([chain], repair.board));
    if (missingIn(plan) === 0) {
      adopt(repair, plan);
      return true;
    }
    repair.takeBack(mark);
    return false;
  });
}

function adopt(repair: RepairBoard, { bookings }: Plan): void {
  const wanted = new Set(bookings);
  const present = new Set(repair.board.bookings());
  for (const one of present) if (!wanted.has(one)) repair.lift(one);
  for (const one of wanted) if (!present.has(one)) repair.enter(one);
}
