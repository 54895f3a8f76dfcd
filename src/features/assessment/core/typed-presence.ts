import type { AttendanceBook, AttendanceCount, Member } from '../../attendance/core';
import type { GraduationRow } from './model';

/** The JP that somebody typed into a row of Kelulusan. */
type TypedJp = Pick<GraduationRow, 'class' | 'jpHeld' | 'jpPresent'>;

/** Tells by the id of a row of Penempatan whether Presensi says anything: his class has a code, or he has one of another. */
export function seenInCodes(
  book: AttendanceBook,
): (member: Pick<Member, 'id' | 'class'>) => boolean {
  const coded = new Set<string>();
  for (const [name, sessions] of book.sessionsByClass) {
    if (sessions.some(({ id }) => book.recorded.has(id))) coded.add(name);
  }
  return ({ id, class: name }) => coded.has(name) || book.former.has(id);
}

/**
 * Presence of an office that keeps its codes on paper and types their sum into Kelulusan. As soon as one code of the
 * class stands in Presensi, codes count and nothing else. Null where nothing that can be true was typed.
 */
export function typedPresence(
  counted: AttendanceCount,
  typed: TypedJp | undefined,
): AttendanceCount | null {
  const { jpHeld, jpPresent } = typed ?? { jpHeld: null, jpPresent: null };
  if (jpHeld === null || jpHeld === 0 || !isPossible({ jpHeld, jpPresent })) return null;
  const present = jpPresent ?? 0;
  // What judging itself wrote for somebody who left before any code stood there.
  if (jpHeld === counted.jpHeld && present === counted.jpPresent) return null;
  const nothingToCome = {
    jpPlanned: 0,
    jpForgone: 0,
    jpUnrecorded: 0,
    longestLeft: 0,
    unrecorded: [],
  };
  return { ...counted, ...nothingToCome, jpHeld, jpPresent: present };
}

/** Whether presence can have been so: no more than was held, and nothing below zero. */
export function isPossible({ jpHeld, jpPresent }: Pick<TypedJp, 'jpHeld' | 'jpPresent'>): boolean {
  const [held, present] = [jpHeld ?? 0, jpPresent ?? 0];
  return 0 <= present && present <= held;
}
