import { indexBy } from '../../../../kernel/ordering';
import type { Session } from '../model';

/** Whose calendar file it is. */
export type CalendarOwner = 'class' | 'trainer';

/** What a calendar was told about a session: a row of the hidden sheet Nomor Kalender. */
export interface CalendarEntry
  extends Pick<
    Session,
    'id' | 'date' | 'start' | 'end' | 'class' | 'package' | 'unit' | 'trainer' | 'room'
  > {
  /** Rises whenever something that a calendar shows changes (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly isCancelled: boolean;
  /** JSON of `FormerOwner`s: who had the session before. A file of theirs still cancels it. */
  readonly former: string;
}

/** Somebody who had a session, and the number under which it was called off there. */
interface FormerOwner {
  readonly kind: CalendarOwner;
  readonly owner: string;
  readonly sequence: number;
}

const SHOWN = [
  'date',
  'start',
  'end',
  'class',
  'package',
  'unit',
  'trainer',
  'room',
  'isCancelled',
] as const;

/**
 * The entries after the sessions as they stand. A session keeps its entry, and its number rises only when it differs;
 * one that is cancelled or gone from the sheet stays as a cancelled entry, so that calendars forget it.
 */
export function advanceEntries(
  known: readonly CalendarEntry[],
  sessions: readonly Session[],
): CalendarEntry[] {
  const before = indexBy(known, ({ id }) => id);
  const present = new Set(sessions.map(({ id }) => id));
  return [
    ...sessions.map((session) => nextEntry(before.get(session.id), session)),
    ...known
      .filter(({ id }) => !present.has(id))
      .map((entry) =>
        entry.isCancelled ? entry : { ...entry, isCancelled: true, sequence: entry.sequence + 1 },
      ),
  ];
}

function nextEntry(known: CalendarEntry | undefined, session: Session): CalendarEntry {
  const { id, date, start, end, class: className, package: code, unit, trainer, room } = session;
  const isCancelled = session.isHeld === false;
  const now = {
    date,
    start,
    end,
    class: className,
    package: code,
    unit,
    trainer,
    room,
    isCancelled,
  };
  if (known === undefined) return { id, ...now, sequence: 0, former: '[]' };
  if (SHOWN.every((key) => known[key] === now[key])) return known;
  const gone = (['class', 'trainer'] as const)
    .filter((kind) => known[kind] !== now[kind] && known[kind] !== '')
    .map((kind) => ({ kind, owner: known[kind], sequence: known.sequence + 1 }));
  const isSame = (left: FormerOwner, right: FormerOwner): boolean =>
    left.kind === right.kind && left.owner === right.owner;
  const staying = readFormer(known.former).filter(
    (one) => now[one.kind] !== one.owner && !gone.some((left) => isSame(left, one)),
  );
  const former = JSON.stringify([...staying, ...gone]);
  // Two steps: whoever imports both files must end with the session, not with its cancellation.
  const sequence = known.sequence + (gone.length > 0 ? 2 : 1);
  return { id, ...now, sequence, former };
}

/** A cell that somebody damaged tells of nobody. */
function readFormer(text: string): FormerOwner[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isFormerOwner) : [];
  } catch {
    return [];
  }
}

function isFormerOwner(value: unknown): value is FormerOwner {
  const { kind, owner, sequence } = (value ?? {}) as Partial<FormerOwner>;
  const isKind = kind === 'class' || kind === 'trainer';
  return isKind && typeof owner === 'string' && Number.isInteger(sequence);
}

/** What a file of one owner holds: its sessions, and those that it has to forget. */
export function entriesOf(
  entries: readonly CalendarEntry[],
  kind: CalendarOwner,
  owner: string,
): CalendarEntry[] {
  return entries.flatMap((entry): CalendarEntry[] => {
    if (entry[kind] === owner) return [entry];
    const left = readFormer(entry.former).find((one) => one.kind === kind && one.owner === owner);
    return left === undefined ? [] : [{ ...entry, isCancelled: true, sequence: left.sequence }];
  });
}
