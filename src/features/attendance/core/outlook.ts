import type { AttendanceCount } from './count-attendance';
import { canStillReach, jpNeeded, reachesThreshold } from './percent';

/**
 * Early warning: `safe` reaches the threshold even when all that is left is missed, `reachable` does when enough is
 * attended, `lost` cannot any more.
 */
export type Outlook = 'safe' | 'reachable' | 'lost';

/** What presence can still come to, in JP. A missing code may turn out as present. */
export interface Prospect {
  readonly outlook: Outlook;
  /** JP that he may still attend, those without a code included. */
  readonly jpLeft: number;
  /** The least of these that he has to attend; more than `jpLeft` for somebody who is lost. */
  readonly jpNeeded: number;
}

type Counted = Pick<
  AttendanceCount,
  'jpHeld' | 'jpPresent' | 'jpPlanned' | 'jpForgone' | 'jpUnrecorded'
>;

/** What presence can still come to. What somebody will not attend counts as held in any case. */
export function prospectOf(count: Counted, threshold: number): Prospect {
  const { jpHeld, jpPresent, jpPlanned, jpForgone, jpUnrecorded } = count;
  const jpLeft = jpPlanned - jpForgone + jpUnrecorded;
  const held = jpHeld + jpForgone;
  const needed = jpNeeded({ held, present: jpPresent, planned: jpLeft }, threshold);
  return { outlook: outlookOf(count, threshold), jpLeft, jpNeeded: needed };
}

/** The outlook alone. */
export function outlookOf(count: Counted, threshold: number): Outlook {
  const { jpHeld, jpPresent, jpPlanned, jpForgone, jpUnrecorded } = count;
  const open = jpPlanned + jpUnrecorded;
  if (jpHeld + open === 0) return 'reachable';
  if (reachesThreshold(jpPresent, jpHeld + open, threshold)) return 'safe';
  const reach = { held: jpHeld + jpForgone, present: jpPresent, planned: open - jpForgone };
  return canStillReach(reach, threshold) ? 'reachable' : 'lost';
}
