import { groupBy } from '../../../../kernel/ordering';
import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, weekdayOf } from '../../../../kernel/plain-date';
import type { Calendar } from '../../../programme/core';
import type { Session } from '../model';

/** Sessions that stand in one field of a grid: one as a rule, more where they clash. */
export interface GridBlock {
  readonly firstJp: number;
  /** Rows that the field covers. */
  readonly jp: number;
  readonly sessions: readonly Session[];
}

/** A column of a grid: a day and its fields from top to bottom. */
export interface GridDay {
  readonly date: PlainDate;
  /** The name of a day off; empty on others. */
  readonly dayOff: string;
  readonly blocks: readonly GridBlock[];
}

/** A week, with a row for each JP and a column for each day. */
export interface WeekGrid {
  readonly monday: PlainDate;
  readonly days: readonly GridDay[];
  /** Rows: JP 1 to this one. */
  readonly jp: number;
}

/** Five columns, or more where somebody works at the weekend; as many rows in each week, so that weeks compare. */
export function weekGrids(
  calendar: Pick<Calendar, 'dayOffName'>,
  sessions: readonly Session[],
): WeekGrid[] {
  const last = sessions.reduce((most, { date }) => Math.max(most, weekdayOf(date)), 5);
  const jp = sessions.reduce((most, one) => Math.max(most, one.firstJp + one.jp - 1), 1);
  const weeks = groupBy(sessions, ({ date }) => addDays(date, 1 - weekdayOf(date)));
  return [...weeks].map(([monday, own]) => {
    const byDate = groupBy(own, ({ date }) => date);
    const days = Array.from({ length: last }, (_, index): GridDay => {
      const date = addDays(monday, index);
      const blocks = blocksOf(byDate.get(date) ?? []);
      return { date, dayOff: calendar.dayOffName(date) ?? '', blocks };
    });
    return { monday, days, jp };
  });
}

/** Fields of a day. Sessions that overlap share one, so that a clash is seen and nothing is hidden. */
function blocksOf(sessions: readonly Session[]): GridBlock[] {
  const blocks: GridBlock[] = [];
  for (const session of [...sessions].sort((a, b) => a.firstJp - b.firstJp)) {
    const firstJp = Math.max(1, session.firstJp);
    const end = firstJp + Math.max(1, session.jp);
    const above = blocks[blocks.length - 1];
    if (above === undefined || above.firstJp + above.jp <= firstJp) {
      blocks.push({ firstJp, jp: end - firstJp, sessions: [session] });
      continue;
    }
    blocks[blocks.length - 1] = {
      firstJp: above.firstJp,
      jp: Math.max(above.jp, end - above.firstJp),
      sessions: [...above.sessions, session],
    };
  }
  return blocks;
}
