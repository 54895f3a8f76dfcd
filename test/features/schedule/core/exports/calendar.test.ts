import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type {
  CalendarEntry,
  Session,
  WordedEntry,
} from '../../../../../src/features/schedule/core';
import {
  advanceEntries,
  entriesOf,
  writeCalendar,
} from '../../../../../src/features/schedule/core';
import { aSession } from './a-printed-schedule';

/** The entries after each state of the sheet. */
function entriesAfter(...states: readonly (readonly Session[])[]): CalendarEntry[] {
  return states.reduce<CalendarEntry[]>((known, sessions) => advanceEntries(known, sessions), []);
}

function worded(entry: CalendarEntry, more: Partial<WordedEntry> = {}): WordedEntry {
  return { ...entry, summary: entry.unit, location: entry.room, description: '', ...more };
}

function fileOf(entries: readonly WordedEntry[]): string {
  return writeCalendar({
    name: 'MJ-A',
    workbook: 'abc.giliran',
    timeZone: 'Asia/Jakarta',
    writtenAt: '2021-06-08T05:30:00',
    entries,
  });
}

/** What a calendar shows after it imported files one after the other: the highest number of each UID counts. */
function imported(...files: readonly string[]): Map<string, string> {
  const events = new Map<string, { readonly sequence: number; readonly start: string }>();
  for (const file of files) {
    for (const event of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')) {
      const uid = String(event.getFirstPropertyValue('uid'));
      const sequence = Number(event.getFirstPropertyValue('sequence'));
      const isGone = event.getFirstPropertyValue('status') === 'CANCELLED';
      if (sequence < (events.get(uid)?.sequence ?? 0)) continue;
      const start = isGone ? '' : String(event.getFirstPropertyValue('dtstart'));
      events.set(uid, { sequence, start });
    }
  }
  return new Map([...events].flatMap(([uid, { start }]) => (start === '' ? [] : [[uid, start]])));
}

interface Download {
  readonly owner: string;
  readonly text: string;
}

/** The files of all owners, taken after each state of the sheet. */
function downloads(
  states: readonly (readonly (Pick<Session, 'id'> & Partial<Session>)[])[],
  owners: readonly string[],
): { readonly files: readonly Download[]; readonly last: readonly Session[] } {
  const files: Download[] = [];
  let entries: CalendarEntry[] = [];
  let last: readonly Session[] = [];
  for (const state of states) {
    last = [...new Map(state.map((one) => [one.id, aSession(one)])).values()];
    entries = advanceEntries(entries, last);
    for (const owner of owners) {
      const [kind, id = ''] = owner.split(' ');
      const own = entriesOf(entries, kind === 'class' ? 'class' : 'trainer', id);
      files.push({ owner, text: fileOf(own.map((entry) => worded(entry))) });
    }
  }
  return { files, last };
}

function textsOf(files: readonly Download[], whose: string): string[] {
  return files.filter(({ owner }) => owner === whose).map(({ text }) => text);
}

