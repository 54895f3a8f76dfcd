import type { ClassDayReply, SessionEntries } from '../../contract';
import type { DayMark } from '../../core';
import { clearingOf, entryOf, isClearing } from '../day-sheet';
import { formatTypedCode, readTypedCode } from '../typed-code';

/** A place in the grid: the person's line and the session's column, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Codes typed and not saved yet, by `session/person`. */
export type TypedCells = Readonly<Record<string, string>>;

/** What a cell of the grid shows. */
export interface GridCell {
  readonly text: string;
  readonly isTyped: boolean;
  /** No code is due: he joined later or has left. */
  readonly isGone: boolean;
  readonly isWrong: boolean;
  /** The code that will be taken away; empty when none will. */
  readonly cleared: string;
}

type Week = Pick<ClassDayReply, 'people' | 'sessions'>;

/** What came of a key: the codes typed so far, and where one is then. */
export interface KeyOutcome {
  readonly typed: TypedCells;
  readonly at: CellPlace;
}

/** One key for each code; codes of two letters have a key of their own. */
const CODE_KEYS = {
  H: 'H',
  S: 'S',
  I: 'I',
  A: 'A',
  T: 'T',
  D: 'SD',
  K: 'KJ',
  R: 'ST',
  B: 'BB',
  P: 'PD',
} as const;

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A tick on paper, as people type it into a spreadsheet. */
const TICKS = ['V', '✓', '✔', '√'];
/** As much as a code with its minutes needs; more of a pasted text is shown cut. */
const MOST_SHOWN = 8;

/** What stands in a cell, typed or saved. */
export function cellOf(week: Week, typed: TypedCells, at: CellPlace): GridCell {
  const mark = markAt(week, at);
  const text = typed[keyOf(week, at)];
  const standing = mark === null ? '' : formatTypedCode(mark);
  const isCleared = isClearing(text);
  const isWrong = text !== undefined && !isCleared && readTypedCode(text) === null;
  return {
    text: text ?? standing,
    cleared: isCleared ? standing : '',
    isTyped: text !== undefined,
    isGone: mark === null || mark.isGone,
    isWrong,
  };
}

/** What a key does; null for a key that means nothing here. */
export function pressKey(
  week: Week,
  typed: TypedCells,
  at: CellPlace,
  key: string,
): KeyOutcome | null {
  const move = MOVES[key];
  if (move !== undefined) return { typed, at: moved(week, at, move) };
  if (key === 'Home') return { typed, at: { ...at, column: 0 } };
  if (key === 'End') return { typed, at: { ...at, column: week.sessions.length - 1 } };
  if (key === 'Enter') return { typed, at: nextPlace(week, at) };
  if (key === '*') return { typed: fillEmpty(week, typed, at.column), at };
  if (cellOf(week, typed, at).isGone) return null;
  if (key === 'Backspace' || key === 'Delete') return { typed: emptied(week, typed, at, key), at };
  return typeCode(week, typed, at, key.toUpperCase());
}

/** Those without a code become present: in one session, or in all. */
export function fillEmpty(week: Week, typed: TypedCells, column: number | null): TypedCells {
  const empty = placesOf(week).filter((at) => {
    const cell = cellOf(week, typed, at);
    return (column === null || at.column === column) && !cell.isGone && cell.text === '';
  });
  return { ...typed, ...Object.fromEntries(empty.map((at) => [keyOf(week, at), 'H'])) };
}

/** Codes copied from a spreadsheet, from a cell on; empty cells and dashes change nothing. */
export function pasteCells(
  week: Week,
  typed: TypedCells,
  from: CellPlace,
  text: string,
): { readonly typed: TypedCells; readonly outside: number } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const pasted: Record<string, string> = {};
  let outside = 0;
  lines.slice(0, week.people.length).forEach((line, rows) => {
    line.split('\t').forEach((content, columns) => {
      const plain = content.trim().toUpperCase();
      if (plain === '' || plain === '-') return;
      const at = { row: from.row + rows, column: from.column + columns };
      const code = TICKS.includes(plain) ? 'H' : plain.slice(0, MOST_SHOWN);
      if (cellOf(week, typed, at).isGone) outside += 1;
      else pasted[keyOf(week, at)] = code;
    });
  });
  return { typed: { ...typed, ...pasted }, outside };
}

