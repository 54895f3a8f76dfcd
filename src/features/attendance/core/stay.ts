import type { Session } from '../../schedule/core';
import type { AttendanceBook, Member } from './attendance-book';
import { inTimeOrder, recordedRow } from './attendance-book';
import type { CodeEffects } from './code-effects';
import type { Ending, Phase } from './participation';
import { phaseOn } from './participation';

/** From when to when somebody belongs to his class: what Keikutsertaan says, and what his codes say. */
export interface Stay {
  readonly phaseOf: (session: Session) => Phase;
  /** The first session of his class since which he is gone; null for somebody who stays, or who came back. */
  readonly left: Session | null;
  /** How it ended, or will end on the last day that is named; null for somebody who stays. */
  readonly ending: Ending | null;
}

/** The stay of a member of a class. Code or sheet, whichever says first that he is gone. */
export function stayOf(book: AttendanceBook, member: Member, effects: CodeEffects): Stay {
  const told = book.participations.get(member.id);
  const leaving = leavingSession(book, member, effects);
  const phaseOf = (session: Session): Phase => {
    const phase = phaseOn(session.date, told);
    const hasLeft = leaving !== null && inTimeOrder(session, leaving) > 0;
    return phase === 'here' && hasLeft ? 'gone' : phase;
  };
  const sessions = book.sessionsByClass.get(member.class) ?? [];
  const gone = sessions.find((session) => phaseOf(session) === 'gone') ?? null;
  const isByCode = leaving !== null && (gone === null || inTimeOrder(leaving, gone) < 0);
  const left = isByCode ? leaving : gone;
  return { phaseOf, left, ending: left === null ? null : (told?.ending ?? null) };
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
