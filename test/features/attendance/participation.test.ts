import { describe, expect, test } from '@jest/globals';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { participationTable } from '../../../src/features/attendance';
import { classDayAction } from '../../../src/features/attendance/actions/class-day';
import { closeAction } from '../../../src/features/attendance/actions/close';
import { prepareAction } from '../../../src/features/attendance/actions/prepare';
import type { Participation } from '../../../src/features/attendance/core';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { sheetOf } from '../programme/a-workbook';
import { aRow, aSession, aStay } from './a-class';
import { columnOf, courseWorld, fiveSessions } from './a-course';

function worldWith(...told: (Partial<Participation> & { readonly participant: string })[]) {
  const world = courseWorld();
  const rows = told.map((one) => ({ ...aStay(one.participant), ...one }));
  world.sheets.grids.set('Keikutsertaan', sheetOf(participationTable, rows));
  return world;
}

function problemsOf(outcome: Outcome<unknown>): unknown[] {
  return outcome.problems.map(({ code, severity, at }) => [code, severity, at?.cell]);
}

function rowsOf(world: MemoryWorld, participant: string): string[] {
  return Object.keys(columnOf(world, 'Presensi', 'Kode')).filter((id) => id.endsWith(participant));
}

describe('a person who joins late or leaves', () => {
  test('gets no rows for the days on which he is not there, and holds up no session', () => {
    const world = worldWith({ participant: 'P-0002', from: '2021-06-14', until: '2021-06-15' });
    prepareAction.run(world.ports, {});
    expect(rowsOf(world, 'P-0001')).toHaveLength(5);
    expect(rowsOf(world, 'P-0002')).toEqual(['S-0014/P-0002', 'S-0015/P-0002']);
    world.sheets.grids
      .get('Presensi')
      ?.filter(([id]) => String(id).startsWith('S-0010/'))
      .forEach((cells) => {
        cells[6] = 'H';
      });
    expect(closeAction.run(world.ports, {})).toMatchObject({ value: { closed: 1 } });
  });

  test('is shown in the sheet of the day as not there, and can still be given a code', () => {
    const world = worldWith({ participant: 'P-0002', from: '2021-06-14' });
    const request = { class: 'MJ-A', date: '2021-06-10' } as const;
    expect(classDayAction.run(world.ports, request)).toMatchObject({
      value: {
        people: [
          { id: 'P-0001', marks: [{ isGone: false }] },
          { id: 'P-0002', marks: [{ isGone: true }] },
        ],
      },
    });
  });

  test('a workbook from before the sheet has nobody of the kind', () => {
    const world = courseWorld();
    world.sheets.grids.delete('Keikutsertaan');
    expect(prepareAction.run(world.ports, {})).toMatchObject({
      status: 'done',
      value: { rowsAdded: 10 },
      problems: [],
    });
  });

  test('a row typed without its own id is of the one seat of that person', () => {
    const world = worldWith({ participant: 'P-0002', id: '', from: '2021-06-14' });
    prepareAction.run(world.ports, {});
    expect(rowsOf(world, 'P-0002')).toHaveLength(3);
  });

  test('his part alone counts for selesai sebagian, and the judgement says what he gets', () => {
    const told = { participant: 'P-0002', until: '2021-06-11' } as const;
    const rows = fiveSessions().flatMap((session) => [
      aRow(session, 'P-0001'),
      ...(session.date <= told.until ? [aRow(session, 'P-0002')] : []),
    ]);
    for (const [ending, held] of [
      ['partial', 8],
      ['dropped', 20],
    ] as const) {
      const world = courseWorld({ attendance: rows });
      world.sheets.grids.set(
        'Keikutsertaan',
        sheetOf(participationTable, [{ ...aStay('P-0002'), ...told, ending }]),
      );
      expect(judgeAction.run(world.ports, {})).toMatchObject({ status: 'done' });
      const figures = ['JP Terlaksana', 'JP Hadir', 'Hasil'].map(
        (header) => columnOf(world, 'Kelulusan', header)['P-0002'],
      );
      expect(figures).toEqual([held, 8, 'Tidak lulus']);
    }
  });

  test.each([
    [
      'a last day before the first',
      [{ participant: 'P-0002', from: '2021-06-14', until: '2021-06-11' }],
      ['attendance.stay_ends_early', 'error', 'F2'],
    ],
    [
      'one person twice',
      [{ participant: 'P-0002' }, { participant: 'P-0002' }],
      ['table.key_twice', 'error', 'A3'],
    ],
    ['nobody', [{ participant: 'P-0099' }], ['attendance.stay_of_nobody', 'warning', 'A2']],
    [
      'an ending without a day',
      [{ participant: 'P-0002', ending: 'dropped' }],
      ['attendance.ending_without_day', 'warning', 'G2'],
    ],
    [
      'presence on a day before the first',
      [{ participant: 'P-0001', from: '2021-06-11' }],
      ['attendance.code_outside_stay', 'warning', 'E2'],
    ],
    [
      'presence on a day after the last',
      [{ participant: 'P-0001', until: '2021-06-09' }],
      ['attendance.code_outside_stay', 'warning', 'F2'],
    ],
  ] as const)('%s is said with its cell', (_, told, problem) => {
    const world = worldWith(...told);
    const seen = [aRow(aSession(10), 'P-0001')];
    world.sheets.grids.set(
      'Presensi',
      courseWorld({ attendance: seen }).sheets.grids.get('Presensi') ?? [],
    );
    const outcome = prepareAction.run(world.ports, {});
    expect(problemsOf(outcome)).toEqual([problem]);
    expect(outcome.status).toBe(problem[1] === 'error' ? 'refused' : 'done');
  });
});
