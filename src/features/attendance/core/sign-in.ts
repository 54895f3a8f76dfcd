import type { Session } from '../../schedule/core';
import type { AttendanceBook } from './attendance-book';
import { byName } from './class-day';
import type { CodeEffects } from './code-effects';
import type { Member } from './model';
import type { Phase } from './participation';
import { stayOf } from './stay';

/** Somebody on the sign-in sheets of a class: the name and nothing else about the person. */
export interface SignInPerson {
  readonly id: string;
  readonly name: string;
  /** Whether he is there, by session of the class. */
  readonly phases: readonly Phase[];
}

/** What the sign-in sheets of a class are printed from. */
export interface SignInClass {
  readonly class: string;
  /** In time order, without the cancelled ones. */
  readonly sessions: readonly Session[];
  /** In the order in which the week is typed back: the number on paper is the line on the screen. */
  readonly people: readonly SignInPerson[];
}

/** The sign-in sheets of a class. */
export function signInOf(
  book: AttendanceBook,
  name: string,
  members: readonly Member[],
  effects: CodeEffects,
): SignInClass {
  const sessions = book.sessionsByClass.get(name) ?? [];
  const people = [...members].sort(byName).map((member): SignInPerson => {
    const { phaseOf } = stayOf(book, member, effects);
    return { id: member.participant, name: member.name, phases: sessions.map(phaseOf) };
  });
  return { class: name, sessions, people };
}
