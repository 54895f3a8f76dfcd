import { describe, expect, test } from '@jest/globals';
import { resultsTable } from '../../../src/features/assessment';
import { assessmentActions } from '../../../src/features/assessment/actions';
import { attendanceTable } from '../../../src/features/attendance';
import { attendanceActions } from '../../../src/features/attendance/actions';
import { planStagesAction } from '../../../src/features/programme/actions/plan-stages';
import { participantsTable } from '../../../src/features/roster';
import { checkScheduleAction } from '../../../src/features/schedule/actions/check-schedule';
import { generateScheduleAction } from '../../../src/features/schedule/actions/generate-schedule';
import type { Action } from '../../../src/ports/action';
import { checkTimetable } from '../../checkers/check-timetable';
import { readTimetable } from '../../checkers/read-timetable';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aClass, aPackage, aProgramme, aRoom, aTrainer, aUnit } from './a-programme';
import { grid, workbookOf } from './a-workbook';

const CODES = ['MJ', 'BT', 'PR', 'LS'];

function rowsOf(world: MemoryWorld, sheet: string): Record<string, string>[] {
  const [header = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  return rows
    .filter((row) => row.some((cell) => cell !== '' && cell !== false))
    .map((row) =>
      Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? '')])),
    );
}

/** Four fields of 28 JP, a workshop and two trainers each, and ten people in each of four classes. */
function fourFields(
  settings: Readonly<Record<string, string>>,
  more: Parameters<typeof aProgramme>[0] = {},
): MemoryWorld {
  const world = workbookOf(
    aProgramme({
      packages: CODES.map((code) => aPackage({ code, jp: 28, room: `R-${code}` })),
      units: CODES.flatMap((code) => [
        aUnit({ code: `${code}-1`, package: code, kind: 'theory', jp: 8, order: 1 }),
        aUnit({ code: `${code}-2`, package: code, jp: 20, order: 2 }),
      ]),
      trainers: CODES.flatMap((code) =>
        [1, 2].map((number) => aTrainer({ id: `I-${code}${number}`, packages: [code] })),
      ),
      rooms: CODES.map((code) => aRoom({ id: `R-${code}` })),
      placement: CODES.flatMap((code) => aClass(code, `${code}-A`, 10)),
      stages: [],
      ...more,
    }),
  );
  const typed = { Pola: 'Rotasi', 'Paket serentak per tahap': '4', 'Lama tahap': '5' };
  const all: Record<string, string> = { ...typed, 'Tanggal mulai': '07/06/2021', ...settings };
  for (const row of world.sheets.grids.get('Program') ?? []) {
    const value = all[String(row[0])];
    if (value !== undefined) row[1] = value;
  }
  return world;
}

describe('four classes rotate through four fields, a week each', () => {
  const world = fourFields({ 'Ganti pelatih tiap tahap': 'Ya' });
  const planned = planStagesAction.run(world.ports, {});
  const generated = generateScheduleAction.run(world.ports, {});

  test('in four stages, which is proved to be the shortest', () => {
    expect(planned).toMatchObject({
      status: 'done',
      value: { proof: { stages: 4, days: 26, bound: 26 } },
    });
    const stages = rowsOf(world, 'Tahap');
    expect(stages).toHaveLength(16);
    for (const name of CODES) {
      const own = stages.filter((row) => row['Kelas'] === `${name}-A`);
      expect(own.map((row) => row['Kode Paket']).sort()).toEqual([...CODES].sort());
      expect(own.map((row) => row['Tahap'])).toHaveLength(4);
    }
    const first = stages.filter((row) => row['Tahap'] === '1');
    expect(first.map((row) => row['Kelas'])).toEqual(first.map((row) => `${row['Kode Paket']}-A`));
  });

  test('every unit of every field is on the schedule of every class, and nothing clashes', () => {
    expect(generated).toMatchObject({ status: 'done', value: { clashes: 0, unplaced: [] } });
    const timetable = readTimetable((sheet) => rowsOf(world, sheet));
    expect(checkTimetable(timetable)).toEqual([]);
    const jp = timetable.sessions.reduce((sum, session) => sum + session.jp, 0);
    expect(jp).toBe(4 * 4 * 28);
    const check = checkScheduleAction.run(world.ports, {});
    expect(check.status === 'done' && check.problems).toEqual([]);
  });

  test('a class keeps its trainer for a stage and has another one in the next', () => {
    const sessions = rowsOf(world, 'Jadwal');
    for (const name of CODES) {
      const trainers = ['1', '2', '3', '4'].map((stage) => {
        const own = sessions.filter(
          (row) => row['Kelas'] === `${name}-A` && row['Tahap'] === stage,
        );
        return [...new Set(own.map((row) => row['ID Instruktur']))];
      });
      expect(trainers.map((one) => one.length)).toEqual([1, 1, 1, 1]);
      expect(new Set(trainers.flat()).size).toBe(4);
    }
    const jp = new Map<string, number>();
    for (const row of sessions) {
      const trainer = row['ID Instruktur'] ?? '';
      jp.set(trainer, (jp.get(trainer) ?? 0) + Number(row['JP']));
    }
    expect([...jp.values()]).toEqual(Array.from({ length: 8 }, () => 56));
  });

  test('planning the stages and the schedule again changes nothing', () => {
    const before = JSON.stringify([rowsOf(world, 'Tahap'), rowsOf(world, 'Jadwal')]);
    expect(planStagesAction.run(world.ports, {})).toMatchObject({ value: { rowsWritten: 0 } });
    generateScheduleAction.run(world.ports, {});
    expect(JSON.stringify([rowsOf(world, 'Tahap'), rowsOf(world, 'Jadwal')])).toBe(before);
  });

  test('whoever is in a class is on the attendance list and in the results of all four fields', () => {
    world.sheets.grids.set(attendanceTable.sheet, grid(attendanceTable));
    world.sheets.grids.set(resultsTable.sheet, grid(resultsTable));
    world.sheets.grids.set(participantsTable.sheet, grid(participantsTable));
    expect(run(attendanceActions, 'attendance.prepare', world)).toMatchObject({ status: 'done' });
    expect(run(assessmentActions, 'assessment.prepare', world)).toMatchObject({ status: 'done' });
    const sessions = rowsOf(world, 'Jadwal').filter((row) => row['Kelas'] === 'MJ-A');
    const attended = rowsOf(world, 'Presensi').filter((row) => row['ID Peserta'] === 'P-MJ-A-1');
    expect(attended).toHaveLength(sessions.length);
    const assessed = rowsOf(world, 'Nilai').filter((row) => row['ID Peserta'] === 'P-MJ-A-1');
    expect(assessed.map((row) => row['Kode Unit'])).toEqual(
      CODES.flatMap((code) => [`${code}-1`, `${code}-2`]),
    );
  });
});

