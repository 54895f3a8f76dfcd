import { compareBy, compareText, groupBy } from '../../../../kernel/ordering';
import type { PlainDate } from '../../../../kernel/plain-date';
import type { Session } from '../model';
import type { PrintRange } from './choose-pages';
import type { PrintedSchedule } from './printed-schedule';
import { nameFinder } from './printed-schedule';

/** JP of a trainer in one month, by what became of the sessions. */
export interface MonthlyJp {
  /** `2021-06` */
  readonly month: string;
  /** Noted as held: what a fee is based on. */
  readonly held: number;
  /** Still to come. */
  readonly planned: number;
  /** In the past, and nobody noted yet whether they were held. */
  readonly unnoted: number;
  readonly cancelled: number;
}

/** The months of one trainer; the id is empty for sessions without one, such as those of guests. */
export interface TrainerRecap {
  readonly id: string;
  readonly name: string;
  readonly months: readonly MonthlyJp[];
}

/** JP of each trainer by month, from what is noted about the sessions. */
export function recapJp(schedule: PrintedSchedule, { from, until }: PrintRange): TrainerRecap[] {
  const names = nameFinder(schedule);
  const inRange = schedule.sessions.filter(
    ({ date }) => (from === null || from <= date) && (until === null || date <= until),
  );
  return [...groupBy(inRange, ({ trainer }) => trainer)]
    .map(([id, own]) => {
      const months = [...groupBy(own, ({ date }) => date.slice(0, 7))]
        .map(([month, sessions]) => monthOf(month, sessions, schedule.today))
        .sort((a, b) => compareText(a.month, b.month));
      return { id, name: id === '' ? '' : names.trainer(id), months };
    })
    .sort(
      compareBy(
        // Sessions without a trainer come last.
        (a, b) => Number(a.id === '') - Number(b.id === ''),
        (a, b) => compareText(a.name, b.name),
        (a, b) => compareText(a.id, b.id),
      ),
    );
}

function monthOf(month: string, sessions: readonly Session[], today: PlainDate): MonthlyJp {
  const sum = (isCounted: (session: Session) => boolean): number =>
    sessions.reduce((jp, session) => (isCounted(session) ? jp + session.jp : jp), 0);
  return {
    month,
    held: sum(({ isHeld }) => isHeld === true),
    planned: sum(({ isHeld, date }) => isHeld === null && date >= today),
    unnoted: sum(({ isHeld, date }) => isHeld === null && date < today),
    cancelled: sum(({ isHeld }) => isHeld === false),
  };
}

/** The sums of some months. */
export function totalJp(months: readonly MonthlyJp[]): Omit<MonthlyJp, 'month'> {
  const sum = (key: 'held' | 'planned' | 'unnoted' | 'cancelled'): number =>
    months.reduce((jp, month) => jp + month[key], 0);
  return {
    held: sum('held'),
    planned: sum('planned'),
    unnoted: sum('unnoted'),
    cancelled: sum('cancelled'),
  };
}
