import { compareText } from '../../../kernel/ordering';
import type { Session } from '../../schedule/core';
import type { AttendanceBook } from './attendance-book';
import { inTimeOrder, recordedRow } from './attendance-book';
import type { CodeEffects } from './code-effects';
import type { Member } from './model';
import type { Ending, Phase } from './participation';
import { phaseOn } from './participation';

/** From when to when somebody belongs to his class: what Keikutsertaan says, and what his codes say. */
export interface Stay {
  readonly phaseOf: (session: Session) => Phase;
  /** Whether he was in another class at that time, which he has left for this one. */
  readonly wasElsewhere: (session: Session) => boolean;
  /** The first session of his class since which he is gone; null for somebody who stays, or who came back. */
  readonly left: Session | null;
  /** How it ended, or will end on the last day that is named; null for somebody who stays. */
  readonly ending: Ending | null;
}

/** The stay of a member of a class. Code or sheet, whichever says first that he is gone. */
export function stayOf(book: AttendanceBook, member: Member, effects: CodeEffects): Stay {
  const told = book.participations.get(member.id);
  const leaving = leavingSession(book, member, effects);
  const wasElsewhere = elsewhereOf(book, member);
  const phaseOf = (session: Session): Phase => {
    if (wasElsewhere(session)) return 'before';
    const phase = phaseOn(session.date, told);
    const hasLeft = leaving !== null && inTimeOrder(session, leaving) > 0;
    return phase === 'here' && hasLeft ? 'gone' : phase;
  };
  const sessions = book.sessionsByClass.get(member.class) ?? [];
  const gone = sessions.find((session) => phaseOf(session) === 'gone') ?? null;
  const isByCode = leaving !== null && (gone === null || inTimeOrder(leaving, gone) < 0);
  const left = isByCode ? leaving : gone;
  const ending = left === null ? null : (told?.ending ?? null);
  return { phaseOf, wasElsewhere, left, ending };
}

/** Somebody was in another class on a day when his next code, of that day or later, stands there. */
function elsewhereOf(book: AttendanceBook, member: Member): Stay['wasElsewhere'] {
  const former = book.former.get(member.id);
  if (former === undefined) return () => false;
  const elsewhere = new Set(former.map(({ date }) => date));
  const coded = (book.sessionsByClass.get(member.class) ?? []).filter(
    (session) => recordedRow(book, session, member.participant) !== undefined,
  );
  const dates = [...coded, ...former].map(({ date }) => date).sort(compareText);
  return (session) => {
    const next = dates.find((date) => date >= session.date);
    return next !== undefined && elsewhere.has(next);
  };
}

/** The first session whose code says so (*bebas*, *pindah*), if his latest code still does. */
function leavingSession(
  book: AttendanceBook,
  member: Member,
  effects: CodeEffects,
): Session | null {
  let leaving: Session | null = null;
  for (const session of book.sessionsByClass.get(member.class) ?? []) {
    const row = recordedRow(book, session, member.participant);
    if (row === undefined) continue;
    if (effects[row.code] !== 'left') leaving = null;
    else leaving ??= session;
  }
  return leaving;
}
