import { groupBy } from '../../../kernel/ordering';
import type { Session } from '../../schedule/core';
import type { AttendanceBook } from './attendance-book';
import { recordedRow } from './attendance-book';
import type { CodeEffects } from './code-effects';
import type { Member } from './model';
import { stayOf } from './stay';

/** How far the codes of a session are. */
export interface SessionProgress {
  readonly session: Session;
  readonly recorded: number;
  /** Participants whose code is due and missing. */
  readonly missing: readonly string[];
}

/** The progress of every session that is not cancelled and whose class has somebody in it, class by class in time order. */
export function sessionProgress(
  book: AttendanceBook,
  members: readonly Member[],
  effects: CodeEffects,
): readonly SessionProgress[] {
  const progress: SessionProgress[] = [];
  for (const [className, inClass] of groupBy(members, (member) => member.class)) {
    const people = inClass.map((member) => ({
      id: member.participant,
      stay: stayOf(book, member, effects),
    }));
    for (const session of book.sessionsByClass.get(className) ?? []) {
      const missing = people.filter(
        (person) =>
          recordedRow(book, session, person.id) === undefined &&
          person.stay.phaseOf(session) === 'here',
      );
      progress.push({
        session,
        recorded: book.recorded.get(session.id)?.size ?? 0,
        missing: missing.map((person) => person.id),
      });
    }
  }
  return progress;
}
