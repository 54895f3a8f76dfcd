import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AttendanceCode, DayPerson } from '../../../../src/features/attendance/core';
import { ATTENDANCE_CODES } from '../../../../src/features/attendance/core';
import type {
  CellPlace,
  TypedCells,
} from '../../../../src/features/attendance/sidebar/register/week-grid';
import {
  cellOf,
  countTyped,
  fillEmpty,
  pasteCells,
  pressKey,
  weekToSave,
} from '../../../../src/features/attendance/sidebar/register/week-grid';

type Cell = AttendanceCode | 'gone' | null;

function aWeek(...lines: Cell[][]) {
  const sessions = (lines[0] ?? []).map((_, column) => {
    const date = '2021-06-10' as const;
    return { id: `S-${column + 1}`, date, start: '08:00', end: '10:00', unit: 'U', jp: 2 };
  });
  const people = lines.map(
    (cells, row): DayPerson => ({
      id: `P-${row + 1}`,
      name: `Nama ${row + 1}`,
      marks: cells.map((cell) => ({
        code: cell === 'gone' ? null : cell,
        lateMinutes: null,
        isGone: cell === 'gone',
      })),
      percent: null,
      outlook: 'safe',
    }),
  );
  return { sessions, people };
}

/** Presses keys one after the other, as somebody who copies a sheet of paper. */
function press(week: ReturnType<typeof aWeek>, from: CellPlace, ...keys: string[]) {
  return keys.reduce((state, key) => pressKey(week, state.typed, state.at, key) ?? state, {
    typed: {} as TypedCells,
    at: from,
  });
}

const start = { row: 0, column: 0 };
const three = aWeek([null, null], [null, null], [null, null]);

