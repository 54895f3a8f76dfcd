import type { Booking } from '../engine/timetable';
import { blockersOf } from './openings';
import { placeLost } from './place-lost';
import type { RepairBoard } from './repair-board';

/** Rounds over all that moved; each may free places for others. */
const ROUNDS = 3;

/** Bookings that moved go back to where they stood, where only others that moved too are in the way and find a place. */
export function putBack(repair: RepairBoard): void {
  for (let round = 0; round < ROUNDS; round++) {
    const before = repair.lifted.size;
    for (const former of [...repair.lifted]) returnHome(repair, former);
    if (repair.lifted.size === before) return;
  }
}

function returnHome(repair: RepairBoard, former: Booking): void {
  const isAlike = ({ activity, duration }: Booking): boolean =>
    activity === former.activity && duration === former.duration;
  for (const instead of [...repair.entered].filter(isAlike)) {
    const mark = repair.mark;
    repair.lift(instead);
    if (makeWay(repair, former)) return;
    repair.takeBack(mark);
  }
}

function makeWay(repair: RepairBoard, former: Booking): boolean {
  const blockers = blockersOf(repair.board, former);
  if (blockers === null || !blockers.every((one) => repair.entered.has(one))) return false;
  for (const one of blockers) repair.lift(one);
  const { start, duration, resources } = former;
  if (!resources.every((one) => repair.board.canServe(one, start, duration))) return false;
  repair.enter(former);
  return blockers.every((one) =>
    placeLost(repair, { activity: one.activity, duration: one.duration, home: one.start }, 0, {
      looks: 1,
    }),
  );
}
