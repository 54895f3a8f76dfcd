import { compareBy, compareText, groupBy, indexBy } from '../../../kernel/ordering';
import type { Session } from './model';

/** What happens to a session: another time, the same time with other people or rooms, new, or gone. */
export type ChangeKind = 'moved' | 'changed' | 'added' | 'dropped';

/** A session before and after; one of the two is null for what is new or gone. */
export interface SessionChange {
  readonly kind: ChangeKind;
  readonly before: Session | null;
  readonly after: Session | null;
}

/** Somebody or something whose schedule changes. */
export interface Concerned {
  readonly kind: 'trainer' | 'class' | 'room';
  readonly id: string;
  readonly changes: readonly SessionChange[];
}

const TIME = ['date', 'firstJp', 'jp', 'start', 'end'] as const;
const PARTS = ['class', 'package', 'unit', 'trainer', 'room'] as const;
const KINDS = ['trainer', 'class', 'room'] as const;

/** What differs between two schedules, by id, in the order of time. */
export function listChanges(
  before: readonly Session[],
  after: readonly Session[],
): SessionChange[] {
  const old = indexBy(before, ({ id }) => id);
  const kept = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((session) => changeOf(old.get(session.id) ?? null, session));
  const dropped = before
    .filter(({ id }) => !kept.has(id))
    .map((session): SessionChange => ({ kind: 'dropped', before: session, after: null }));
  return [...changes, ...dropped].sort(changeOrder);
}

/** What a new plan does to the schedule that stood before, in sessions. */
export interface ScheduleDifference {
  readonly kept: number;
  readonly added: number;
  readonly moved: number;
  readonly dropped: number;
}

/** Counts the changes; a session that only gets other people or another room is counted as moved. */
export function compareSchedules(
  before: readonly Session[],
  after: readonly Session[],
): ScheduleDifference {
  const kinds = listChanges(before, after).map(({ kind }) => kind);
  const count = (...wanted: readonly ChangeKind[]): number =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  const [moved, dropped] = [count('moved', 'changed'), count('dropped')];
  return { kept: before.length - moved - dropped, added: count('added'), moved, dropped };
}

/** Whose schedule changes: whoever takes part before or after. Trainers first, then classes, then rooms. */
export function whoMustBeTold(changes: readonly SessionChange[]): Concerned[] {
  return KINDS.flatMap((kind) => {
    const concerned = changes.flatMap((change) =>
      idsOf(kind, change).map((id) => ({ id, change })),
    );
    return [...groupBy(concerned, ({ id }) => id)]
      .sort(([left], [right]) => compareText(left, right))
      .map(([id, group]) => ({ kind, id, changes: group.map(({ change }) => change) }));
  });
}

function changeOf(before: Session | null, after: Session): SessionChange[] {
  if (before === null) return [{ kind: 'added', before, after }];
  if (TIME.some((key) => before[key] !== after[key])) return [{ kind: 'moved', before, after }];
  if (PARTS.some((key) => before[key] !== after[key])) return [{ kind: 'changed', before, after }];
  return [];
}

/** Who had it and who has it now: when a trainer changes, both must know. */
function idsOf(kind: Concerned['kind'], { before, after }: SessionChange): string[] {
  const ids = [before?.[kind] ?? '', after?.[kind] ?? ''].filter((id) => id !== '');
  return [...new Set(ids)];
}

const changeOrder: (left: SessionChange, right: SessionChange) => number = compareBy(
  (left, right) => compareText(whenOf(left), whenOf(right)),
  (left, right) => compareText(idOf(left), idOf(right)),
);

function whenOf({ before, after }: SessionChange): string {
  const { date, start } = after ?? before ?? { date: '', start: '' };
  return `${date} ${start}`;
}

function idOf({ before, after }: SessionChange): string {
  return (after ?? before)?.id ?? '';
}