/** How many cells would be saved, and how many cannot be read. */
export function countTyped(
  week: Week,
  typed: TypedCells,
): {
  readonly changed: number;
  readonly cleared: number;
  readonly wrong: number;
  readonly empty: number;
} {
  const cells = placesOf(week).map((at) => cellOf(week, typed, at));
  const entries = weekToSave(week, typed).flatMap((session) => session.entries);
  const cleared = entries.filter(({ code }) => code === null).length;
  return {
    cleared,
    changed: entries.length - cleared,
    wrong: cells.filter(({ isWrong }) => isWrong).length,
    empty: cells.filter(({ isGone, text }) => !isGone && text === '').length,
  };
}

/** What is to be saved: only what differs from what stands there, with what was seen there. */
export function weekToSave(week: Week, typed: TypedCells): readonly SessionEntries[] {
  return week.sessions.flatMap(({ id: session }, column): readonly SessionEntries[] => {
    const entries = week.people.flatMap((person, row): SessionEntries['entries'] => {
      const mark = markAt(week, { row, column });
      const text = typed[keyOf(week, { row, column })];
      if (mark === null || mark.isGone || text === undefined) return [];
      if (isClearing(text)) return clearingOf(person.id, mark);
      const read = readTypedCode(text);
      if (read === null || formatTypedCode(mark) === formatTypedCode(read)) return [];
      return [entryOf(person.id, read, mark)];
    });
    return entries.length === 0 ? [] : [{ session, entries }];
  });
}

function typeCode(week: Week, typed: TypedCells, at: CellPlace, key: string): KeyOutcome | null {
  const { text, isTyped } = cellOf(week, typed, at);
  if (/^\d$/.test(key)) {
    // Minutes belong to the T that was just typed.
    const late = isTyped && text.startsWith('T') ? `${text}${key}` : '';
    return readTypedCode(late) === null
      ? null
      : { typed: { ...typed, [keyOf(week, at)]: late }, at };
  }
  const code = Object.entries(CODE_KEYS).find(([own]) => own === key)?.[1];
  if (code === undefined) return null;
  const next = { ...typed, [keyOf(week, at)]: code };
  return { typed: next, at: code === 'T' ? at : nextPlace(week, at) };
}

/** Down to the next person who is there; after the last one to the top of the next session. */
function nextPlace(week: Week, at: CellPlace): CellPlace {
  const places = week.sessions
    .map((_, column) => column)
    .filter((column) => column >= at.column)
    .flatMap((column) => week.people.map((_, row): CellPlace => ({ row, column })));
  const isAfter = ({ row, column }: CellPlace): boolean => column > at.column || row > at.row;
  return places.find((place) => isAfter(place) && !cellOf(week, {}, place).isGone) ?? at;
}

function moved(
  { people, sessions }: Week,
  { row, column }: CellPlace,
  [rows, columns]: readonly [number, number],
): CellPlace {
  return {
    row: Math.min(people.length - 1, Math.max(0, row + rows)),
    column: Math.min(sessions.length - 1, Math.max(0, column + columns)),
  };
}

/** Backspace takes back what was typed. Where nothing was, both keys take the code away that stands there. */
function emptied(week: Week, typed: TypedCells, at: CellPlace, key: string): TypedCells {
  const own = keyOf(week, at);
  const others = Object.fromEntries(Object.entries(typed).filter(([one]) => one !== own));
  const isBack = key === 'Backspace' && typed[own] !== undefined;
  const mark = markAt(week, at);
  return isBack || mark === null || mark.code === null ? others : { ...others, [own]: '' };
}

function placesOf({ people, sessions }: Week): readonly CellPlace[] {
  return people.flatMap((_, row) => sessions.map((__, column) => ({ row, column })));
}

function markAt({ people }: Week, { row, column }: CellPlace): DayMark | null {
  return people[row]?.marks[column] ?? null;
}

function keyOf({ people, sessions }: Week, { row, column }: CellPlace): string {
  return `${sessions[column]?.id ?? ''}/${people[row]?.id ?? ''}`;
}
