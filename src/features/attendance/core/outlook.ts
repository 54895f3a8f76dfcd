import type { AttendanceCount } from './count-attendance';
import { canStillReach, reachesThreshold } from './percent';

/**
 * Early warning: `safe` reaches the threshold even when all that is left is missed, `reachable` does when enough is
 * attended, `lost` cannot any more.
 */
export type Outlook = 'safe' | 'reachable' | 'lost';

/** What presence can still come to. A missing code may turn out as present; who has left attends nothing any more. */
export function outlookOf(count: AttendanceCount, threshold: number): Outlook {
  const left = count.leftOn !== null;
  const open = count.jpPlanned + count.jpUnrecorded;
  if (reachesThreshold(count.jpPresent, count.jpHeld + open, threshold)) return 'safe';
  const reach = left
    ? {
        held: count.jpHeld + count.jpPlanned,
        present: count.jpPresent,
        planned: count.jpUnrecorded,
      }
    : { held: count.jpHeld, present: count.jpPresent, planned: open };
  return canStillReach(reach, threshold) ? 'reachable' : 'lost';
}
