import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classDayAction } from '../../../src/features/attendance/actions/class-day';
import { closeAction } from '../../../src/features/attendance/actions/close';
import { summarizeAction } from '../../../src/features/attendance/actions/summarize';
import type { AttendanceCode, AttendanceRow } from '../../../src/features/attendance/core';
import { countAttendance, openBook } from '../../../src/features/attendance/core';
import type { Session } from '../../../src/features/schedule/core';
import { aMember, aRow, aSession, theRules } from './a-class';
import { courseWorld, typeInto } from './a-course';

const DAYS = [10, 11, 14, 15, 16];
const classA = DAYS.map((day) => aSession(day));
const classB = DAYS.map((day) => aSession(day, { id: `S-01${day}`, class: 'MJ-B' }));
const siti = aMember('P-0001', 'MJ-B');

function count(rows: readonly AttendanceRow[], sessions: readonly Session[], seats = [siti]) {
  const book = openBook(sessions, rows, [], seats);
  return countAttendance(book, siti, theRules());
}

/** Codes of Siti in the sessions of a class, from one of its days on. */
function codes(sessions: readonly Session[], from: number, written: readonly AttendanceCode[]) {
  return written.map((code, index) => {
    const session = sessions[from + index];
    if (session === undefined) throw new Error('There is no such session');
    return aRow(session, 'P-0001', { code });
  });
}

describe('somebody who moved to another class of the same training', () => {
  test('keeps what was written in the class before, and owes nothing of the days in it', () => {
    const rows = [...codes(classA, 0, ['H', 'A']), ...codes(classB, 2, ['H'])];
    const held = classB.map((session, index) => ({ ...session, isHeld: index < 3 ? true : null }));
    expect(count(rows, [...classA, ...held])).toMatchObject({
      ...{ jpHeld: 12, jpPresent: 8, jpPlanned: 8, jpUnrecorded: 0, joinedOn: '2021-06-14' },
    });
  });

  test('owes a code from the day of the move on', () => {
    const rows = [...codes(classA, 0, ['H', 'H']), ...codes(classB, 3, ['H'])];
    const held = classB.map((session) => ({ ...session, isHeld: true }));
    expect(count(rows, [...classA, ...held])).toMatchObject({
      ...{ jpHeld: 12, unrecorded: ['S-0114', 'S-0116'] },
    });
  });

  test('moved there and back: each day is counted once, where his code stands', () => {
    const rows = [
      ...codes(classB, 0, ['H']),
      ...codes(classA, 1, ['H', 'A']),
      ...codes(classB, 3, ['H', 'H']),
    ];
    const held = [...classA, ...classB].map((session) => ({ ...session, isHeld: true }));
    expect(count(rows, held)).toMatchObject({ jpHeld: 20, jpPresent: 16, unrecorded: [] });
  });

  test('codes of a cancelled session, of another training, or of another seat of his do not count', () => {
    const other = aSession(10, { id: 'S-0201', class: 'LS-A', package: 'LS' });
    const cancelled = aSession(11, { isHeld: false });
    const rows = [...codes([other, cancelled], 0, ['H', 'H']), ...codes(classA, 0, ['H'])];
    const sessions = [other, cancelled, ...classA.slice(0, 1), ...classB];
    expect(count(rows, sessions)).toMatchObject({ jpHeld: 4, jpPresent: 4 });
    expect(count(rows, sessions, [siti, aMember('P-0001', 'MJ-A')])).toMatchObject({ jpHeld: 0 });
  });

  test('whatever the day, his JP are those of the codes that were written', () => {
    const code = fc.constantFrom<AttendanceCode>('H', 'A', 'S');
    const day = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(day, fc.array(code, { minLength: 5, maxLength: 5 }), (moved, written) => {
        const rows = [
          ...codes(classA, 0, written.slice(0, moved)),
          ...codes(classB, moved, written.slice(moved)),
        ];
        const held = [...classA, ...classB].map((session) => ({ ...session, isHeld: true }));
        const counted = count(rows, held);
        expect(counted).toMatchObject({
          jpHeld: 20,
          jpPresent: 4 * written.filter((one) => one === 'H').length,
          unrecorded: [],
        });
      }),
    );
  });

  test('is seen so in the day of his class, in closing it and in the recap', () => {
    const rows = [
      ...codes(classA, 0, ['H', 'A']).map((row) => ({ ...row, participant: 'P-0002' })),
      ...[...classA, ...classB].map((session) => aRow(session, 'P-0001')),
    ];
    const own = rows.filter(
      ({ class: of, participant }) => participant !== 'P-0001' || of === 'MJ-A',
    );
    const later = classB.map((session, index) =>
      aRow(session, 'P-0002', { code: index < 2 ? null : 'H' }),
    );
    const world = courseWorld({
      sessions: [...classA, ...classB],
      attendance: [...own, ...later].map((row) => ({
        ...row,
        id: `${row.session}/${row.participant}`,
      })),
    });
    typeInto(world, 'Penempatan', 'P-0002', 'Kelas', 'MJ-B');
    expect(classDayAction.run(world.ports, { class: 'MJ-B', date: '2021-06-10' })).toMatchObject({
      value: { people: [{ id: 'P-0002', percent: 80, marks: [{ isGone: true }] }] },
    });
    expect(closeAction.run(world.ports, {})).toMatchObject({ value: { incomplete: [] } });
    expect(summarizeAction.run(world.ports, {})).toMatchObject({
      value: { classes: [{ class: 'MJ-A' }, { class: 'MJ-B', averagePercent: 80 }] },
    });
  });
});
