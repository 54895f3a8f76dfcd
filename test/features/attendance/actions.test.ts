import { describe, expect, test } from '@jest/globals';
import { closeAction } from '../../../src/features/attendance/actions/close';
import { prepareAction } from '../../../src/features/attendance/actions/prepare';
import { recordAction } from '../../../src/features/attendance/actions/record';
import { summarizeAction } from '../../../src/features/attendance/actions/summarize';
import type { AttendanceCode } from '../../../src/features/attendance/core';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aRow, aSession } from './a-class';
import { columnOf, courseWorld, fiveSessions, typeInto } from './a-course';

function problemsOf(outcome: Outcome<unknown>): string[] {
  return outcome.problems.map((found) => found.code);
}

function typeCodes(world: MemoryWorld, session: string, codes: Record<string, AttendanceCode>) {
  for (const [participant, code] of Object.entries(codes)) {
    typeInto(world, 'Presensi', `${session}/${participant}`, 'Kode', code);
  }
}

describe('preparing the attendance sheet', () => {
  test('every placed participant gets a row for every session, in time order', () => {
    const world = courseWorld();
    const outcome = prepareAction.run(world.ports, {});
    expect(outcome).toMatchObject({ status: 'done', value: { rowsAdded: 10, rowsKept: 0 } });
    const ids = Object.keys(columnOf(world, 'Presensi', 'Kode'));
    expect(ids.slice(0, 3)).toEqual(['S-0010/P-0001', 'S-0010/P-0002', 'S-0011/P-0001']);
    expect(columnOf(world, 'Presensi', 'Nama')['S-0010/P-0001']).toBe('Sari');
  });

  test('up to a day only, when a day is named', () => {
    const world = courseWorld();
    const outcome = prepareAction.run(world.ports, { until: '2021-06-11' });
    expect(outcome).toMatchObject({ value: { rowsAdded: 4 } });
  });

  test.each([
    ['Jadwal', 'attendance.no_sessions'],
    ['Penempatan', 'attendance.nobody_in_class'],
  ])('while %s is empty it says which step comes first, as closing does', (sheet, code) => {
    const world = courseWorld();
    world.sheets.grids.get(sheet)?.splice(1);
    for (const outcome of [prepareAction.run(world.ports, {}), closeAction.run(world.ports, {})]) {
      expect(outcome).toMatchObject({ status: 'refused', problems: [{ code }] });
    }
    expect(world.sheets.calls['write']).toBeUndefined();
  });

  test('a second time adds nothing and leaves recorded codes alone', () => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    typeCodes(world, 'S-0010', { 'P-0001': 'S' });
    const before = JSON.stringify([...world.sheets.grids]);
    expect(prepareAction.run(world.ports, {})).toMatchObject({ value: { rowsAdded: 0 } });
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });

  test('a cancelled session gets no rows', () => {
    const world = courseWorld({ sessions: [aSession(10), aSession(11, { isHeld: false })] });
    expect(prepareAction.run(world.ports, {})).toMatchObject({ value: { rowsAdded: 2 } });
  });

  test('the row of a session that vanished is kept and reported', () => {
    const gone = aSession(9, { id: 'S-0900' });
    const world = courseWorld({ attendance: [aRow(gone, 'P-0001')] });
    const outcome = prepareAction.run(world.ports, {});
    expect(problemsOf(outcome)).toEqual(['attendance.session_gone']);
    expect(columnOf(world, 'Presensi', 'Kode')['S-0900/P-0001']).toBe('H');
  });

  test('a code nobody knows refuses everything and names the cell', () => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    typeInto(world, 'Presensi', 'S-0010/P-0002', 'Kode', 'X');
    const outcome = prepareAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.not_a_choice', at: { sheet: 'Presensi', row: 3, cell: 'G3' } }],
    });
  });
});

