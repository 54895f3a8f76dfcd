import type { PlainDate } from '../../../../kernel/plain-date';
import type { DayOffKind } from '../calendar/model';

/** A day off as somebody's list says it. */
export interface FoundDay {
  readonly date: PlainDate;
  readonly name: string;
  /** As the list says, or guessed from the name. */
  readonly kind: DayOffKind;
  /** False for days that the list itself calls an observance: they are no days off. */
  readonly isOff: boolean;
}

/** What was found in a list, and what could not be used. */
export interface ReadDays {
  readonly days: readonly FoundDay[];
  /** Lines or events of which no day could be made, shortened. */
  readonly unread: readonly string[];
}

const KIND_WORDS: readonly (readonly [RegExp, DayOffKind])[] = [
  [/cuti\s*bersama|joint\s*holiday|collective\s*leave/i, 'collective'],
  [/\b(hut|hari\s*jadi)\b.*\b(kota|kabupaten|kab|provinsi|prov)\b|\blokal\b/i, 'local'],
  [/\binstitusi\b|\blembaga\b|\btutup\b/i, 'institution'],
];

/** The kind that the words of a name say; national when they say nothing. */
export function guessKind(words: string, otherwise: DayOffKind = 'national'): DayOffKind {
  return KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? otherwise;
}

/** A row of a sheet and a request hold no longer one. */
const LONGEST_NAME = 200;

/** One row a date: names of the same date are joined, and a national day outweighs leave. */
export function mergeDays(days: readonly FoundDay[]): readonly FoundDay[] {
  const byDate = new Map<PlainDate, FoundDay>();
  for (const day of days) {
    const known = byDate.get(day.date);
    if (known === undefined) {
      byDate.set(day.date, day);
      continue;
    }
    const isNew = day.name !== '' && !known.name.includes(day.name);
    const kinds = [known.kind, day.kind];
    const names = [known.name, ...(isNew ? [day.name] : [])].filter((name) => name !== '');
    byDate.set(day.date, {
      date: day.date,
      name: names.join(' dan ').slice(0, LONGEST_NAME),
      kind: kinds.includes('national') ? 'national' : known.kind,
      isOff: known.isOff || day.isOff,
    });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
