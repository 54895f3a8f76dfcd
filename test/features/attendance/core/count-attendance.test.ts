import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AttendanceCode, AttendanceRow } from '../../../../src/features/attendance/core';
import {
  ATTENDANCE_CODES,
  codeEffects,
  countAttendance,
  isCountComplete,
  openBook,
  outlookOf,
} from '../../../../src/features/attendance/core';
import type { Session } from '../../../../src/features/schedule/core';
import { aMember, aRow, aSession, theRules } from '../a-class';

const siti = aMember('P-0001');

function count(sessions: Session[], rows: AttendanceRow[], rules = theRules()) {
  return countAttendance(openBook(sessions, rows), siti, rules);
}

describe('what counts as held', () => {
  test('a session counts once a code is written for it', () => {
    const sessions = [aSession(10), aSession(11)];
    const counted = count(sessions, [aRow(aSession(10), 'P-0001')]);
    expect(counted).toMatchObject({ jpHeld: 4, jpPresent: 4, jpPlanned: 4, unrecorded: [] });
    expect(isCountComplete(counted)).toBe(false);
  });

  test('a cancelled session does not count, even with codes', () => {
    const cancelled = aSession(11, { isHeld: false });
    const rows = [aRow(aSession(10), 'P-0001'), aRow(cancelled, 'P-0001', { code: 'A' })];
    const counted = count([aSession(10), cancelled], rows);
    expect(counted).toMatchObject({ jpHeld: 4, jpPresent: 4, jpPlanned: 0 });
    expect(isCountComplete(counted)).toBe(true);
  });

  test('a held session without his code is missing, not missed', () => {
    const session = aSession(10);
    const counted = count([session], [aRow(session, 'P-0002')]);
    expect(counted).toMatchObject({ jpHeld: 0, jpUnrecorded: 4, unrecorded: ['S-0010'] });
    expect(isCountComplete(counted)).toBe(false);
  });

  test('a session marked as held counts as such before any code is written', () => {
    const counted = count([aSession(10, { isHeld: true })], []);
    expect(counted).toMatchObject({ jpHeld: 0, jpPlanned: 0, jpUnrecorded: 4 });
  });

  test('sessions of other classes do not count', () => {
    const other = aSession(10, { id: 'S-0099', class: 'LS-A' });
    expect(count([other], [aRow(other, 'P-0009')])).toMatchObject({ jpHeld: 0, jpPlanned: 0 });
  });
});

describe('what each code does', () => {
  const outcomes: [AttendanceCode, number][] = [
    ['H', 4],
    ['T', 4],
    ['S', 0],
    ['I', 0],
    ['A', 0],
    ['SD', 0],
    ['KJ', 0],
    ['ST', 0],
    ['BB', 0],
    ['PD', 0],
  ];

  test.each(outcomes)('%s gives %i of 4 JP', (code, present) => {
    const session = aSession(10);
    const counted = count([session], [aRow(session, 'P-0001', { code })]);
    expect(counted).toMatchObject({ jpHeld: 4, jpPresent: present });
  });

  test('excused sessions leave the count where the programme says so', () => {
    const rules = theRules({ effects: codeEffects('exempt') });
    const sessions = [aSession(10), aSession(11)];
    const rows = [aRow(aSession(10), 'P-0001', { code: 'S' }), aRow(aSession(11), 'P-0001')];
    expect(count(sessions, rows, rules)).toMatchObject({ jpHeld: 4, jpPresent: 4 });
  });

  const delays: [number | null, number][] = [
    [null, 4],
    [15, 4],
    [16, 3],
    [45, 3],
    [60, 3],
    [61, 2],
    [500, 0],
  ];

  test.each(delays)('%p minutes late leave %i of 4 JP', (lateMinutes, present) => {
    const session = aSession(10);
    const row = aRow(session, 'P-0001', { code: 'T', lateMinutes });
    expect(count([session], [row]).jpPresent).toBe(present);
  });
});

describe('somebody who leaves', () => {
  const sessions = [aSession(10), aSession(11), aSession(14), aSession(15)];
  const others = sessions.map((session) => aRow(session, 'P-0002'));

  test('misses all that follows, without codes being asked for', () => {
    const rows = [
      ...others,
      aRow(aSession(10), 'P-0001'),
      aRow(aSession(11), 'P-0001', { code: 'BB' }),
    ];
    const counted = count(sessions, rows);
    expect(counted).toMatchObject({ jpHeld: 16, jpPresent: 4, leftOn: '2021-06-11' });
    expect(isCountComplete(counted)).toBe(true);
  });

  test('and comes back owes the codes in between', () => {
    const rows = [
      ...others,
      aRow(aSession(10), 'P-0001', { code: 'PD' }),
      aRow(aSession(15), 'P-0001'),
    ];
    const counted = count(sessions, rows);
    expect(counted).toMatchObject({ leftOn: null, unrecorded: ['S-0011', 'S-0014'] });
  });

  test('cannot make up for it in sessions to come', () => {
    const rows = [aRow(aSession(10), 'P-0001', { code: 'BB' })];
    const counted = count([aSession(10), ...[11, 14, 15, 16, 17].map((d) => aSession(d))], rows);
    expect(outlookOf(counted, 80)).toBe('lost');
  });
});

describe('the outlook', () => {
  const ten = [1, 2, 3, 4, 7, 8, 9, 10, 11, 14].map((day) => aSession(day));
  const recorded = (codes: string): AttendanceRow[] =>
    ten
      .slice(0, codes.length)
      .map((session, index) => aRow(session, 'P-0001', { code: codes[index] === 'A' ? 'A' : 'H' }));

  test('two of ten sessions missed can still be enough', () => {
    expect(outlookOf(count(ten, recorded('AAHH')), 80)).toBe('reachable');
  });

  test('three of ten cannot', () => {
    expect(outlookOf(count(ten, recorded('AAAH')), 80)).toBe('lost');
  });

  test('eight attended of ten are enough whatever comes', () => {
    expect(outlookOf(count(ten, recorded('HHHHHHHH')), 80)).toBe('safe');
  });
});

test('present never exceeds held, whatever is typed', () => {
  const codes = fc.constantFrom<AttendanceCode | null>(...ATTENDANCE_CODES, null);
  const cell = fc.record({
    jp: fc.integer({ min: 1, max: 8 }),
    isHeld: fc.constantFrom(true, false, null),
    code: codes,
    lateMinutes: fc.option(fc.integer({ min: -10, max: 600 })),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), fc.boolean(), (cells, isExempt) => {
      const sessions = cells.map(({ jp, isHeld }, index) => aSession(index + 1, { jp, isHeld }));
      const rows = sessions.map((session, index) =>
        aRow(session, 'P-0001', {
          code: cells[index]?.code ?? null,
          lateMinutes: cells[index]?.lateMinutes ?? null,
        }),
      );
      const effects = codeEffects(isExempt ? 'exempt' : 'missed');
      const counted = count(sessions, rows, theRules({ effects }));
      const total = cells.reduce((sum, { jp, isHeld }) => sum + (isHeld === false ? 0 : jp), 0);
      expect(counted.jpPresent).toBeGreaterThanOrEqual(0);
      expect(counted.jpPresent).toBeLessThanOrEqual(counted.jpHeld);
      expect(counted.jpHeld + counted.jpPlanned + counted.jpUnrecorded).toBeLessThanOrEqual(total);
    }),
  );
});
