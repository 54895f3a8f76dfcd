import { describe, expect, test } from '@jest/globals';
import type { ClassDayReply } from '../../../../src/features/attendance/contract';
import type { AttendanceCode, DayPerson } from '../../../../src/features/attendance/core';
import {
  countLines,
  dropSaved,
  entriesToSave,
  linesOf,
  markAllPresent,
  WHOLE_DAY,
} from '../../../../src/features/attendance/sidebar/day-sheet';

function person(id: string, ...codes: (AttendanceCode | null | 'gone')[]): DayPerson {
  return {
    id,
    name: `Nama ${id}`,
    marks: codes.map((code) => ({
      code: code === 'gone' ? null : code,
      lateMinutes: code === 'T' ? 20 : null,
      isGone: code === 'gone',
    })),
    percent: 90,
    outlook: 'safe',
  };
}

function theDay(...people: DayPerson[]): ClassDayReply {
  return {
    classes: ['MJ-A'],
    class: 'MJ-A',
    days: ['2021-06-10'],
    date: '2021-06-10',
    sessions: ['S-1', 'S-2'].map((id) => {
      return {
        id,
        date: '2021-06-10' as const,
        start: '08:00',
        end: '10:00',
        unit: 'MJ.01',
        jp: 2,
      };
    }),
    cancelled: [],
    people,
    threshold: 80,
    late: { jpMinutes: 45, lateTolerance: 15 },
  };
}

const EMPTY_DAY = theDay(
  person('A', null, null),
  person('B', null, null),
  person('C', 'gone', 'gone'),
);

describe('filling in a day', () => {
  test('one key makes the whole class present, except who has left', () => {
    const typed = markAllPresent(EMPTY_DAY, WHOLE_DAY, {});
    expect(typed).toEqual({ A: 'H', B: 'H' });
    expect(countLines(linesOf(EMPTY_DAY, WHOLE_DAY, typed))).toEqual({
      present: 2,
      other: 0,
      missing: 0,
    });
  });

  test('it overwrites no exception, typed or written', () => {
    const day = theDay(person('A', 'S', 'S'), person('B', null, null), person('C', 'H', 'A'));
    expect(markAllPresent(day, WHOLE_DAY, { B: 'I' })).toEqual({ B: 'I' });
  });

  test('twenty people with two exceptions need twenty-two codes and no more', () => {
    const day = theDay(
      ...Array.from({ length: 20 }, (_, index) => person(`P${index}`, null, null)),
    );
    const typed = { ...markAllPresent(day, WHOLE_DAY, {}), P3: 'S', P7: 'T10' };
    expect(countLines(linesOf(day, WHOLE_DAY, typed))).toEqual({
      present: 18,
      other: 2,
      missing: 0,
    });
    expect(entriesToSave(day, WHOLE_DAY, typed).map(({ entries }) => entries.length)).toEqual([
      20, 20,
    ]);
  });

  test('all sessions of the day are saved in one go, or one session alone', () => {
    const both = entriesToSave(EMPTY_DAY, WHOLE_DAY, { A: 'H' });
    expect(both).toEqual([
      { session: 'S-1', entries: [{ participant: 'A', code: 'H', seen: null }] },
      { session: 'S-2', entries: [{ participant: 'A', code: 'H', seen: null }] },
    ]);
    expect(entriesToSave(EMPTY_DAY, 'S-2', { A: 'H' })).toEqual(both.slice(1));
  });

  test('who is late in the morning is present afterwards', () => {
    expect(entriesToSave(EMPTY_DAY, WHOLE_DAY, { A: 'T20' })).toEqual([
      { session: 'S-1', entries: [{ participant: 'A', code: 'T', lateMinutes: 20, seen: null }] },
      { session: 'S-2', entries: [{ participant: 'A', code: 'H', seen: null }] },
    ]);
    const written = theDay(person('A', 'T', 'H'));
    expect(linesOf(written, WHOLE_DAY, {})[0]).toMatchObject({ text: 'T20', isMixed: false });
  });

  test('minutes that cost a JP say so while they are typed', () => {
    const lost = (text: string, late: ClassDayReply['late'] = EMPTY_DAY.late) =>
      linesOf({ ...EMPTY_DAY, late }, WHOLE_DAY, { A: text })[0]?.lostJp;
    expect(['T15', 'T16', 'T61', 'T', 'H', 'T1x'].map((text) => lost(text))).toEqual([
      0, 1, 2, 0, 0, 0,
    ]);
    expect(lost('T1440')).toBe(EMPTY_DAY.sessions[0]?.jp);
    expect(lost('T61', null)).toBe(0);
  });

  test('an emptied field takes the code away, and says so before', () => {
    const day = theDay(person('A', 'S', 'S'), person('B', null, null));
    const typed = { A: ' ', B: '' };
    expect(entriesToSave(day, WHOLE_DAY, typed)).toEqual([
      { session: 'S-1', entries: [{ participant: 'A', code: null, seen: 'S' }] },
      { session: 'S-2', entries: [{ participant: 'A', code: null, seen: 'S' }] },
    ]);
    expect(linesOf(day, WHOLE_DAY, typed).map(({ cleared }) => cleared)).toEqual(['S', '']);
    expect(entriesToSave(day, 'S-2', typed)).toHaveLength(1);
  });

  test('nobody takes codes away that differ by emptying one field', () => {
    const day = theDay(person('A', 'H', 'A'));
    expect(entriesToSave(day, WHOLE_DAY, { A: '' })).toEqual([]);
    expect(linesOf(day, WHOLE_DAY, { A: '' })).toMatchObject([{ isMixed: true, cleared: '' }]);
  });

  test('only what differs is saved, with the code that was seen', () => {
    const day = theDay(person('A', 'H', 'A'), person('B', 'H', 'H'));
    expect(entriesToSave(day, WHOLE_DAY, { A: 'H', B: 'H' })).toEqual([
      { session: 'S-2', entries: [{ participant: 'A', code: 'H', seen: 'A' }] },
    ]);
  });

  test('different codes in one day are shown as such until one is typed', () => {
    const day = theDay(person('A', 'H', 'A'));
    expect(linesOf(day, WHOLE_DAY, {})[0]).toMatchObject({ text: '', isMixed: true });
    expect(linesOf(day, WHOLE_DAY, { A: 'S' })[0]).toMatchObject({ text: 'S', isMixed: false });
    expect(linesOf(day, 'S-2', {})[0]).toMatchObject({ text: 'A', isMixed: false });
  });

  test('a code nobody knows is marked and not saved', () => {
    expect(linesOf(EMPTY_DAY, WHOLE_DAY, { A: 'X' })[0]).toMatchObject({ isWrong: true });
    expect(entriesToSave(EMPTY_DAY, WHOLE_DAY, { A: 'X' })).toEqual([]);
  });

  test('what is typed during saving is not lost', () => {
    expect(dropSaved({ A: 'H', B: 'S' }, { A: 'H', B: 'H' })).toEqual({ B: 'S' });
  });
});
