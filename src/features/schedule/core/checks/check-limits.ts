import { groupBy } from '../../../../kernel/ordering';
import { addDays, formatDateShort, weekdayOf } from '../../../../kernel/plain-date';
import type { ScheduleFacts } from '../facts';
import type { Session } from '../model';
import type { SessionFinding } from './session-finding';

/** Trainers with more JP in a day or a week than they may teach. */
export function checkLimits(facts: ScheduleFacts, sessions: readonly Session[]): SessionFinding[] {
  return facts.trainers.flatMap((trainer) => {
    const own = sessions.filter((session) => session.trainer === trainer.id);
    return [
      ...overLimit('schedule.day_limit', own, trainer.maxJpPerDay, ({ date }) => date),
      ...overLimit('schedule.week_limit', own, trainer.maxJpPerWeek, mondayOf),
    ];
  });
}

function overLimit(
  code: string,
  sessions: readonly Session[],
  limit: number | null,
  periodOf: (session: Session) => Session['date'],
): SessionFinding[] {
  if (limit === null) return [];
  return [...groupBy(sessions, periodOf)].flatMap(([date, group]): SessionFinding[] => {
    const jp = group.reduce((sum, session) => sum + session.jp, 0);
    const session = group[group.length - 1] ?? null;
    if (jp <= limit || session === null) return [];
    const values = { trainer: session.trainer, date: formatDateShort(date), jp, limit };
    return [{ code, severity: 'error', values, session, column: 'trainer' }];
  });
}

function mondayOf({ date }: Session): Session['date'] {
  return addDays(date, 1 - weekdayOf(date));
}
