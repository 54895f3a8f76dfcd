import { describe, expect, test } from '@jest/globals';
import { assessmentActions } from '../../../src/features/assessment/actions';
import { attendanceActions } from '../../../src/features/attendance/actions';
import { eligibilityActions } from '../../../src/features/eligibility/actions';
import { pairsTable, placementTable } from '../../../src/features/placement';
import { placementActions } from '../../../src/features/placement/actions';
import { courseRecordsTable, participantsTable } from '../../../src/features/roster';
import { survivorsOf } from '../../../src/features/roster/core';
import type { RawRow } from '../../../src/kernel/table';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aRow } from '../attendance/a-class';
import { columnOf, courseWorld, fiveSessions } from '../attendance/a-course';
import { aCandidate, aRule } from '../eligibility/a-candidate';
import { cellOf, peopleSheets } from '../eligibility/a-workbook';
import { sheetOf } from '../programme/a-workbook';

const ACTIONS = [
  ...eligibilityActions,
  ...placementActions,
  ...attendanceActions,
  ...assessmentActions,
];

function run(world: MemoryWorld, id: string, input: unknown = {}): Outcome<unknown> {
  const action = ACTIONS.find((one) => one.id === id);
  if (action === undefined) throw new Error(`No action ${id}`);
  return action.run(world.ports, input);
}

const codesOf = ({ problems }: Outcome<unknown>) => problems.map(({ code }) => code);

describe('an id whose row was merged into another one', () => {
  const sewers = ['P-0001', 'P-0002', 'P-0012'].map((id) =>
    aCandidate({ id, interest2: 'LS', mergedInto: id === 'P-0012' ? 'P-0001' : '' }),
  );

  function placedWorld(): MemoryWorld {
    const world = memoryPorts({
      sheets: {
        ...peopleSheets(sewers, [aRule('K01'), aRule('K21', { parameter: '2' })]),
        Penempatan: sheetOf(placementTable, [
          { participant: 'P-0012', status: 'placed', package: 'MJ', class: 'MJ-A', isLocked: true },
        ]),
        Pasangan: sheetOf(pairsTable, [
          { id: 'X-1', first: 'P-0012', second: 'P-0002', kind: 'apart' },
        ]),
      },
    });
    expect(run(world, 'eligibility.judge').status).toBe('done');
    return world;
  }

  test('holds its locked seat and its pair for the one that stays, and is named', () => {
    const world = placedWorld();
    const outcome = run(world, 'placement.propose');
    expect(outcome).toMatchObject({ status: 'done', value: { placed: 2 } });
    expect(outcome.problems.filter(({ code }) => code === 'roster.id_merged')).toMatchObject([
      { at: { sheet: 'Penempatan', cell: 'A2' }, values: { into: 'P-0001' } },
      { at: { sheet: 'Pasangan', cell: 'B2' }, values: { into: 'P-0001' } },
    ]);
    const cell = (id: string, key: string) =>
      cellOf(world.sheets.grids.get('Penempatan'), placementTable, id, key);
    expect([cell('P-0012', 'package'), cell('P-0012', 'participant')]).toEqual(['MJ', 'P-0012']);
    expect(cell('P-0002', 'package')).toBe('LS');
    expect(cell('P-0001', 'status')).toBeUndefined();
  });

  test('brings its former courses along', () => {
    const world = placedWorld();
    world.sheets.grids.set(
      'Riwayat',
      sheetOf(courseRecordsTable, [
        {
          ...{ id: 'R-1', participant: 'P-0012', program: 'LAIN', package: 'MJ' },
          ...{ to: '2021-01-10', outcome: 'passed' },
        },
      ]),
    );
    run(world, 'eligibility.judge');
    const rows = world.sheets.grids.get('Kelayakan') ?? [];
    expect(rows.find(([id]) => id === 'P-0001')?.join()).toContain('K21');
    expect(rows.find(([id]) => id === 'P-0002')?.join()).not.toContain('K21 (MJ)');
  });

  test('counts in attendance and results as the one that stays', () => {
    const sessions = fiveSessions();
    const attendance = sessions.flatMap((session) => [
      aRow(session, 'P-0001'),
      aRow(session, 'P-0012'),
    ]);
    const world = courseWorld({ sessions, attendance });
    world.sheets.grids.set(
      'Peserta',
      sheetOf(participantsTable, [
        { id: 'P-0001', name: 'Sari' },
        { id: 'P-0002', name: 'Tono' },
        { id: 'P-0012', name: 'Tono', mergedInto: 'P-0002' },
      ]),
    );
    expect(run(world, 'attendance.prepare')).toMatchObject({ value: { rowsAdded: 0 } });
    run(world, 'assessment.prepare');
    const grid = world.sheets.grids.get('Nilai') ?? [];
    const person = grid[0]?.indexOf('ID Peserta') ?? 0;
    const attempt = grid[0]?.indexOf('Uji 1') ?? 0;
    for (const row of grid.slice(1)) {
      row[attempt] = 'K';
      if (row[person] === 'P-0002') row[person] = 'P-0012';
    }
    const judged = run(world, 'assessment.judge');
    expect(judged).toMatchObject({ value: { judged: 2, passed: 2 } });
    expect(new Set(codesOf(judged))).toEqual(new Set(['roster.id_merged']));
    expect(columnOf(world, 'Kelulusan', 'Hasil')).toEqual({ 'P-0001': 'Lulus', 'P-0002': 'Lulus' });
  });

  test('is followed over several merges, and a circle leads nowhere', () => {
    const into = (key: string, mergedInto: string): RawRow => ({
      row: 2,
      key,
      cells: { mergedInto },
    });
    const found = survivorsOf([into('A', 'B'), into('B', 'C'), into('X', 'Y'), into('Y', 'X')]);
    expect([...found]).toEqual([
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });
});
