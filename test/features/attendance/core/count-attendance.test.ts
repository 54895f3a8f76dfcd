import { describe, expect, test } from '@jest/globals';
import type {
  AttendanceCode,
  AttendanceRow,
  Participation,
} from '../../../../src/features/attendance/core';
import {
  countAttendance,
  isCountComplete,
  openBook,
  outlookOf,
  prospectOf,
} from '../../../../src/features/attendance/core';
import type { Session } from '../../../../src/features/schedule/core';
import { aMember, aRow, aSession, aStay, theEffects, theRules } from '../a-class';

const siti = aMember('P-0001');

function count(
  sessions: Session[],
  rows: AttendanceRow[],
  rules = theRules(),
  told: Partial<Participation> | null = null,
) {
  const participations = told === null ? [] : [{ ...aStay('P-0001'), ...told }];
  return countAttendance(openBook(sessions, rows, participations), siti, rules);
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
    const rules = theRules({ effects: { ...theEffects, S: 'exempt' } });
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

describe('somebody who joins late', () => {
  const sessions = [aSession(10), aSession(11), aSession(14), aSession(15)];
  const rows = [
    aRow(aSession(10), 'P-0002'),
    aRow(aSession(11), 'P-0002'),
    aRow(aSession(14), 'P-0001'),
  ];
  const told = { from: '2021-06-14' } as const;

  test('has missed what was held before, and no code is asked for it', () => {
    const counted = count(sessions, rows, theRules(), told);
    expect(counted).toMatchObject({ jpHeld: 12, jpPresent: 4, jpPlanned: 4, unrecorded: [] });
    expect(counted.joinedOn).toBe('2021-06-14');
  });

  test('is counted since he came where the programme says so', () => {
    const counted = count(sessions, rows, theRules({ beforeJoining: 'exempt' }), told);
    expect(counted).toMatchObject({ jpHeld: 4, jpPresent: 4, jpPlanned: 4 });
  });

  test('will not attend what is still to come before his first day', () => {
    const counted = count(sessions, [], theRules(), told);
    expect(counted).toMatchObject({ jpPlanned: 16, jpForgone: 8, leftOn: null });
    expect(prospectOf(counted, 50)).toMatchObject({
      outlook: 'reachable',
      jpLeft: 8,
      jpNeeded: 8,
    });
    expect(prospectOf(counted, 51).outlook).toBe('lost');
  });

  test('and was seen before his first day is counted as seen', () => {
    const seen = [...rows, aRow(aSession(10), 'P-0001')];
    expect(count(sessions, seen, theRules(), told)).toMatchObject({ jpHeld: 12, jpPresent: 8 });
  });
});

describe('somebody whose last day is known', () => {
  const sessions = [aSession(10), aSession(11), aSession(14), aSession(15)];
  const others = sessions.map((session) => aRow(session, 'P-0002'));
  const rows = [...others, aRow(aSession(10), 'P-0001'), aRow(aSession(11), 'P-0001')];
  const until = '2021-06-11';

  test('gugur: all that follows counts as missed', () => {
    const counted = count(sessions, rows, theRules(), { until, ending: 'dropped' });
    expect(counted).toMatchObject({ jpHeld: 16, jpPresent: 8, ending: 'dropped' });
    expect(counted.leftOn).toBe('2021-06-14');
  });

  test('selesai sebagian: he is counted over his part alone', () => {
    const counted = count(sessions, rows, theRules(), { until, ending: 'partial' });
    expect(counted).toMatchObject({ jpHeld: 8, jpPresent: 8, ending: 'partial' });
    expect(isCountComplete(counted)).toBe(true);
  });

  test('selesai sebagian since a code BB: that session leaves the count too', () => {
    const released = [...others, rows[4], aRow(aSession(11), 'P-0001', { code: 'BB' })].flatMap(
      (row) => row ?? [],
    );
    const counted = count(sessions, released, theRules(), { ending: 'partial' });
    expect(counted).toMatchObject({ jpHeld: 4, jpPresent: 4, leftOn: '2021-06-11' });
  });

  test('is still here until that day', () => {
    const counted = count(sessions, [aRow(aSession(10), 'P-0001')], theRules(), {
      until,
      ending: 'dropped',
    });
    expect(counted).toMatchObject({ leftOn: null, ending: null, jpPlanned: 12, jpForgone: 8 });
    expect(outlookOf(counted, 50)).toBe('reachable');
    expect(outlookOf(counted, 51)).toBe('lost');
  });

  test('and stays to the end after all has not left', () => {
    const all = sessions.map((session) => aRow(session, 'P-0001'));
    const counted = count(sessions, all, theRules(), { until: '2021-06-15', ending: 'dropped' });
    expect(counted).toMatchObject({ leftOn: null, ending: null, jpHeld: 16, jpPresent: 16 });
  });
});

test('a make-up session counts, the cancelled one it stands for does not', () => {
  const cancelled = aSession(10, { isHeld: false });
  const makeUp = aSession(12, { id: 'S-0900' });
  const rows = [aRow(cancelled, 'P-0001', { code: 'A' }), aRow(makeUp, 'P-0001')];
  expect(count([cancelled, makeUp], rows)).toMatchObject({ jpHeld: 4, jpPresent: 4, jpPlanned: 0 });
});
