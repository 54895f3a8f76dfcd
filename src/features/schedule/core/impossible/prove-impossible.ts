import type { Booking, Timetable } from '../engine/timetable';
import { countShortages } from './count-shortages';
import { flowShortages } from './flow-shortages';
import { openWork } from './open-work';
import { findSqueezes, orderWindows } from './order-windows';
import type { Proof, Squeeze } from './proof';

/**
 * Proofs that no plan can have all of the work around the fixed bookings; none says nothing. The simplest that can be
 * said comes alone: counting, then the order of work, then flows.
 */
export function proveImpossible(timetable: Timetable, fixed: readonly Booking[]): Proof[] {
  const work = openWork(timetable, fixed);
  const counted = countShortages(work);
  if (counted.length > 0) return counted;
  const windows = orderWindows(work);
  const squeezes = withoutEchoes(findSqueezes(work, windows));
  if (squeezes.length > 0) return squeezes;
  const plain = flowShortages(work, null);
  return plain.length > 0 ? plain : flowShortages(work, windows);
}

/** Where one activity finds too little time, what comes before and after it is squeezed too; the smallest gap is the cause. */
function withoutEchoes(squeezes: readonly Squeeze[]): Squeeze[] {
  const causes: Squeeze[] = [];
  const gap = ({ needed, available }: Squeeze): number => needed - available;
  for (const one of [...squeezes].sort((a, b) => gap(a) - gap(b) || a.activity - b.activity)) {
    const isEcho = causes.some(
      ({ before, behind }) => before.includes(one.activity) || behind.includes(one.activity),
    );
    if (!isEcho) causes.push(one);
  }
  return causes;
}
