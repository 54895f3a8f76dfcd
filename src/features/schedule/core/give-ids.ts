import { compareBy, compareText } from '../../../kernel/ordering';
import type { Session } from './model';
import type { SessionDraft } from './session-drafts';

type Likeness = (draft: SessionDraft) => string;

/** From the same session down to another time for the same work, so that a moved session keeps its id. */
const LIKENESSES: readonly Likeness[] = [
  (one) => [one.class, one.unit, one.date, one.firstJp, one.jp, one.trainer, one.room].join('\n'),
  (one) => [one.class, one.unit, one.date, one.firstJp].join('\n'),
  (one) => [one.class, one.unit, one.date].join('\n'),
  (one) => [one.class, one.unit, one.jp].join('\n'),
  (one) => [one.class, one.unit].join('\n'),
];

const draftOrder: (left: SessionDraft, right: SessionDraft) => number = compareBy(
  (left, right) => compareText(left.date, right.date),
  (left, right) => left.firstJp - right.firstJp,
  (left, right) => compareText(left.class, right.class),
  (left, right) => compareText(left.unit, right.unit),
);

/**
 * Ids for all drafts: the one it had, that of the old session it replaces, or a number above the highest that was ever
 * given.
 */
export function giveIds(
  drafts: readonly SessionDraft[],
  old: readonly Session[],
  lastNumber: number,
): Session[] {
  const ordered = [...drafts].sort(draftOrder);
  const ids = ordered.map((draft) => draft.id);
  const free = new Set(old.map((session) => session.id));
  for (const id of ids) if (id !== null) free.delete(id);
  for (const likeness of LIKENESSES) {
    const left = new Map<string, string[]>();
    for (const session of old) {
      if (!free.has(session.id)) continue;
      const key = likeness(session);
      left.set(key, [...(left.get(key) ?? []), session.id]);
    }
    ordered.forEach((draft, index) => {
      if (ids[index] !== null) return;
      const id = left.get(likeness(draft))?.shift();
      if (id === undefined) return;
      ids[index] = id;
      free.delete(id);
    });
  }
  let last = lastNumber;
  return ordered.map((draft, index) => {
    const id = ids[index] ?? sessionId(++last);
    return { ...draft, id };
  });
}

/** `S-0042` */
export function sessionId(number: number): string {
  return `S-${String(number).padStart(4, '0')}`;
}

/** The number of `S-0042`; 0 for an id that is not ours. */
function sessionNumber(id: string): number {
  const match = /^S-(\d{1,9})$/.exec(id);
  return match ? Number(match[1]) : 0;
}

/** The highest number among ids of sessions; 0 when none is ours. */
export function highestNumber(sessions: readonly { readonly id: string }[]): number {
  return sessions.reduce((most, { id }) => Math.max(most, sessionNumber(id)), 0);
}