function run(actions: readonly Action[], id: string, world: MemoryWorld) {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`There is no action ${id}`);
  return action.run(world.ports, {});
}

test('a class that pauses catches up before the next stage begins', () => {
  const world = fourFields({});
  world.sheets.grids.set('Masa Khusus', [
    ['ID Masa', 'Jenis', 'Mulai', 'Selesai', 'Berlaku Untuk', 'Pola', 'Keterangan'],
    ['M1', 'Jeda', '2021-06-08', '2021-06-09', 'BT-A', '', 'Karantina blok'],
  ]);
  planStagesAction.run(world.ports, {});
  const first = rowsOf(world, 'Tahap').filter((row) => row['Tahap'] === '1');
  expect(first.map((row) => `${row['Kelas']} ${row['Selesai']}`)).toEqual([
    'MJ-A 2021-06-11',
    'BT-A 2021-06-15',
    'PR-A 2021-06-11',
    'LS-A 2021-06-11',
  ]);
  expect(rowsOf(world, 'Tahap').find((row) => row['Tahap'] === '2')?.['Mulai']).toBe('2021-06-16');
  generateScheduleAction.run(world.ports, {});
  const sessions = rowsOf(world, 'Jadwal').filter((row) => row['Kelas'] === 'BT-A');
  const dates = new Set(sessions.map((row) => row['Tanggal']));
  expect(dates.has('2021-06-08') || dates.has('2021-06-09')).toBe(false);
  expect(sessions.reduce((sum, row) => sum + Number(row['JP']), 0)).toBe(4 * 28);
});

test('follow-up modules come after the course, for its classes, with sessions of their own', () => {
  const world = fourFields(
    { Pola: 'Paralel' },
    {
      packages: [
        aPackage({ code: 'MJ', jp: 28, classes: ['MJ-A', 'MJ-B'] }),
        aPackage({ code: 'UU', jp: 4, after: ['MJ'] }),
        aPackage({ code: 'JL', jp: 4, after: ['UU'] }),
      ],
      units: [
        aUnit({ code: 'MJ-1', package: 'MJ', jp: 28 }),
        aUnit({ code: 'UU-1', package: 'UU', jp: 4, kind: 'guest' }),
        aUnit({ code: 'JL-1', package: 'JL', jp: 4, kind: 'guest' }),
      ],
      trainers: [1, 2].map((number) => aTrainer({ id: `I-${number}`, packages: ['MJ'] })),
      rooms: [aRoom({ id: 'R-1' }), aRoom({ id: 'R-2' })],
      placement: ['MJ-A', 'MJ-B'].flatMap((name) => aClass('MJ', name, 10)),
    },
  );
  planStagesAction.run(world.ports, {});
  expect(
    rowsOf(world, 'Tahap').map((row) => `${row['ID Tahap']} ${row['Mulai']} ${row['Kelas']}`),
  ).toEqual([
    'T1-MJ 2021-06-07 MJ-A, MJ-B',
    'T2-UU 2021-06-14 MJ-A, MJ-B',
    'T3-JL 2021-06-15 MJ-A, MJ-B',
  ]);
  expect(generateScheduleAction.run(world.ports, {})).toMatchObject({
    status: 'done',
    value: { clashes: 0, unplaced: [], jpByPackage: { MJ: 28, UU: 4, JL: 4 } },
  });
  const timetable = readTimetable((sheet) => rowsOf(world, sheet));
  expect(checkTimetable(timetable)).toEqual([]);
});
