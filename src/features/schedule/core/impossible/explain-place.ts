import type { PlainDate } from '../../../../kernel/plain-date';
import { checkSessions } from '../check-sessions';
import type { SessionFinding } from '../checks/session-finding';
import type { ScheduleFacts } from '../facts';
import { heldBy } from '../facts';
import type { Session } from '../model';

/** A time of a day at which a session could begin, and every rule that it would break there. */
export interface PlaceVerdict {
  readonly firstJp: number;
  readonly start: Session['start'];
  readonly end: Session['end'];
  /** None: nothing is in the way. */
  readonly broken: readonly Pick<SessionFinding, 'code' | 'severity' | 'values'>[];
}

/**
 * Why a session is not on a day: for each JP at which it could begin, the rules that would be broken there and are not
 * broken now. Asks the same checks as *Periksa jadwal*, nothing of the planner.
 */
export function explainPlaces(
  facts: ScheduleFacts,
  session: Session,
  date: PlainDate,
): PlaceVerdict[] {
  const calendar = facts.calendar.within({ package: session.package, class: session.class });
  const slots = calendar.slotsOn(date);
  const others = facts.sessions.filter((one) => isConcerned(one, session, date));
  const known = new Set(checkSessions(facts, others).map(keyOf));
  const starts = slots.length === 0 ? [session.firstJp] : slots.map(({ jpNumber }) => jpNumber);
  return starts.map((firstJp) => {
    const first = slots.find(({ jpNumber }) => jpNumber === firstJp);
    const last = slots.find(({ jpNumber }) => jpNumber === firstJp + session.jp - 1);
    const start = first?.start ?? session.start;
    const end = last?.end ?? first?.end ?? session.end;
    const moved = { ...session, date, firstJp, start, end, isLocked: false };
    const after = others.map((one) => (one.id === session.id ? moved : one));
    const broken = checkSessions(facts, after)
      .filter((finding) => !known.has(keyOf(finding)))
      .map(({ code, severity, values }) => ({ code, severity, values }));
    return { firstJp, start, end, broken: [...heldFinding(facts, session), ...broken] };
  });
}

/** A session that stays for a reason of its own says it first. */
function heldFinding(
  facts: ScheduleFacts,
  session: Session,
): Pick<SessionFinding, 'code' | 'severity' | 'values'>[] {
  const held = heldBy(session, facts);
  return held === null
    ? []
    : [{ code: `schedule.held_${held}`, severity: 'warning', values: { session: session.id } }];
}

/** Only sessions that could be in the way are checked again: the same class, trainer or room, or the same day. */
function isConcerned(one: Session, session: Session, date: PlainDate): boolean {
  return (
    one.date === date ||
    one.class === session.class ||
    (session.trainer !== '' && one.trainer === session.trainer)
  );
}

/** The same fact about the same rule, whatever the numbers of the day. */
function keyOf({ code, values }: SessionFinding): string {
  return JSON.stringify([code, values]);
}
