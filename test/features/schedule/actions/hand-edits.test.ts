import { describe, expect, test } from '@jest/globals';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import { poseProblemAction } from '../../../../src/features/schedule/actions/pose-problem';
import { releaseEditsAction } from '../../../../src/features/schedule/actions/release-edits';
import type { RawCell } from '../../../../src/kernel/table';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { aProgramme, aStage, aUnit } from '../a-programme';
import { workbookOf } from '../a-workbook';
import { planInPlace, posed } from '../plan-in-place';

/** Two weeks for 28 JP: there is room to move. */
function plannedWorkbook(): MemoryWorld {
  const stages = [aStage({ package: 'MJ', start: '2021-06-07', end: '2021-06-18' })];
  const world = workbookOf(aProgramme({ stages }));
  generateScheduleAction.run(world.ports, {});
  return world;
}

function rowsOf(world: MemoryWorld): RawCell[][] {
  return world.sheets.grids.get('Jadwal') ?? [];
}

function rowOf(world: MemoryWorld, id: string): RawCell[] {
  const row = rowsOf(world).find(([first]) => first === id);
  if (row === undefined) throw new Error(`There is no ${id}`);
  return row;
}

const [DATE, UNIT, TRAINER] = [1, 9, 10];

describe('a session of which a person changed only the hours', () => {
  const [START, END, FIRST_JP] = [2, 3, 4];

  test('is not planned around by a guess: the cell is named and nothing is written', () => {
    const world = plannedWorkbook();
    const row = rowOf(world, 'S-0003');
    const other = rowsOf(world)
      .slice(1)
      .find((one) => one[FIRST_JP] !== row[FIRST_JP]);
    row.splice(START, 2, other?.[START] ?? '', other?.[END] ?? '');
    const before = JSON.stringify(rowsOf(world));
    const outcome = generateScheduleAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.clock_differs', at: { sheet: 'Jadwal', column: 'Mulai' } }],
    });
    expect(JSON.stringify(rowsOf(world))).toBe(before);
    expect(poseProblemAction.run(world.ports, {})).toMatchObject({ status: 'refused' });
  });

  test('or only the JP is not planned around by a guess either', () => {
    const world = plannedWorkbook();
    const row = rowsOf(world).find(([, , , , , jp]) => Number(jp) > 1) ?? [];
    row[5] = Number(row[5]) - 1;
    for (const action of [generateScheduleAction, poseProblemAction]) {
      expect(action.run(world.ports, {})).toMatchObject({
        status: 'refused',
        problems: [{ code: 'schedule.clock_differs', values: { session: row[0] } }],
      });
    }
  });

  test('is named too when it was locked and the hours of its day are others by now', () => {
    const world = plannedWorkbook();
    const row = rowOf(world, 'S-0003');
    row[12] = true;
    for (const slot of world.sheets.grids.get('Pola Hari') ?? []) {
      if (slot[1] !== 'Lapas 6/4') continue;
      slot[4] = String(slot[4]).replace(/^\d\d/, (hour) => String(Number(hour) + 4));
      slot[5] = String(slot[5]).replace(/^\d\d/, (hour) => String(Number(hour) + 4));
    }
    expect(generateScheduleAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.clock_differs', values: { session: 'S-0003' } }],
    });
  });

  test('is planned around when only some minutes differ', () => {
    const world = plannedWorkbook();
    const row = rowOf(world, 'S-0003');
    row[START] = String(row[START]).replace(/.$/, '5');
    const outcome = generateScheduleAction.run(world.ports, {});
    expect(outcome).toMatchObject({ status: 'done', value: { changes: { moved: 0 } } });
  });
});

describe('a session that a person moved in the sheet', () => {
  test('is named as edited, with the columns that differ', () => {
    const world = plannedWorkbook();
    expect(posed(world).edits).toEqual({ edited: [], deleted: [] });
    rowOf(world, 'S-0003')[DATE] = '2021-06-18';
    expect(posed(world).edits.edited).toEqual([{ id: 'S-0003', columns: ['date'] }]);
  });

  test('stays where the person put it, is told of, and still counts as edited afterwards', () => {
    const world = plannedWorkbook();
    rowOf(world, 'S-0003')[DATE] = '2021-06-18';
    const outcome = planInPlace(world);
    expect(outcome).toMatchObject({ status: 'done' });
    expect(outcome.problems).toContainEqual({
      code: 'schedule.edits_kept',
      severity: 'note',
      values: { count: 1 },
    });
    expect(rowOf(world, 'S-0003')[DATE]).toBe('2021-06-18');
    expect(posed(world).edits.edited).toEqual([{ id: 'S-0003', columns: ['date'] }]);
  });

  test('is free again once its edit was given free', () => {
    const world = plannedWorkbook();
    rowOf(world, 'S-0003')[TRAINER] = 'I-9';
    expect(planInPlace(world)).toMatchObject({ status: 'done' });
    expect(rowOf(world, 'S-0003')[TRAINER]).toBe('I-9');
    expect(releaseEditsAction.run(world.ports, { ids: [] })).toMatchObject({
      status: 'done',
      value: { released: 1 },
    });
    expect(posed(world).edits.edited).toEqual([]);
    expect(planInPlace(world)).toMatchObject({ value: { changes: { moved: 1 } } });
    expect(rowOf(world, 'S-0003')[TRAINER]).toBe('I-1');
  });
});