describe('the number of a session in calendars', () => {
  const first = aSession({ id: 'S-0001' });

  test('stays while nothing changes, and rises when time, room or unit does', () => {
    expect(entriesAfter([first], [first])).toMatchObject([{ sequence: 0 }]);
    expect(entriesAfter([first], [{ ...first, isLocked: true, stage: 2 }])).toMatchObject([
      { sequence: 0 },
    ]);
    expect(entriesAfter([first], [{ ...first, date: '2021-06-09' }])).toMatchObject([
      { sequence: 1 },
    ]);
    expect(entriesAfter([first], [{ ...first, room: 'R-2' }], [first])).toMatchObject([
      { sequence: 2 },
    ]);
  });

  test('a session that is cancelled, or gone from the sheet, is called off once', () => {
    expect(entriesAfter([first], [{ ...first, isHeld: false }])).toMatchObject([
      { sequence: 1, isCancelled: true },
    ]);
    expect(entriesAfter([first], [], [])).toMatchObject([{ sequence: 1, isCancelled: true }]);
    expect(entriesAfter([first], [], [first])).toMatchObject([{ sequence: 2, isCancelled: false }]);
  });

  test('a trainer who lost a session finds it called off, and the new one finds it above that', () => {
    const entries = entriesAfter([first], [{ ...first, trainer: 'I-2' }]);
    expect(entriesOf(entries, 'trainer', 'I-1')).toMatchObject([
      { sequence: 1, isCancelled: true },
    ]);
    expect(entriesOf(entries, 'trainer', 'I-2')).toMatchObject([
      { sequence: 2, isCancelled: false },
    ]);
    const back = advanceEntries(entries, [first]);
    expect(entriesOf(back, 'trainer', 'I-1')).toMatchObject([{ sequence: 4, isCancelled: false }]);
    expect(entriesOf(back, 'trainer', 'I-2')).toMatchObject([{ sequence: 3, isCancelled: true }]);
  });

  test('a damaged cell of former owners is nobody, and no refusal', () => {
    const [entry] = entriesAfter([first], [{ ...first, trainer: 'I-2' }]);
    if (entry === undefined) throw new Error('There is one entry');
    for (const former of ['', '{', '[1, null, {"kind":"x"}]', 'null']) {
      expect(entriesOf([{ ...entry, former }], 'trainer', 'I-1')).toEqual([]);
    }
  });
});

describe('a calendar file', () => {
  test('is read by another program: zone, hours, numbers, and texts with every sign', () => {
    const [entry] = entriesAfter([aSession({ id: 'S-0001' })]);
    if (entry === undefined) throw new Error('There is one entry');
    const summary = `Jahit, saku; kerah \\ "dan" lain-lain: ${'panjang sekali ükuran 🧵 '.repeat(9)}`;
    const text = fileOf([worded(entry, { summary, description: 'Kelas: MJ-A\nRuang: R-1' })]);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.uid).toBe('S-0001@abc.giliran');
    expect(event.sequence).toBe(0);
    expect(event.summary).toBe(summary);
    expect(event.description).toBe('Kelas: MJ-A\nRuang: R-1');
    expect(event.startDate.toString()).toBe('2021-06-07T08:00:00');
    expect(event.startDate.toJSDate().toISOString()).toBe('2021-06-07T01:00:00.000Z');
    expect(event.endDate.toString()).toBe('2021-06-07T09:30:00');
    const stamp = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2021-06-07T22:30:00Z');
  });

  test('has no line above 75 octets, ends each with CRLF and cuts no character, whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const [entry] = entriesAfter([aSession({ id: 'S-0001' })]);
        if (entry === undefined) throw new Error('There is one entry');
        const text = fileOf([worded(entry, { summary: typed })]);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
      }),
    );
  });

  test('that is imported again replaces and never doubles, whoever moved what in between', () => {
    const sessions = fc.array(
      fc.record({
        id: fc.constantFrom('S-0001', 'S-0002', 'S-0003'),
        date: fc.constantFrom('2021-06-07' as const, '2021-06-08' as const),
        trainer: fc.constantFrom('I-1', 'I-2', ''),
        class: fc.constantFrom('MJ-A', 'MJ-B'),
        isHeld: fc.constantFrom(null, true, false),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.array(sessions, { minLength: 1, maxLength: 5 }),
        fc.shuffledSubarray(['class MJ-A', 'class MJ-B', 'trainer I-1', 'trainer I-2'] as const, {
          minLength: 4,
        }),
        (states, order) => {
          const { files, last } = downloads(states, order);
          const standing = last.filter(({ isHeld }) => isHeld !== false);
          const expected = (those: readonly Session[]) =>
            new Map(those.map((one) => [`${one.id}@abc.giliran`, `${one.date}T08:00:00`]));
          // One calendar that took every file of every time, in any order within a time.
          expect(imported(...files.map(({ text }) => text))).toEqual(expected(standing));
          expect(imported(...textsOf(files, 'trainer I-1'))).toEqual(
            expected(standing.filter(({ trainer }) => trainer === 'I-1')),
          );
          expect(imported(...textsOf(files, 'class MJ-B'))).toEqual(
            expected(standing.filter((one) => one.class === 'MJ-B')),
          );
        },
      ),
    );
  });
});
