import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { acceptUnless } from '../../../kernel/result';
import { checkSessions } from './check-sessions';
import type { SessionFinding } from './checks/session-finding';
import type { UnplacedUnit } from './explain-plan';
import type { ScheduleFacts } from './facts';
import { hasSessions, isFixedSession } from './facts';
import type { Session } from './model';
import type { SchedulePlan } from './plan-schedule';
import { isOpenDate, isPlannedUnit } from './plan-scope';
import { staleElsewhere } from './stale-sessions';

/**
 * Looks at sessions that were planned elsewhere as if by a stranger: what is fixed must be there unchanged, and no rule
 * may be broken that the fixed sessions alone do not break. JP without a place are allowed and named.
 */
export function judgePlan(
  facts: ScheduleFacts,
  sessions: readonly Session[],
): Result<SchedulePlan> {
  const fixed = facts.sessions.filter((one) => isFixedSession(one, facts));
  const fixedIds = new Set(fixed.map(({ id }) => id));
  const isFixed = ({ id }: Session): boolean => fixedIds.has(id);
  const found = checkSessions(facts, sessions);
  const before = new Set(checkSessions(facts, fixed).map(keyOf));
  const broken = found.filter(
    (finding) => finding.severity === 'error' && !isShort(finding) && !before.has(keyOf(finding)),
  );
  const faults: Problem[] = [
    ...(new Set(sessions.map(({ id }) => id)).size < sessions.length ||
    contentOf(fixed) !== contentOf(sessions.filter(isFixed)) ||
    !sessions.every((one) => isFixed(one) || mayStand(facts, one))
      ? [problem('schedule.plan_changes_fixed')]
      : []),
    ...broken.map(({ code, values }) => problem(code, values)),
  ];
  const problems = faults.length === 0 ? [] : [...faults, ...staleElsewhere(facts)];
  const unplaced = found.filter(isShort).map(unplacedUnit);
  return acceptUnless(problems, { sessions, unplaced, notes: [], account: null });
}

/** Whether planning in this scope may put a session there: it counts what becomes of it, not who has it now. */
function mayStand(facts: ScheduleFacts, one: Session): boolean {
  const { scope, recorded, today } = facts;
  const isRecorded = one.isLocked || one.isHeld !== null || recorded.has(one.id);
  const isInTime = one.date >= today || !hasSessions(facts, one.class);
  const isOpen = isOpenDate(one.date, scope) && isPlannedUnit(one.class, one.unit, facts);
  return !isRecorded && isInTime && isOpen;
}

function isShort({ code, values }: SessionFinding): boolean {
  return code === 'schedule.jp_differs' && Number(values['jp']) < Number(values['needed']);
}

function unplacedUnit({ code, values }: SessionFinding): UnplacedUnit {
  const jp = Number(values['needed']) - Number(values['jp']);
  const [className, unit] = [String(values['class']), String(values['unit'])];
  return { class: className, unit, jp, reason: { code, values } };
}

function keyOf({ code, values }: SessionFinding): string {
  return JSON.stringify([code, values]);
}

/** The same for the same sessions in whatever order their rows and fields come. */
function contentOf(sessions: readonly Session[]): string {
  return sessions
    .map((session) => JSON.stringify(Object.entries(session).sort()))
    .sort()
    .join();
}
