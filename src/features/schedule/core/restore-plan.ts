import { indexBy } from '../../../kernel/ordering';
import type { ScheduleFacts } from './facts';
import { heldBy } from './facts';
import type { Session } from './model';
import { sessionOrder } from './session-order';

/**
 * The schedule after going back to an earlier version. What lies in the past, what is recorded and what is locked stays
 * as it is now. Nothing comes back into the past: a session that would stays where it is now.
 */
export function restorePlan(
  facts: Pick<ScheduleFacts, 'sessions' | 'today' | 'recorded'>,
  version: readonly Session[],
): Session[] {
  const lapsed = new Set(version.filter(({ date }) => date < facts.today).map(({ id }) => id));
  const staying = facts.sessions.filter(
    (session) => isUntouchable(session, facts) || lapsed.has(session.id),
  );
  const kept = indexBy(staying, ({ id }) => id);
  const back = version
    .filter(({ id, date }) => !kept.has(id) && date >= facts.today)
    .map((session): Session => ({ ...session, isHeld: null }));
  return [...staying, ...back].sort(sessionOrder);
}

function isUntouchable(
  session: Session,
  { today, recorded }: Pick<ScheduleFacts, 'today' | 'recorded'>,
): boolean {
  const edited: ReadonlySet<string> = new Set();
  return heldBy(session, { today, recorded, edited, scope: { kind: 'all' } }) !== null;
}
