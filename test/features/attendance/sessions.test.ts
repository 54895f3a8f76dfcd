import { describe, expect, test } from '@jest/globals';
import { attendanceTable } from '../../../src/features/attendance';
import { makeUpAction } from '../../../src/features/attendance/actions/make-up';
import { prepareAction } from '../../../src/features/attendance/actions/prepare';
import { recordAction } from '../../../src/features/attendance/actions/record';
import { setSessionAction } from '../../../src/features/attendance/actions/set-session';
import { earlyWarningsAction } from '../../../src/features/attendance/actions/summarize';
import { saveAbsenceAction } from '../../../src/features/schedule/actions/absences';
import { generateScheduleAction } from '../../../src/features/schedule/actions/generate-schedule';
import type { PlainDate } from '../../../src/kernel/plain-date';
import type { PlainTime } from '../../../src/kernel/plain-time';
import type { RawCell } from '../../../src/kernel/table';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { sheetOf } from '../programme/a-workbook';
import { aProgramme, aTrainer } from '../schedule/a-programme';
import { workbookOf } from '../schedule/a-workbook';
import { planInPlace } from '../schedule/plan-in-place';
import { aRow, aSession } from './a-class';
import { columnOf, courseWorld } from './a-course';

function problemsOf(outcome: Outcome<unknown>): string[] {
  return outcome.problems.map(({ code }) => code);
}

describe('a cancelled session', () => {
  const codes = [aRow(aSession(10), 'P-0001'), aRow(aSession(10), 'P-0002', { code: 'A' })];

  test('is marked in Jadwal and counts no more; its codes stay', () => {
    const world = courseWorld({ attendance: codes });
    const outcome = setSessionAction.run(world.ports, { session: 'S-0010', isCancelled: true });
    expect(outcome).toMatchObject({ status: 'done' });
    expect(problemsOf(outcome)).toEqual(['attendance.codes_do_not_count']);
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe('Tidak');
    expect(columnOf(world, 'Presensi', 'Kode')).toEqual({
      'S-0010/P-0001': 'H',
      'S-0010/P-0002': 'A',
    });
    expect(earlyWarningsAction.run(world.ports, {})).toMatchObject({
      value: { classes: [{ jpHeld: 0, jpPlanned: 16 }], warnings: [] },
    });
  });

  test.each([
    ['with codes is held again', codes, 'Ya'],
    ['without codes is open again', [], ''],
  ])('that takes place after all %s', (_, attendance, cell) => {
    const world = courseWorld({ attendance });
    setSessionAction.run(world.ports, { session: 'S-0010', isCancelled: true });
    setSessionAction.run(world.ports, { session: 'S-0010', isCancelled: false });
    expect(columnOf(world, 'Jadwal', 'Terlaksana')['S-0010']).toBe(cell);
  });

  test('that nobody knows is refused', () => {
    const world = courseWorld();
    const outcome = setSessionAction.run(world.ports, { session: 'S-0099', isCancelled: true });
    expect([outcome.status, ...problemsOf(outcome)]).toEqual([
      'refused',
      'attendance.session_unknown',
    ]);
  });
});

/** One class, 28 JP in the first week of June 2021, planned; two weeks are there. */
function plannedWorld(): MemoryWorld {
  const world = workbookOf(
    aProgramme({ trainers: [aTrainer({ id: 'I-1' }), aTrainer({ id: 'I-2' })] }),
  );
  world.sheets.grids.set('Presensi', sheetOf(attendanceTable));
  expect(generateScheduleAction.run(world.ports, {})).toMatchObject({ status: 'done' });
  return world;
}

function sessionRows(world: MemoryWorld): RawCell[][] {
  return (world.sheets.grids.get('Jadwal') ?? []).slice(1).filter(([id]) => id !== '');
}