describe('closing sessions whose codes were typed into the sheet', () => {
  test.each([
    ['h', 'Sakit'],
    [' Hadir ', 'SD '],
    ['✓', 'terlambat'],
  ])('takes "%s" and "%s" for codes', (sari, tono) => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    typeInto(world, 'Presensi', 'S-0010/P-0001', 'Kode', sari);
    typeInto(world, 'Presensi', 'S-0010/P-0002', 'Kode', tono);
    expect(closeAction.run(world.ports, {})).toMatchObject({ value: { closed: 1 } });
  });

  test('a session with all codes is marked as held, one with a gap is named', () => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    typeCodes(world, 'S-0010', { 'P-0001': 'H', 'P-0002': 'A' });
    typeCodes(world, 'S-0011', { 'P-0001': 'H' });
    const outcome = closeAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'done',
      value: {
        closed: 1,
        incomplete: [{ session: 'S-0011', date: '2021-06-11', class: 'MJ-A', missing: 1 }],
        untouched: 3,
      },
    });
    expect(problemsOf(outcome)).toEqual(['attendance.session_incomplete']);
    expect(columnOf(world, 'Jadwal', 'Terlaksana')).toMatchObject({ 'S-0010': 'Ya', 'S-0011': '' });
  });

  test('whoever has left does not hold up the sessions that follow', () => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    typeCodes(world, 'S-0010', { 'P-0001': 'H', 'P-0002': 'BB' });
    typeCodes(world, 'S-0011', { 'P-0001': 'H' });
    expect(closeAction.run(world.ports, {})).toMatchObject({ value: { closed: 2 } });
  });

  test('the same participant twice in a session refuses and writes nothing', () => {
    const session = aSession(10);
    const row = aRow(session, 'P-0001');
    const world = courseWorld({ attendance: [row, { ...row, id: 'lain' }] });
    const outcome = closeAction.run(world.ports, {});
    expect(outcome.status).toBe('refused');
    expect(problemsOf(outcome)).toEqual(['attendance.row_twice']);
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe('');
  });
});