describe('a week typed back from paper', () => {
  test('takes one key a code and goes on by itself, down and then to the next session', () => {
    const { typed, at } = press(three, start, 'h', 's', 'd', 'H', 'k');
    expect(typed).toEqual({
      'S-1/P-1': 'H',
      'S-1/P-2': 'S',
      'S-1/P-3': 'SD',
      'S-2/P-1': 'H',
      'S-2/P-2': 'KJ',
    });
    expect(at).toEqual({ row: 2, column: 1 });
  });

  test('every code has a key of its own', () => {
    const codes = ['h', 's', 'i', 'a', 't', 'd', 'k', 'r', 'b', 'p'].map(
      (key) => press(three, start, key).typed['S-1/P-1'],
    );
    expect([...codes].sort()).toEqual([...ATTENDANCE_CODES].sort());
  });

  test('waits after T for the minutes, and takes no impossible ones', () => {
    expect(press(three, start, 't', '2', '0', 'Enter', 'h')).toEqual({
      typed: { 'S-1/P-1': 'T20', 'S-1/P-2': 'H' },
      at: { row: 2, column: 0 },
    });
    expect(press(three, start, 't', '9', '9', '9', '9').typed).toEqual({ 'S-1/P-1': 'T999' });
    expect(press(three, start, '5', 'x', 'Tab').typed).toEqual({});
  });

  test('passes over those who take no part', () => {
    const week = aWeek([null], ['gone'], [null]);
    expect(press(week, start, 'h', 'a').typed).toEqual({ 'S-1/P-1': 'H', 'S-1/P-3': 'A' });
    expect(press(week, { row: 1, column: 0 }, 'h').typed).toEqual({});
    expect(cellOf(week, {}, { row: 1, column: 0 }).isGone).toBe(true);
  });

  test('takes a key back, and fills what is empty in one session or in all', () => {
    expect(press(three, start, 's', 'ArrowUp', 'Backspace').typed).toEqual({});
    const week = aWeek(['S', null], [null, 'gone']);
    expect(press(week, { row: 0, column: 1 }, '*').typed).toEqual({ 'S-2/P-1': 'H' });
    expect(fillEmpty(week, {}, null)).toEqual({ 'S-2/P-1': 'H', 'S-1/P-2': 'H' });
  });

  test('takes a code away with Delete, and Backspace takes that back', () => {
    const week = aWeek(['H', 'T'], [null, 'gone']);
    const { typed } = press(week, start, 'Delete', 'ArrowRight', 'Backspace');
    expect(weekToSave(week, typed)).toEqual([
      { session: 'S-1', entries: [{ participant: 'P-1', code: null, seen: 'H' }] },
      {
        session: 'S-2',
        entries: [{ participant: 'P-1', code: null, seen: 'T', seenMinutes: null }],
      },
    ]);
    expect(cellOf(week, typed, start)).toMatchObject({ text: '', cleared: 'H', isWrong: false });
    expect(countTyped(week, typed)).toEqual({ changed: 0, cleared: 2, wrong: 0, empty: 3 });
    expect(press(week, start, 'Delete', 'Delete', 'Backspace').typed).toEqual({});
    expect(press(week, start, 's', 'ArrowUp', 'Delete').typed).toEqual({ 'S-1/P-1': '' });
    const empty = press(week, { row: 1, column: 0 }, 'Delete', 'ArrowRight', 'Delete');
    expect(empty.typed).toEqual({});
  });

  test('is pasted from a spreadsheet: codes, ticks, nothing for an empty cell', () => {
    const came = pasteCells(three, {}, start, 'h\t✓\r\n\tt 20\r\n-\tSD\r\nH\tH\r\n');
    expect(came).toEqual({
      typed: { 'S-1/P-1': 'H', 'S-2/P-1': 'H', 'S-2/P-2': 'T 20', 'S-2/P-3': 'SD' },
      outside: 0,
    });
    expect(pasteCells(three, {}, { row: 0, column: 1 }, 'H\tH\tH').outside).toBe(2);
  });

  test('shows what it cannot read and does not save it', () => {
    const { typed } = pasteCells(three, {}, start, '=HYPERLINK("x")\nH');
    expect(cellOf(three, typed, start)).toMatchObject({ text: '=HYPERLI', isWrong: true });
    expect(countTyped(three, typed)).toEqual({ changed: 1, cleared: 0, wrong: 1, empty: 4 });
    expect(weekToSave(three, typed)).toEqual([
      { session: 'S-1', entries: [{ participant: 'P-2', code: 'H', seen: null }] },
    ]);
  });

  test('saves only what differs, with what was seen there', () => {
    const week = aWeek(['H', 'S'], [null, null]);
    const typed = { 'S-1/P-1': 'H', 'S-2/P-1': 'T15', 'S-2/P-2': 'H' };
    expect(weekToSave(week, typed)).toEqual([
      {
        session: 'S-2',
        entries: [
          { participant: 'P-1', code: 'T', seen: 'S', lateMinutes: 15 },
          { participant: 'P-2', code: 'H', seen: null },
        ],
      },
    ]);
  });
});

test('whatever is pressed or pasted, the place stays in the table and only real cells are saved', () => {
  const cell = fc.constantFrom<Cell>(...ATTENDANCE_CODES, 'gone', null, null);
  const weeks = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const keys = fc.array(
    fc.constantFrom('h', 't', '1', 'ArrowDown', 'ArrowLeft', 'Enter', '*', 'End', 'Delete', 'q'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(weeks, keys, fc.string({ unit: 'binary' }), (lines, pressed, text) => {
      const week = aWeek(...lines);
      const { typed, at } = press(week, start, ...pressed);
      expect(at.row).toBeLessThan(week.people.length);
      expect(at.column).toBeLessThan(week.sessions.length);
      const pasted = pasteCells(week, typed, at, text).typed;
      for (const { session, entries } of weekToSave(week, pasted)) {
        const column = week.sessions.findIndex(({ id }) => id === session);
        for (const { participant, code } of entries) {
          const row = week.people.findIndex(({ id }) => id === participant);
          expect(week.people[row]?.marks[column]?.isGone).toBe(false);
          expect([...ATTENDANCE_CODES, null]).toContain(code);
        }
      }
    }),
  );
});
