import { formatDateShort } from '../../../kernel/plain-date';
import type { Language } from '../../../kernel/problem';
import type { NamedThing } from '../contract';
import type { ChangeKind, Concerned, Session, SessionChange } from '../core';
import { listChanges, whoMustBeTold } from '../core';
import { changeWords } from './change-words';

/** Two schedules, and the names of those who are in them. */
export interface PlanPair {
  readonly before: readonly Session[];
  readonly after: readonly Session[];
  readonly trainers: readonly NamedThing[];
  readonly rooms: readonly NamedThing[];
}

/** A change as a line of a list. */
export interface ChangeLine {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly text: string;
}

/** Whose schedule changes, in words, and what changes for them. */
export interface ConcernedLines {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ShownChanges {
  readonly lines: readonly ChangeLine[];
  readonly concerned: readonly ConcernedLines[];
  /** The list of those concerned as plain text, to be sent on. */
  readonly text: string;
}

type Names = Pick<PlanPair, 'trainers' | 'rooms'>;

/** The difference between two schedules, line by line, and for each one concerned. */
export function viewChanges(pair: PlanPair, language: Language): ShownChanges {
  const words = changeWords[language];
  const changes = listChanges(pair.before, pair.after);
  const lines = changes.map((change) => {
    const { id } = change.after ?? change.before ?? { id: '' };
    return { key: id, kind: change.kind, text: `${id} ${describe(change, pair, language)}` };
  });
  const concerned = whoMustBeTold(changes).map((one) => {
    const who = `${words.concerned[one.kind]} ${nameOf(one.kind, one.id, pair)}`;
    return {
      key: `${one.kind} ${one.id}`,
      title: words.changesOf(who, one.changes.length),
      lines: one.changes.map((change) => lineFor(one, change, pair, language)),
    };
  });
  const text = concerned.map(({ title, lines: own }) => [title, ...own].join('\n- ')).join('\n\n');
  return { lines, concerned, text };
}

/** A change as somebody sees it who is in it before, after, or both. */
function lineFor(
  { kind, id }: Concerned,
  change: SessionChange,
  names: Names,
  language: Language,
): string {
  const words = changeWords[language];
  const { before, after } = change;
  const had = before?.[kind] === id ? before : null;
  const has = after?.[kind] === id ? after : null;
  if (had !== null && has !== null) {
    return `${words.kinds[change.kind]}: ${describe(change, names, language)}`;
  }
  const mine = has ?? had;
  if (mine === null) return '';
  const what = after === null ? words.kinds.dropped : words.takenFrom;
  return `${has === null ? what : words.givenTo}: ${whole(mine, names, kind)}`;
}

function describe({ before, after }: SessionChange, names: Names, language: Language): string {
  if (before === null || after === null) return whole(after ?? before, names);
  const words = changeWords[language];
  const times = [before, after].map(timeOf);
  const time = times[0] === times[1] ? times[0] : times.join(' → ');
  const parts = (['class', 'trainer', 'room'] as const)
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) => {
      const [from, to] = [before, after].map((one) =>
        one[kind] === '' ? words.nobody : nameOf(kind, one[kind], names),
      );
      return `; ${words[kind]} ${from} → ${to}`;
    });
  return `${workOf(after)}, ${time}${parts.join('')}`;
}

/** A session with all it has, but for those whom the line is about. */
function whole(session: Session | null, names: Names, about?: Concerned['kind']): string {
  if (session === null) return '';
  const parts = (['trainer', 'room'] as const)
    .filter((kind) => kind !== about && session[kind] !== '')
    .map((kind) => `; ${nameOf(kind, session[kind], names)}`);
  return `${workOf(session)}, ${timeOf(session)}${parts.join('')}`;
}

function workOf({ class: className, unit }: Session): string {
  return `${className} ${unit}`;
}

function timeOf({ date, start, end }: Session): string {
  return `${formatDateShort(date)} ${start}-${end}`;
}

function nameOf(kind: Concerned['kind'], id: string, { trainers, rooms }: Names): string {
  const things = { trainer: trainers, room: rooms, class: [] }[kind];
  const name = things.find((one) => one.id === id)?.name ?? '';
  return name === '' ? id : `${name} (${id})`;
}
