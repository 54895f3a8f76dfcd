import { checkCalendar } from './checks/check-calendar';
import { checkClashes } from './checks/check-clashes';
import { checkLimits } from './checks/check-limits';
import { checkPlaces } from './checks/check-places';
import { checkUnits } from './checks/check-units';
import type { SessionCheck, SessionFinding } from './checks/session-finding';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';

const CHECKS: readonly SessionCheck[] = [
  checkClashes,
  checkCalendar,
  checkPlaces,
  checkLimits,
  checkUnits,
];

/** Every rule that the sessions break. Cancelled sessions count for nothing. */
export function checkSessions(
  facts: ScheduleFacts,
  sessions: readonly Session[],
): SessionFinding[] {
  const active = sessions.filter((session) => session.isHeld !== false);
  return CHECKS.flatMap((check) => check(facts, active));
}

/** Whether two sessions want the same class, trainer or room at the same time. */
export function isClash({ code }: Pick<SessionFinding, 'code'>): boolean {
  return code.startsWith('schedule.clash_');
}