describe('a row that a person typed', () => {
  test('needs no id, is kept as typed, and gets an id in its own row', () => {
    const world = plannedWorkbook();
    const first = rowOf(world, 'S-0001');
    const typed = ['', '2021-06-17', ...first.slice(2), 'pinjam alat'];
    rowsOf(world)[0]?.push('Catatan petugas');
    rowsOf(world).splice(rowsOf(world).indexOf(first), 1, typed);
    expect(planInPlace(world)).toMatchObject({ status: 'done', value: { unplaced: [] } });
    expect(typed[0]).toMatch(/^S-\d{4}$/);
    expect(typed.slice(1, 13)).toEqual(['2021-06-17', ...first.slice(2, 13)]);
    expect(typed[14]).toBe('pinjam alat');
    expect(posed(world).edits.edited).toEqual([{ id: typed[0], columns: [] }]);
  });

  test('is refused with its cell when its JP are none', () => {
    const world = plannedWorkbook();
    rowOf(world, 'S-0001')[5] = 0;
    expect(generateScheduleAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.less_than_one', at: { sheet: 'Jadwal', cell: 'F2' } }],
    });
  });
});

test('an edit that breaks a rule is kept, and planning says so', () => {
  const world = plannedWorkbook();
  rowOf(world, 'S-0003')[DATE] = '2021-06-13';
  const outcome = planInPlace(world);
  expect(outcome).toMatchObject({ status: 'done', value: { clashes: 0 } });
  expect(outcome.problems).toContainEqual(
    expect.objectContaining({
      code: 'schedule.free_weekday',
      severity: 'warning',
      values: expect.objectContaining({ session: 'S-0003' }),
    }),
  );
});

test('a row of the past that was deleted by hand is told of too: its JP are planned again', () => {
  const world = plannedWorkbook();
  world.now = '2021-06-14T08:00:00';
  rowsOf(world).splice(1, 1);
  expect(planInPlace(world).problems).toContainEqual({
    code: 'schedule.rows_deleted',
    severity: 'note',
    values: { count: 1 },
  });
});

test('rows deleted by hand are planned again under ids that were never given, and told of', () => {
  const world = plannedWorkbook();
  const before = rowsOf(world).length;
  rowsOf(world).splice(2, 2);
  expect(posed(world).edits.deleted).toHaveLength(2);
  const outcome = planInPlace(world);
  expect(outcome.problems).toContainEqual({
    code: 'schedule.rows_deleted',
    severity: 'note',
    values: { count: 2 },
  });
  const ids = rowsOf(world).map(([id]) => String(id));
  expect(ids).not.toContain('S-0002');
  expect(rowsOf(world).length).toBeGreaterThanOrEqual(before - 1);
  expect(posed(world).edits).toEqual({ edited: [], deleted: [] });
});

test('sorted rows, moved columns, own columns, a ticked lock and dates typed in words are no edits', () => {
  const world = plannedWorkbook();
  const [header = [], ...rows] = rowsOf(world);
  const turned = [header, ...rows.reverse()].map((row) => ['bebas', ...row].reverse());
  const date = turned[0]?.indexOf('Tanggal') ?? -1;
  const lock = turned[0]?.indexOf('Kunci') ?? -1;
  const last = turned[turned.length - 1] ?? [];
  last[date] = '7 Juni 2021';
  last[lock] = true;
  world.sheets.grids.set('Jadwal', turned);
  expect(posed(world).edits).toEqual({ edited: [], deleted: [] });
});

test('what nobody planned was typed by a person: a workbook without a last plan keeps every row', () => {
  const planned = plannedWorkbook();
  const fresh = workbookOf(aProgramme({ units: [aUnit({ code: 'MJ-1', jp: 8 })] }));
  fresh.sheets.grids.set(
    'Jadwal',
    rowsOf(planned).filter((row, at) => at === 0 || row[UNIT] === 'MJ-1'),
  );
  const { edits, problem } = posed(fresh);
  expect(edits.edited).toHaveLength(problem.sessions.length);
  expect(planInPlace(fresh)).toMatchObject({ value: { changes: { moved: 0, dropped: 0 } } });
});

test('the menu writes no plan that moves what stands: the difference must be seen first', () => {
  const world = plannedWorkbook();
  world.sheets.grids.get('Hari Libur')?.push(['2021-06-08', 'Libur', 'Lokal', '', true]);
  const before = JSON.stringify(rowsOf(world));
  const outcome = generateScheduleAction.run(world.ports, {});
  expect(outcome).toMatchObject({ status: 'refused', problems: [{ code: 'schedule.look_first' }] });
  expect(JSON.stringify(rowsOf(world))).toBe(before);
});
