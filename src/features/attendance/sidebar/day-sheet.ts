import type { ClassDayReply, SessionEntries } from '../contract';
import type { DayMark, DayPerson } from '../core';
import { missedJp } from '../core';
import type { TypedCode } from './typed-code';
import { formatTypedCode, readTypedCode } from './typed-code';

/** What is being filled in: one session by its id, or all sessions of the day. */
export type Scope = string;

export const WHOLE_DAY: Scope = '';

/** Codes as typed and not saved yet, by participant. */
export type TypedCodes = Readonly<Record<string, string>>;

/** A line of the sheet that is being filled in. */
export interface DayLine {
  readonly id: string;
  readonly name: string;
  /** What the field shows. */
  readonly text: string;
  /** The sessions of the day have different codes, and nothing new was typed. */
  readonly isMixed: boolean;
  /** No code is due any more. */
  readonly isGone: boolean;
  readonly isWrong: boolean;
  /** The code that will be taken away; empty when none will. */
  readonly cleared: string;
  /** JP that the late minutes cost, where they cost any. */
  readonly lostJp: number;
  readonly percent: number | null;
  readonly outlook: DayPerson['outlook'];
}

/** The lines to show, in the order of the people. */
export function linesOf(day: ClassDayReply, scope: Scope, typed: TypedCodes): readonly DayLine[] {
  return day.people.map((person) => {
    const marks = marksIn(day, person, scope);
    const standing = standingText(marks);
    const text = typed[person.id] ?? standing ?? '';
    const isCleared = isClearing(typed[person.id]) && standing !== null;
    return {
      id: person.id,
      name: person.name,
      text,
      isMixed: standing === null && text.trim() === '',
      isGone: isGone(marks),
      isWrong: text.trim() !== '' && readTypedCode(text) === null,
      cleared: isCleared ? standing : '',
      lostJp: lostJpOf(day, scope, text),
      percent: person.percent,
      outlook: person.outlook,
    };
  });
}

/** Of somebody who is late it is the first session that loses JP, and never more than it has. */
function lostJpOf(day: ClassDayReply, scope: Scope, text: string): number {
  const minutes = readTypedCode(text)?.lateMinutes ?? null;
  const session = day.sessions[positionsIn(day, scope)[0] ?? 0];
  if (minutes === null || day.late === null || session === undefined) return 0;
  return Math.min(session.jp, missedJp(minutes, day.late));
}

/** Everybody without a code becomes present; exceptions that are there already stay. */
export function markAllPresent(day: ClassDayReply, scope: Scope, typed: TypedCodes): TypedCodes {
  const missing = linesOf(day, scope, typed).filter(
    (line) => !line.isGone && !line.isMixed && line.text.trim() === '',
  );
  return { ...typed, ...Object.fromEntries(missing.map(({ id }) => [id, 'H'])) };
}

/** How far the sheet is: people with code H, with another code, and without. */
export function countLines(lines: readonly DayLine[]): {
  readonly present: number;
  readonly other: number;
  readonly missing: number;
} {
  const due = lines.filter(({ isGone: gone }) => !gone);
  const present = due.filter(({ text }) => readTypedCode(text)?.code === 'H').length;
  const missing = due.filter(({ text, isMixed }) => !isMixed && text.trim() === '').length;
  return { present, missing, other: due.length - present - missing };
}

/**
 * What is to be saved: only what differs from what stands there. Somebody who is late on a day of several sessions is
 * late in the first one and present in the others. A field that was emptied takes the code away; where the sessions
 * have different ones, nobody can mean them all.
 */
export function entriesToSave(
  day: ClassDayReply,
  scope: Scope,
  typed: TypedCodes,
): readonly SessionEntries[] {
  const positions = positionsIn(day, scope);
  return positions.flatMap((position): readonly SessionEntries[] => {
    const session = day.sessions[position]?.id ?? '';
    const entries = day.people.flatMap((person) => {
      const marks = marksIn(day, person, scope);
      const mark = person.marks[position];
      const text = typed[person.id];
      if (mark === undefined || mark.isGone || text === undefined) return [];
      if (isClearing(text)) return standingText(marks) === null ? [] : clearingOf(person.id, mark);
      return entryToSave(person.id, text, mark, position === positions[0]);
    });
    return entries.length === 0 ? [] : [{ session, entries }];
  });
}

function entryToSave(
  participant: string,
  text: string,
  mark: DayMark,
  isFirst: boolean,
): SessionEntries['entries'] {
  const read = readTypedCode(text);
  if (read === null) return [];
  const wanted = read.code === 'T' && !isFirst ? PRESENT : read;
  const isSame = formatTypedCode(mark) === formatTypedCode(wanted);
  return isSame ? [] : [entryOf(participant, wanted, mark)];
}

/** What is still to be saved: codes typed while the others were being saved stay. */
export function dropSaved(typed: TypedCodes, saved: TypedCodes): TypedCodes {
  return Object.fromEntries(Object.entries(typed).filter(([id, text]) => saved[id] !== text));
}

const PRESENT: TypedCode = { code: 'H', lateMinutes: null };

/** Writes a code, if nobody has changed what was seen there. */
export function entryOf(
  participant: string,
  { code, lateMinutes }: TypedCode,
  mark: DayMark,
): SessionEntries['entries'][number] {
  const base = { participant, code, ...seenIn(mark) };
  return lateMinutes === null ? base : { ...base, lateMinutes };
}

/** Takes away the code that was seen there; nothing where none was. */
export function clearingOf(participant: string, mark: DayMark): SessionEntries['entries'] {
  return mark.code === null ? [] : [{ participant, code: null, ...seenIn(mark) }];
}

function seenIn({ code, lateMinutes }: DayMark) {
  return code === 'T' ? { seen: code, seenMinutes: lateMinutes } : { seen: code };
}

/** Whether a field was emptied, which is not the same as left alone. */
export function isClearing(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}

function positionsIn(day: ClassDayReply, scope: Scope): readonly number[] {
  return day.sessions.flatMap(({ id }, position) =>
    scope === WHOLE_DAY || scope === id ? [position] : [],
  );
}

function marksIn(day: ClassDayReply, person: DayPerson, scope: Scope): readonly DayMark[] {
  return positionsIn(day, scope).flatMap((position) => person.marks[position] ?? []);
}

function isGone(marks: readonly DayMark[]): boolean {
  return marks.length > 0 && marks.every((mark) => mark.isGone);
}

/** The code that all the sessions have; null when they differ. Late in the first and present after it is one code. */
function standingText(marks: readonly DayMark[]): string | null {
  const texts = marks.filter((mark) => !mark.isGone).map(formatTypedCode);
  const [first = '', ...others] = texts;
  const expected = first.startsWith('T') ? 'H' : first;
  return others.every((text) => text === expected) ? first : null;
}
