import { compareBy, compareText, groupBy } from '../../../../kernel/ordering';
import type { PlainDate } from '../../../../kernel/plain-date';
import type { Session } from '../model';
import { takingPlace } from './choose-pages';
import type { PrintedSchedule } from './printed-schedule';

/** A class goes to a room and stays there without a gap. */
export interface Movement {
  readonly class: string;
  readonly people: number;
  readonly start: Session['start'];
  readonly end: Session['end'];
  /** Room in which the class was just before; empty when it is fetched. */
  readonly from: string;
  /** Room in which it has to be. */
  readonly room: string;
  /** Room to which it goes on at once; empty when it is brought back. */
  readonly onTo: string;
  readonly trainers: readonly string[];
}

/** Who has to be where and when on a day, for those who escort: sorted by time, then by class. */
export function listMovements(schedule: PrintedSchedule, date: PlainDate): Movement[] {
  const today = takingPlace(schedule.sessions, { from: date, until: date });
  const people = groupBy(schedule.members, (member) => member.class);
  return [...groupBy(today, (session) => session.class)]
    .flatMap(([name, sessions]) => {
      const stays = staysOf(sessions);
      return stays.map((stay, index): Movement => {
        const before = stays[index - 1];
        const next = stays[index + 1];
        const first = stay[0];
        return {
          class: name,
          people: people.get(name)?.length ?? 0,
          start: first.start,
          end: (stay[stay.length - 1] ?? first).end,
          from: before !== undefined && follows(before, stay) ? before[0].room : '',
          room: first.room,
          onTo: next !== undefined && follows(stay, next) ? next[0].room : '',
          trainers: [...new Set(stay.flatMap(({ trainer }) => (trainer === '' ? [] : [trainer])))],
        };
      });
    })
    .sort(
      compareBy(
        (a, b) => compareText(a.start, b.start),
        (a, b) => compareText(a.class, b.class),
        (a, b) => compareText(a.room, b.room),
      ),
    );
}

type Stay = readonly [Session, ...Session[]];

/** Sessions in a row in one room: no JP between them, whatever pause the day has there. */
function staysOf(sessions: readonly Session[]): Stay[] {
  const stays: Stay[] = [];
  for (const session of sessions) {
    const last = stays[stays.length - 1];
    if (last !== undefined && last[0].room === session.room && follows(last, [session])) {
      stays[stays.length - 1] = [...last, session];
    } else {
      stays.push([session]);
    }
  }
  return stays;
}

function follows(before: Stay, after: Stay): boolean {
  const last = before[before.length - 1] ?? before[0];
  return last.firstJp + last.jp >= after[0].firstJp;
}
