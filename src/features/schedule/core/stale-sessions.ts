import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import { checkCalendar } from './checks/check-calendar';
import type { ScheduleFacts } from './facts';
import { heldBy } from './facts';
import { shortList } from './short-list';

const HOURS = ['schedule.times_differ', 'schedule.clock_differs', 'schedule.no_such_jp'];

/**
 * The sessions that this planning leaves alone and that do not fit the lesson hours any more: by the clock they may be
 * in the way of what it plans by the hours of now.
 */
export function staleElsewhere(facts: ScheduleFacts): readonly Problem[] {
  const left = facts.sessions.filter((one) => heldBy(one, facts) === 'scope');
  const found = checkCalendar(facts, left).filter(({ code }) => HOURS.includes(code));
  const sessions = found.flatMap(({ session }) => session ?? []);
  if (sessions.length === 0) return [];
  const values = {
    classes: shortList(sessions.map((one) => one.class)),
    sessions: shortList(sessions.map(({ id }) => id)),
  };
  return [problem('schedule.hours_changed_elsewhere', values)];
}
