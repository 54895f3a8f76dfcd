import { compareText } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { weekdayNameId, weekdayOf } from '../../../kernel/plain-date';
import { formatTimeId } from '../../../kernel/plain-time';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';
import { sessionOrder } from './session-order';

/** A line of a view to print: one session as a class, a trainer or a room sees it. */
export interface ViewRow {
  /** Position in the view: `JK-0001`. */
  readonly id: string;
  /** The class, trainer or room whose schedule it is. */
  readonly owner: string;
  readonly date: PlainDate;
  readonly weekday: string;
  /** `08.00-09.30` */
  readonly hours: string;
  readonly jp: number;
  readonly package: string;
  readonly unit: string;
  readonly class: string;
  readonly trainer: string;
  readonly room: string;
}

export type ViewKind = 'class' | 'trainer' | 'room';

const PREFIXES: Readonly<Record<ViewKind, string>> = { class: 'JK', trainer: 'JI', room: 'JR' };

/** The schedule sorted by class, trainer or room, then by time, in names and not in codes. Cancelled ones are left out. */
export function makeView(
  kind: ViewKind,
  facts: ScheduleFacts,
  sessions: readonly Session[],
): ViewRow[] {
  const units = new Map(facts.units.map((one) => [`${one.package}\n${one.code}`, one.title]));
  const trainers = new Map(facts.trainers.map((one) => [one.id, one.name]));
  const rooms = new Map(facts.rooms.map((one) => [one.id, one.name]));
  const packages = new Map(facts.packages.map((one) => [one.code, one.name]));
  return sessions
    .filter((session) => session[kind] !== '' && session.isHeld !== false)
    .sort((a, b) => compareText(a[kind], b[kind]) || sessionOrder(a, b))
    .map((session, index): ViewRow => {
      const row = {
        id: `${PREFIXES[kind]}-${String(index + 1).padStart(4, '0')}`,
        date: session.date,
        weekday: weekdayNameId(weekdayOf(session.date)),
        hours: `${formatTimeId(session.start)}-${formatTimeId(session.end)}`,
        jp: session.jp,
        package: packages.get(session.package) ?? session.package,
        unit: units.get(`${session.package}\n${session.unit}`) ?? session.unit,
        class: session.class,
        trainer: trainers.get(session.trainer) ?? session.trainer,
        room: rooms.get(session.room) ?? session.room,
      };
      return { ...row, owner: row[kind] };
    });
}
