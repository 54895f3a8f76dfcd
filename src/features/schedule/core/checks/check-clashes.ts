import { groupBy } from '../../../../kernel/ordering';
import { formatDateShort } from '../../../../kernel/plain-date';
import { minutesOf } from '../../../../kernel/plain-time';
import type { ScheduleFacts } from '../facts';
import type { Session } from '../model';
import { sessionOrder } from '../session-order';
import type { SessionFinding } from './session-finding';

const SHARED = ['class', 'trainer', 'room'] as const;

/** Class, trainer or room in two sessions at once: who, when, and with what. */
export function checkClashes(
  _facts: ScheduleFacts,
  sessions: readonly Session[],
): SessionFinding[] {
  const ordered = [...sessions].sort(sessionOrder);
  return SHARED.flatMap((kind) => {
    const named = ordered.filter((session) => session[kind] !== '');
    const groups = groupBy(named, (session) => `${session[kind]}\n${session.date}`);
    return [...groups.values()].flatMap((group) => clashesOf(kind, group));
  });
}

function clashesOf(kind: (typeof SHARED)[number], group: readonly Session[]): SessionFinding[] {
  return group.flatMap((session, index) =>
    group
      .slice(0, index)
      .filter((other) => overlaps(session, other))
      .map((other): SessionFinding => {
        const { start, end, id } = session;
        const when = { date: formatDateShort(session.date), start, end };
        const what = { other: other.id, class: other.class, unit: other.unit };
        const values = { who: session[kind], session: id, ...when, ...what };
        return {
          code: `schedule.clash_${kind}`,
          severity: 'error',
          values,
          session,
          column: kind,
        };
      }),
  );
}

/** Whether two sessions of a day are at one time. Either the clock or the numbers of the JP: a hand edit may have changed only one of the two. */
export function overlaps(left: Session, right: Session): boolean {
  const byClock =
    minutesOf(left.start) < minutesOf(right.end) && minutesOf(right.start) < minutesOf(left.end);
  const byJp = left.firstJp < right.firstJp + right.jp && right.firstJp < left.firstJp + left.jp;
  return byClock || byJp;
}