describe('recording a session', () => {
  test('writes the codes, the minutes, and that the session was held', () => {
    const world = courseWorld();
    const outcome = recordAction.run(world.ports, {
      session: 'S-0010',
      entries: [
        { participant: 'P-0001', code: 'H' },
        { participant: 'P-0002', code: 'T', lateMinutes: 20, note: 'hujan' },
      ],
    });
    expect(outcome).toMatchObject({ status: 'done', value: { recorded: 2 }, problems: [] });
    expect(columnOf(world, 'Presensi', 'Kode')).toEqual({
      'S-0010/P-0001': 'H',
      'S-0010/P-0002': 'T',
    });
    expect(columnOf(world, 'Presensi', 'Menit Terlambat')['S-0010/P-0002']).toBe(20);
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe('Ya');
  });

  test('a correction replaces code and minutes and keeps the note', () => {
    const session = aSession(10);
    const late = aRow(session, 'P-0001', { code: 'T', lateMinutes: 20, note: 'hujan' });
    const world = courseWorld({ attendance: [late] });
    recordAction.run(world.ports, {
      session: 'S-0010',
      entries: [{ participant: 'P-0001', code: 'H' }],
    });
    const id = 'S-0010/P-0001';
    expect(columnOf(world, 'Presensi', 'Kode')[id]).toBe('H');
    expect(columnOf(world, 'Presensi', 'Menit Terlambat')[id]).toBe('');
    expect(columnOf(world, 'Presensi', 'Catatan')[id]).toBe('hujan');
  });

  test('a code that a colleague writes at the same moment is reported and stays', () => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    world.beforeCommit = () => typeCodes(world, 'S-0010', { 'P-0001': 'S' });
    const outcome = recordAction.run(world.ports, {
      session: 'S-0010',
      entries: [{ participant: 'P-0001', code: 'A' }],
    });
    expect(problemsOf(outcome)).toEqual(['commit.cell_changed']);
    expect(columnOf(world, 'Presensi', 'Kode')['S-0010/P-0001']).toBe('S');
  });

  test('a code typed by mistake is taken away with its minutes, and the note stays', () => {
    const session = aSession(10, { isHeld: true });
    const late = { code: 'T', lateMinutes: 20, note: 'hujan' } as const;
    const world = courseWorld({
      attendance: [aRow(session, 'P-0001', late), aRow(session, 'P-0002')],
      sessions: [session],
    });
    const clear = (participant: string, seen: 'T' | 'H') =>
      recordAction.run(world.ports, {
        session: 'S-0010',
        entries: [{ participant, code: null, seen, ...(seen === 'T' ? { seenMinutes: 20 } : {}) }],
      });
    expect(clear('P-0001', 'T')).toMatchObject({ value: { recorded: 0, cleared: 1 } });
    const id = 'S-0010/P-0001';
    expect(columnOf(world, 'Presensi', 'Kode')).toEqual({ [id]: '', 'S-0010/P-0002': 'H' });
    expect(columnOf(world, 'Presensi', 'Menit Terlambat')[id]).toBe('');
    expect(columnOf(world, 'Presensi', 'Catatan')[id]).toBe('hujan');
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe('Ya');
    clear('P-0002', 'H');
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe('');
  });

  test('what a colleague wrote since it was seen is not taken away', () => {
    const session = aSession(10, { isHeld: true });
    const late = { code: 'T', lateMinutes: 45 } as const;
    const world = courseWorld({
      attendance: [aRow(session, 'P-0001', late), aRow(session, 'P-0002', { code: 'S' })],
    });
    const outcome = recordAction.run(world.ports, {
      session: 'S-0010',
      entries: [
        { participant: 'P-0001', code: null, seen: 'T', seenMinutes: 20 },
        { participant: 'P-0002', code: null, seen: 'H' },
      ],
    });
    expect(problemsOf(outcome)).toEqual(['attendance.code_changed', 'attendance.code_changed']);
    expect(Object.values(columnOf(world, 'Presensi', 'Kode'))).toEqual(['T', 'S']);
  });

  test('what a colleague writes at the very moment is not taken away', () => {
    const world = courseWorld({ attendance: [aRow(aSession(10), 'P-0001')] });
    world.beforeCommit = () => typeCodes(world, 'S-0010', { 'P-0001': 'S' });
    const entries = [{ participant: 'P-0001', code: null, seen: 'H' as const }];
    const outcome = recordAction.run(world.ports, { session: 'S-0010', entries });
    expect(problemsOf(outcome)).toEqual(['commit.cell_changed']);
    expect(columnOf(world, 'Presensi', 'Kode')['S-0010/P-0001']).toBe('S');
  });

  test('there is nothing to take away where no row stands', () => {
    const world = courseWorld();
    const entries = [{ participant: 'P-0001', code: null, seen: null }];
    recordAction.run(world.ports, { session: 'S-0010', entries });
    expect(columnOf(world, 'Presensi', 'Kode')).toEqual({});
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe('');
  });

  const impossible: [string, Parameters<typeof recordAction.run>[1], string][] = [
    [
      'an unknown session',
      { session: 'S-0099', entries: [{ participant: 'P-0001', code: 'H' }] },
      'attendance.session_unknown',
    ],
    [
      'somebody of the reserve list',
      { session: 'S-0010', entries: [{ participant: 'P-0003', code: 'H' }] },
      'attendance.not_in_class',
    ],
    [
      'minutes of delay for somebody absent',
      { session: 'S-0010', entries: [{ participant: 'P-0001', code: 'A', lateMinutes: 5 }] },
      'attendance.entry_minutes_without_late',
    ],
    [
      'a cancelled session',
      { session: 'S-0016', entries: [{ participant: 'P-0001', code: 'H' }] },
      'attendance.cannot_record_cancelled',
    ],
    [
      'the same participant twice',
      {
        session: 'S-0010',
        entries: [
          { participant: 'P-0001', code: 'H' },
          { participant: 'P-0001', code: 'A' },
        ],
      },
      'attendance.entry_twice',
    ],
  ];

  test.each(impossible)('%s is refused and nothing is written', (_, input, code) => {
    const sessions = fiveSessions().map((session) =>
      session.id === 'S-0016' ? { ...session, isHeld: false } : session,
    );
    const world = courseWorld({ sessions });
    const before = JSON.stringify([...world.sheets.grids]);
    const outcome = recordAction.run(world.ports, input);
    expect(outcome.status).toBe('refused');
    expect(problemsOf(outcome)).toEqual([code]);
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });
});

describe('the summary', () => {
  test('counts by class and warns of who can no longer reach the threshold', () => {
    const rows = [10, 11].flatMap((day) => [
      aRow(aSession(day), 'P-0001', { code: 'H' }),
      aRow(aSession(day), 'P-0002', { code: 'A' }),
    ]);
    const world = courseWorld({ attendance: rows });
    const outcome = summarizeAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'done',
      value: {
        threshold: 80,
        classes: [
          { class: 'MJ-A', participants: 2, sessionsHeld: 2, jpHeld: 8, averagePercent: 50 },
        ],
        warnings: [
          { participant: 'P-0002', percent: 0, warning: 'lost', jpLeft: 12, jpNeeded: 16 },
        ],
      },
    });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});
