import { describe, expect, test } from '@jest/globals';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { prepareAction } from '../../../src/features/assessment/actions/prepare';
import { recordAction } from '../../../src/features/assessment/actions/record';
import type { AttendanceCode } from '../../../src/features/attendance/core';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aRow } from '../attendance/a-class';
import { columnOf, courseWorld, fiveSessions, typeInto } from '../attendance/a-course';

function problemsOf(outcome: Outcome<unknown>): string[] {
  return outcome.problems.map((found) => found.code);
}

/** The five sessions of both participants as typed, for example `HHHHA` for Sari. */
function finishedCourse(sari: string, tono: string): MemoryWorld {
  const attendance = fiveSessions().flatMap((session, index) => [
    aRow(session, 'P-0001', { code: codeAt(sari, index) }),
    aRow(session, 'P-0002', { code: codeAt(tono, index) }),
  ]);
  const world = courseWorld({ attendance });
  prepareAction.run(world.ports, {});
  return world;
}

function codeAt(codes: string, index: number): AttendanceCode | null {
  const code = codes[index];
  return code === 'H' || code === 'A' ? code : null;
}

function typeResults(world: MemoryWorld, participant: string, ...results: [string, string]): void {
  typeInto(world, 'Nilai', `${participant}/MJ.01`, 'Uji 1', results[0]);
  typeInto(world, 'Nilai', `${participant}/MJ.02`, 'Uji 1', results[1]);
}

describe('preparing the sheet of results', () => {
  test('every placed participant gets a row for every assessed unit; guests are not assessed', () => {
    const world = courseWorld();
    expect(prepareAction.run(world.ports, {})).toMatchObject({
      value: { rowsAdded: 4, rowsKept: 0 },
    });
    expect(Object.keys(columnOf(world, 'Nilai', 'Uji 1'))).toEqual([
      'P-0001/MJ.01',
      'P-0001/MJ.02',
      'P-0002/MJ.01',
      'P-0002/MJ.02',
    ]);
    typeResults(world, 'P-0001', 'K', 'BK');
    const before = JSON.stringify([...world.sheets.grids]);
    expect(prepareAction.run(world.ports, {})).toMatchObject({ value: { rowsAdded: 0 } });
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });
});

describe('before anybody sits in a class, or any session is planned', () => {
  test('preparing and judging say which step comes first', () => {
    const unplaced = courseWorld();
    unplaced.sheets.grids.get('Penempatan')?.splice(1);
    const first = { status: 'refused', problems: [{ code: 'attendance.nobody_in_class' }] };
    expect(prepareAction.run(unplaced.ports, {})).toMatchObject(first);
    expect(judgeAction.run(unplaced.ports, {})).toMatchObject(first);
    const unplanned = courseWorld({ sessions: [] });
    expect(judgeAction.run(unplanned.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'attendance.no_sessions' }],
    });
  });
});

describe('recording a result', () => {
  test('writes attempt, day and assessor', () => {
    const world = courseWorld();
    const outcome = recordAction.run(world.ports, {
      participant: 'P-0001',
      unit: 'MJ.01',
      attempt: 1,
      competence: 'competent',
      assessedOn: '2021-07-02',
      assessor: 'Asesor Contoh',
    });
    expect(outcome).toMatchObject({ status: 'done', problems: [] });
    expect(columnOf(world, 'Nilai', 'Uji 1')).toEqual({ 'P-0001/MJ.01': 'K' });
    expect(columnOf(world, 'Nilai', 'Tanggal Uji')).toEqual({ 'P-0001/MJ.01': '2021-07-02' });
  });

  test('a guest unit is refused', () => {
    const world = courseWorld();
    const outcome = recordAction.run(world.ports, {
      participant: 'P-0001',
      unit: 'MJ.03',
      attempt: 1,
      competence: 'competent',
    });
    expect(outcome.status).toBe('refused');
    expect(problemsOf(outcome)).toEqual(['assessment.not_assessed_here']);
  });
});

