import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stagesTable } from '../../../src/features/programme';
import { scheduleActions } from '../../../src/features/schedule/actions';
import { checkScheduleAction } from '../../../src/features/schedule/actions/check-schedule';
import { generateScheduleAction } from '../../../src/features/schedule/actions/generate-schedule';
import { scheduleMessages } from '../../../src/features/schedule/messages';
import { sentence } from '../../../src/kernel/problem';
import type { RawCell } from '../../../src/kernel/table';
import { checkTimetable } from '../../checkers/check-timetable';
import { readTimetable } from '../../checkers/read-timetable';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aProgramme, aStage, aUnit } from './a-programme';
import { grid, workbookOf } from './a-workbook';
import { pekalongan } from './pekalongan';
import { planInPlace } from './plan-in-place';

function cellsOf(world: MemoryWorld, sheet: string): RawCell[][] {
  return (world.sheets.grids.get(sheet) ?? []).filter((row) =>
    row.some((cell) => cell !== '' && cell !== false),
  );
}

function rowsOf(world: MemoryWorld, sheet: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(world, sheet);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? '')])),
  );
}

describe('planning the schedule of June 2021', () => {
  const world = workbookOf(pekalongan());
  const outcome = generateScheduleAction.run(world.ports, {});

  test('answers with sessions, JP and stages, in JSON', () => {
    expect(outcome).toMatchObject({
      status: 'done',
      value: {
        clashes: 0,
        jpByPackage: { MJ: 100, MB: 100, PR: 100, AC: 100, MT: 100, LS: 100 },
        stages: [
          { number: 1, start: '2021-06-10', end: '2021-07-05', packages: ['MJ', 'MB'] },
          { number: 2, start: '2021-07-06', end: '2021-07-30', packages: ['PR', 'AC'] },
          { number: 3, start: '2021-08-02', end: '2021-08-27', packages: ['MT', 'LS'] },
        ],
        unplaced: [],
        changes: { kept: 0, moved: 0, dropped: 0 },
      },
    });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test('fills Jadwal, the three views and the open columns of Tahap', () => {
    const sessions = outcome.status === 'done' ? outcome.value.sessions : -1;
    for (const sheet of ['Jadwal', 'Jadwal Kelas', 'Jadwal Instruktur', 'Jadwal Ruang']) {
      expect(cellsOf(world, sheet)).toHaveLength(sessions + 1);
    }
    expect(cellsOf(world, 'Tahap')[1]?.slice(6, 9)).toEqual([
      'MJ-A',
      expect.stringMatching(/^I-MJ[12], I-MJ[12]$/),
      'R-MJ',
    ]);
    expect(cellsOf(world, 'Jadwal Kelas')[1]).toEqual([
      'JK-0001',
      'AC-A',
      '2021-07-06',
      'Selasa',
      '08.00-11.15',
      4,
      'Paket AC',
      'Judul AC-1',
      'AC-A',
      expect.stringMatching(/^Instruktur I-AC/),
      'Ruang R-AC',
    ]);
  });

  test('planned a second time changes nothing and writes nothing', () => {
    const before = JSON.stringify([...world.sheets.grids]);
    const writes = world.sheets.calls['write'];
    const again = generateScheduleAction.run(world.ports, {});
    expect(again).toMatchObject({ value: { changes: { added: 0, moved: 0, dropped: 0 } } });
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
    expect(world.sheets.calls['write']).toBe(writes);
  });

  test('leaves sheets in which the judge finds nothing wrong', () => {
    const timetable = readTimetable((sheet) => rowsOf(world, sheet));
    expect(timetable.sessions.length).toBeGreaterThan(100);
    expect(checkTimetable(timetable)).toEqual([]);
  });

  test('is found right by the check', () => {
    expect(checkScheduleAction.run(world.ports, {})).toMatchObject({
      status: 'done',
      value: { clashes: 0, errors: 0, warnings: 0 },
      problems: [],
    });
  });
});

test('a session moved by hand onto another is named with cell, time and opponent', () => {
  const world = workbookOf(aProgramme());
  generateScheduleAction.run(world.ports, {});
  const jadwal = world.sheets.grids.get('Jadwal') ?? [];
  const [, first, second] = jadwal;
  if (first === undefined || second === undefined) throw new Error('There are two sessions');
  for (const column of [1, 2, 3, 4]) second[column] = first[column] ?? '';
  const outcome = checkScheduleAction.run(world.ports, {});
  expect(outcome.status).toBe('done');
  const clash = outcome.problems.find(({ code }) => code === 'schedule.clash_trainer');
  expect(clash).toMatchObject({
    severity: 'error',
    at: { sheet: 'Jadwal', row: 3, column: 'ID Instruktur', cell: 'K3', value: 'I-1' },
  });
  expect(clash && sentence(scheduleMessages, clash, 'id')).toBe(
    `Instruktur I-1 mengajar dua sesi pada 07/06/2021 pukul ${first[2]}-${first[3]}: S-0002 dan S-0001 (kelas MJ-A, unit MJ-1).`,
  );
});

test('sessions that staff locked onto each other stay, and are named as a clash', () => {
  const world = workbookOf(aProgramme());
  generateScheduleAction.run(world.ports, {});
  const [, first, second] = world.sheets.grids.get('Jadwal') ?? [];
  if (first === undefined || second === undefined) throw new Error('There are two sessions');
  for (const column of [1, 2, 3, 4, 5]) second[column] = first[column] ?? '';
  for (const row of [first, second]) row[12] = true;
  const outcome = generateScheduleAction.run(world.ports, {});
  expect(outcome).toMatchObject({ status: 'done', value: { clashes: 3 } });
  expect(outcome.problems).toContainEqual(
    expect.objectContaining({ code: 'schedule.clash_room', severity: 'warning' }),
  );
  expect(second[1]).toBe(first[1]);
});

test('a shortage is refused with its numbers, and nothing is written', () => {
  const programme = aProgramme({ units: [aUnit({ code: 'MJ-1', jp: 32 })] });
  const world = workbookOf(programme);
  const outcome = generateScheduleAction.run(world.ports, {});
  expect(outcome.status).toBe('refused');
  const said = outcome.problems.map((problem) => sentence(scheduleMessages, problem, 'id'));
  expect(said[0]).toMatch(
    /^Tahap 1: unit paket MJ butuh 32 JP, waktunya hanya 28 JP, kurang 4 JP .*Terbukti tidak mungkin/,
  );
  expect(world.sheets.calls['write']).toBeUndefined();
});

test('a cell that cannot be read refuses the run and names the cell', () => {
  const world = workbookOf(aProgramme());
  const rows = world.sheets.grids.get('Tahap') ?? [];
  if (rows[1]) rows[1][3] = 'besok';
  expect(generateScheduleAction.run(world.ports, {})).toMatchObject({
    status: 'refused',
    problems: [{ at: { sheet: 'Tahap', cell: 'D2', value: 'besok' } }],
  });
});

test('columns and notes of staff in Jadwal stay when the schedule changes', () => {
  const world = workbookOf(aProgramme());
  const jadwal = world.sheets.grids.get('Jadwal');
  jadwal?.[0]?.push('Catatan petugas');
  generateScheduleAction.run(world.ports, {});
  jadwal?.[1]?.push('bawa alat');
  const stages = world.sheets.grids.get('Tahap');
  const moved = aStage({ package: 'MJ', start: '2021-06-14', end: '2021-06-18' });
  stages?.splice(1, 1, ...grid(stagesTable, [moved]).slice(1));
  expect(planInPlace(world)).toMatchObject({
    status: 'done',
    value: { changes: { added: 0, dropped: 0 } },
  });
  expect(jadwal?.[1]).toEqual(expect.arrayContaining(['S-0001', '2021-06-14', 'bawa alat']));
});

/** Codes that are put together from a kind. */
const COMPOSED = {
  absence_unknown_: 'class trainer room',
  clash_: 'class trainer room proved not_found base_proved base_not_found',
  held_: 'lock edit record past scope',
  fact_: 'lock edit off_days absence pause limit dates order rooms teachers stage_end day_off',
  give_: 'lock edit off_days absence pause limit dates order rooms teach days day_off',
};

test('every code that can be said has its words, and none has words that nobody says', () => {
  const folder = join(__dirname, '../../../src/features/schedule');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(messages|sidebar)/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const said = new Set(sources.join('\n').match(/(?<=')schedule\.[a-z_]+(?=')/g));
  for (const { id } of scheduleActions) said.delete(id);
  for (const [start, kinds] of Object.entries(COMPOSED)) {
    said.delete(`schedule.${start}`);
    for (const kind of kinds.split(' ')) said.add(`schedule.${start}${kind}`);
  }
  expect(Object.keys(scheduleMessages).sort()).toEqual([...said].sort());
});