describe('a make-up session', () => {
  const cancelled = (world: MemoryWorld) => {
    const id = String(sessionRows(world)[0]?.[0]);
    setSessionAction.run(world.ports, { session: id, isCancelled: true });
    return id;
  };
  const makeUp = (world: MemoryWorld, session: string, date: PlainDate, start: PlainTime) =>
    makeUpAction.run(world.ports, { session, date, start });

  test('follows the hours of its day, and has a number that was never given', () => {
    const world = plannedWorld();
    const id = cancelled(world);
    const before = sessionRows(world).map(([known]) => known);
    const outcome = makeUp(world, id, '2021-06-14', '08:00');
    expect(outcome).toMatchObject({ status: 'done', problems: [] });
    const [, ...rest] = sessionRows(world)[0] ?? [];
    const made = sessionRows(world).find(([known]) => !before.includes(known ?? '')) ?? [];
    expect(made.slice(1, 6)).toEqual([...made.slice(1, 2), '08:00', made[3], 1, rest[4]]);
    expect(made.slice(7, 12)).toEqual(rest.slice(6, 11));
    expect(made[13]).toBe('');
  });

  test('outside the hours of the day lasts its JP without a break, and planning leaves it alone', () => {
    const world = plannedWorld();
    const id = cancelled(world);
    const [row] = sessionRows(world);
    const jp = Number(row?.[5]);
    expect(makeUp(world, id, '2021-06-13', '19:00')).toMatchObject({
      value: {
        end: `${19 + Math.floor((jp * 45) / 60)}:${String((jp * 45) % 60).padStart(2, '0')}`,
      },
    });
    const made = sessionRows(world).find((cells) => cells[2] === '19:00');
    world.now = '2021-06-01T08:00:00';
    expect(planInPlace(world)).toMatchObject({ status: 'done', value: { unplaced: [] } });
    expect(sessionRows(world)).toContainEqual(made);
    const held = sessionRows(world).filter((cells) => cells[13] !== 'Tidak');
    expect(held.reduce((sum, cells) => sum + Number(cells[5]), 0)).toBe(28);
  });

  test.each([
    ['where the class has another session', '2021-06-08', '08:00', 'attendance.make_up_clash'],
    ['that runs past the hours of the day', '2021-06-14', '13:00', 'attendance.make_up_too_long'],
    ['that runs past midnight', '2021-06-14', '23:00', 'attendance.make_up_too_long'],
  ] as const)('%s is refused', (_, date, start, code) => {
    const world = plannedWorld();
    const id = cancelled(world);
    const before = JSON.stringify(sessionRows(world));
    const outcome = makeUp(world, id, date, start);
    expect(outcome.status).toBe('refused');
    expect(problemsOf(outcome)).toContain(code);
    expect(JSON.stringify(sessionRows(world))).toBe(before);
  });

  test('for a session that is not cancelled is refused', () => {
    const world = plannedWorld();
    const outcome = makeUp(world, String(sessionRows(world)[0]?.[0]), '2021-06-14', '08:00');
    expect(problemsOf(outcome)).toEqual(['attendance.not_cancelled']);
  });
});

test('recorded attendance never changes when the schedule is planned again', () => {
  const world = plannedWorld();
  prepareAction.run(world.ports, {});
  const ids = sessionRows(world).map(([id]) => String(id));
  for (const session of ids.slice(0, 3)) {
    const people = Array.from({ length: 10 }, (_, index) => `P-MJ-A-${index + 1}`);
    const entries = people.map((participant, index) => {
      return { participant, code: index === 3 ? ('S' as const) : ('H' as const) };
    });
    expect(recordAction.run(world.ports, { session, entries })).toMatchObject({ status: 'done' });
  }
  const recorded = () => (world.sheets.grids.get('Presensi') ?? []).filter((row) => row[6] !== '');
  const [before, sessions] = [JSON.stringify(recorded()), sessionRows(world).slice(0, 3)];
  // A holiday, an absence and another trainer: all that usually moves sessions, one plan after the other.
  world.sheets.grids.get('Hari Libur')?.push(['2021-06-07', 'Libur', 'Nasional', '', true]);
  const absence = { id: null, kind: 'trainer', who: 'I-1', from: null, until: null } as const;
  const days = { start: '2021-06-08', end: '2021-06-30', reason: '' } as const;
  saveAbsenceAction.run(world.ports, { ...absence, ...days });
  planInPlace(world);
  generateScheduleAction.run(world.ports, {});
  planInPlace(world, { kind: 'class', id: 'MJ-A' });
  expect(JSON.stringify(recorded())).toBe(before);
  for (const row of sessions) expect(sessionRows(world)).toContainEqual(row);
  expect(problemsOf(prepareAction.run(world.ports, {}))).not.toContain('attendance.session_gone');
});