describe('judging who passes', () => {
  test('presence and competence give the outcome, the figures and the reason', () => {
    const world = finishedCourse('HHHHA', 'HHHHH');
    typeResults(world, 'P-0001', 'K', 'K');
    typeResults(world, 'P-0002', 'K', 'BK');
    const outcome = judgeAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'done',
      value: { judged: 2, passed: 1, notPassed: 1, open: 0, belowThreshold: 0, notCompetent: 1 },
      message: { code: 'assessment.judged' },
      problems: [],
    });
    expect(columnOf(world, 'Kelulusan', 'Hasil')).toEqual({
      'P-0001': 'Lulus',
      'P-0002': 'Tidak lulus',
    });
    expect(columnOf(world, 'Kelulusan', 'Persen Hadir')['P-0001']).toBe(80);
    expect(columnOf(world, 'Kelulusan', 'Alasan')).toEqual({
      'P-0001': 'Kehadiran 80,00 % (16 dari 20 JP) dan semua unit kritis kompeten.',
      'P-0002':
        'Belum kompeten pada unit MJ.02. Masih dapat diuji ulang, paling banyak 2 kali lagi.',
    });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test('where no unit is marked as critical, every unit must be competent', () => {
    const world = finishedCourse('HHHHH', 'HHHHH');
    for (const unit of ['MJ.01', 'MJ.02', 'MJ.03']) {
      typeInto(world, 'Unit', unit, 'Kritis', false);
    }
    typeResults(world, 'P-0001', 'K', 'K');
    typeResults(world, 'P-0002', 'BK', 'K');
    expect(judgeAction.run(world.ports, {})).toMatchObject({ value: { passed: 1, notPassed: 1 } });
  });

  test('a second judgement of the same facts changes no cell', () => {
    const world = finishedCourse('HHHHA', 'HHHHH');
    typeResults(world, 'P-0001', 'K', 'K');
    judgeAction.run(world.ports, {});
    const before = JSON.stringify([...world.sheets.grids]);
    const writes = world.sheets.calls['write'];
    judgeAction.run(world.ports, {});
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
    expect(world.sheets.calls['write']).toBe(writes);
  });

  test('missing codes and missing results leave it open', () => {
    const world = finishedCourse('HHHHH', 'HHH');
    const outcome = judgeAction.run(world.ports, {});
    expect(outcome).toMatchObject({ value: { open: 2, passed: 0, notPassed: 0 } });
    expect(columnOf(world, 'Kelulusan', 'Alasan')).toEqual({
      'P-0001': 'Nilai belum lengkap: MJ.01, MJ.02. Isi di lembar Nilai.',
      'P-0002': 'Presensi belum lengkap pada 2 sesi. Isi kodenya di lembar Presensi.',
    });
  });

  test('competent but too often absent: the staff is asked, and what they decide counts', () => {
    const world = finishedCourse('HHHHH', 'HHHAA');
    typeResults(world, 'P-0001', 'K', 'K');
    typeResults(world, 'P-0002', 'K', 'K');
    const asked = judgeAction.run(world.ports, {});
    expect(asked).toMatchObject({ value: { passed: 1, belowThreshold: 1, needsDecision: 1 } });
    expect(problemsOf(asked)).toEqual(['assessment.decisions_due']);

    typeInto(world, 'Kelulusan', 'P-0002', 'Putusan Petugas', 'Lulus');
    const unreasoned = judgeAction.run(world.ports, {});
    expect(unreasoned.status).toBe('refused');
    expect(problemsOf(unreasoned)).toEqual(['assessment.decision_without_reason']);

    typeInto(world, 'Kelulusan', 'P-0002', 'Alasan Petugas', 'Sakit lama, praktik diulang');
    expect(judgeAction.run(world.ports, {})).toMatchObject({
      value: { passed: 2, needsDecision: 0 },
    });
    expect(columnOf(world, 'Kelulusan', 'Alasan Petugas')['P-0002']).toBe(
      'Sakit lama, praktik diulang',
    );
  });

  test('attempts out of order refuse, name the cell and write nothing', () => {
    const world = finishedCourse('HHHHH', 'HHHHH');
    typeInto(world, 'Nilai', 'P-0001/MJ.01', 'Uji 2', 'K');
    expect(judgeAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'assessment.attempt_skipped', at: { sheet: 'Nilai', cell: 'G2' } }],
    });
    expect(columnOf(world, 'Kelulusan', 'Hasil')).toEqual({});
  });

  test('whoever is no longer placed leaves Kelulusan', () => {
    const world = finishedCourse('HHHHH', 'HHHHH');
    judgeAction.run(world.ports, {});
    typeInto(world, 'Penempatan', 'P-0002', 'Status', 'Tidak ditempatkan');
    judgeAction.run(world.ports, {});
    expect(columnOf(world, 'Kelulusan', 'Hasil')['P-0002']).toBeUndefined();
    expect(columnOf(world, 'Kelulusan', 'Hasil')['P-0001']).toBe('Belum selesai');
  });

  test('every sheet is read once before the commit, however many participants', () => {
    const world = finishedCourse('HHHHH', 'HHHHH');
    world.sheets.calls['read'] = 0;
    world.isLockTaken = true;
    judgeAction.run(world.ports, {});
    // Program, Unit, Paket, Tahap, Peserta, Penempatan, Jadwal, Presensi, Nilai, Kelulusan
    expect(world.sheets.calls['read']).toBe(10);
  });
});

test('a sheet Kelulusan from before the columns of the staff can still be judged', () => {
  const world = finishedCourse('HHHHH', 'HHHAA');
  typeResults(world, 'P-0002', 'K', 'K');
  for (const cells of world.sheets.grids.get('Kelulusan') ?? []) cells.splice(-2);
  expect(judgeAction.run(world.ports, {})).toMatchObject({
    status: 'done',
    value: { judged: 2, needsDecision: 1 },
  });
});
