import { describe, expect, test } from '@jest/globals';
import { classResultsAction } from '../../../src/features/assessment/actions/class-results';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { listGraduatesAction } from '../../../src/features/assessment/actions/list-graduates';
import { noteAction } from '../../../src/features/assessment/actions/note';
import { prepareAction } from '../../../src/features/assessment/actions/prepare';
import { recordAction } from '../../../src/features/assessment/actions/record';
import type { ResultEntry } from '../../../src/features/assessment/contract';
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
    const first: ResultEntry = {
      ...{ participant: 'P-0001', unit: 'MJ.01', attempt: 1, competence: 'not_yet' },
      ...{ assessedOn: '2021-07-02', assessor: 'Asesor Contoh', score: 55 },
    };
    const second: ResultEntry = {
      ...{ participant: 'P-0001', unit: 'MJ.01', attempt: 2, competence: 'competent' },
      ...{ assessedOn: '2021-07-09', assessor: 'Asesor Lain', score: 80 },
    };
    expect(recordAction.run(world.ports, { entries: [first] })).toMatchObject({
      ...{ status: 'done', value: { recorded: 1, notRecorded: [] }, problems: [] },
    });
    expect(recordAction.run(world.ports, { entries: [second] })).toMatchObject({ problems: [] });
    const cellsOf = (...headers: string[]) =>
      headers.map((header) => columnOf(world, 'Nilai', header)['P-0001/MJ.01']);
    expect(cellsOf('Uji 1', 'Nilai 1', 'Tanggal 1', 'Asesor 1')).toEqual([
      ...['BK', 55, '2021-07-02', 'Asesor Contoh'],
    ]);
    expect(cellsOf('Uji 2', 'Nilai 2', 'Tanggal 2', 'Asesor 2')).toEqual([
      ...['K', 80, '2021-07-09', 'Asesor Lain'],
    ]);
  });

  test('of many results, one that cannot be does not hold up the others', () => {
    const world = courseWorld();
    const competence = 'competent' as const;
    const entries = [
      { participant: 'P-0001', unit: 'MJ.01', attempt: 1, competence },
      { participant: 'P-0001', unit: 'MJ.02', attempt: 2, competence },
      { participant: 'P-0002', unit: 'MJ.02', attempt: 1, competence },
    ];
    const outcome = recordAction.run(world.ports, { entries });
    expect(outcome).toMatchObject({
      status: 'done',
      value: { recorded: 2, notRecorded: [{ participant: 'P-0001', unit: 'MJ.02' }] },
    });
    expect(problemsOf(outcome)).toEqual(['assessment.attempt_out_of_turn']);
    expect(columnOf(world, 'Nilai', 'Uji 1')).toEqual({
      ...{ 'P-0001/MJ.01': 'K', 'P-0002/MJ.02': 'K' },
    });
  });

  test('the least score of the programme decides who can be competent', () => {
    const world = courseWorld({ settings: { 'Nilai minimal kompeten': '70' } });
    const entry = { participant: 'P-0001', unit: 'MJ.01', attempt: 1, score: 69.5 };
    const refused = recordAction.run(world.ports, {
      entries: [{ ...entry, competence: 'competent' }],
    });
    expect(problemsOf(refused)).toEqual(['assessment.score_below_minimum']);
    expect(refused.status).toBe('refused');
    expect(
      recordAction.run(world.ports, { entries: [{ ...entry, competence: 'not_yet' }] }),
    ).toMatchObject({ status: 'done', problems: [] });
  });

  test('in a sheet from before these columns the result is kept, and what has no place is said', () => {
    const world = courseWorld();
    world.sheets.grids.set('Nilai', [
      [
        'ID Nilai',
        'ID Peserta',
        'Nama',
        'Kode Paket',
        'Kode Unit',
        'Uji 1',
        'Uji 2',
        'Uji 3',
      ].concat(['Nilai', 'Tanggal Uji', 'Asesor']),
      [
        'P-0001/MJ.01',
        'P-0001',
        'Sari',
        'MJ',
        'MJ.01',
        'BK',
        '',
        '',
        '',
        '2021-07-02',
        'Asesor Satu',
      ],
    ]);
    const outcome = recordAction.run(world.ports, {
      entries: [
        {
          ...{ participant: 'P-0001', unit: 'MJ.01', attempt: 2, competence: 'competent' },
          ...{ assessedOn: '2021-07-09' },
        },
      ],
    });
    expect(outcome).toMatchObject({
      status: 'done',
      problems: [{ code: 'assessment.column_missing', values: { columns: 'Tanggal 2' } }],
    });
    expect(columnOf(world, 'Nilai', 'Uji 2')).toEqual({ 'P-0001/MJ.01': 'K' });
    expect(columnOf(world, 'Nilai', 'Tanggal Uji')).toEqual({ 'P-0001/MJ.01': '2021-07-02' });
  });

  test('a note of evidence is kept as it was typed, whatever it says', () => {
    const world = courseWorld();
    prepareAction.run(world.ports, {});
    const notes = [
      ...['=IMPORTXML("http://example.org";"//a")', '<script>alert(1)</script>', '{{nama}}'],
      ...['@SUM(1+1)', '+62 812', '-5', 'Portofolio\nNomor 7', 'x'.repeat(2000), '\ud83c', 'مرحبا'],
    ];
    for (const evidence of notes) {
      const outcome = noteAction.run(world.ports, {
        ...{ participant: 'P-0001', unit: 'MJ.01', evidence },
      });
      expect(outcome).toMatchObject({ status: 'done', problems: [] });
      const listed = classResultsAction.run(world.ports, {});
      if (listed.status !== 'done') throw new Error('The list was refused');
      expect(listed.value.results[0]?.evidence).toBe(evidence);
    }
    expect(columnOf(world, 'Nilai', 'Catatan Bukti')['P-0002/MJ.01']).toBe('');
    expect(
      problemsOf(
        noteAction.run(world.ports, { participant: 'P-0001', unit: 'MJ.03', evidence: 'x' }),
      ),
    ).toEqual(['assessment.not_assessed_here']);
  });

  test('a guest unit is refused', () => {
    const world = courseWorld();
    const outcome = recordAction.run(world.ports, {
      entries: [{ participant: 'P-0001', unit: 'MJ.03', attempt: 1, competence: 'competent' }],
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
      problems: [{ code: 'assessment.attempt_skipped', at: { sheet: 'Nilai', cell: 'J2' } }],
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
    // Program, Unit, Paket, Tahap, Peserta, Penempatan, Jadwal, Presensi, Keikutsertaan, Nilai, Kelulusan
    expect(world.sheets.calls['read']).toBe(11);
  });
});

describe('what Kelulusan says', () => {
  function judgedCourse(): MemoryWorld {
    const world = finishedCourse('HHHHH', 'HHHHH');
    typeResults(world, 'P-0001', 'K', 'K');
    typeResults(world, 'P-0002', 'K', 'BK');
    judgeAction.run(world.ports, {});
    return world;
  }

  function outdatedIn(world: MemoryWorld): string[] {
    const outcome = listGraduatesAction.run(world.ports, {});
    if (outcome.status !== 'done') throw new Error('The list was refused');
    return outcome.value.people
      .filter(({ isOutdated }) => isOutdated)
      .map(({ participant }) => participant);
  }

  test('is what the pass rule says, until something changes', () => {
    expect(outdatedIn(judgedCourse())).toEqual([]);
  });

  test.each<[string, (world: MemoryWorld) => void]>([
    ['a result was changed', (world) => typeInto(world, 'Nilai', 'P-0002/MJ.02', 'Uji 2', 'K')],
    ['somebody typed Lulus', (world) => typeInto(world, 'Kelulusan', 'P-0002', 'Hasil', 'Lulus')],
    ['a unit became unimportant', (world) => typeInto(world, 'Unit', 'MJ.02', 'Kritis', false)],
  ])('is marked and named once %s', (_, change) => {
    const world = judgedCourse();
    change(world);
    expect(outdatedIn(world)).toEqual(['P-0002']);
    expect(listGraduatesAction.run(world.ports, {})).toMatchObject({
      problems: [
        {
          ...{ code: 'assessment.judgement_outdated', severity: 'warning' },
          at: { sheet: 'Kelulusan', row: 3, column: 'Hasil' },
        },
      ],
    });
    judgeAction.run(world.ports, {});
    expect(outdatedIn(world)).toEqual([]);
  });
});

test('6,000 rows of results cost as many calls as 60', () => {
  const count = (size: number) => {
    const world = courseWorld();
    const placed = Array.from({ length: size }, (_, index) => `P-${1000 + index}`);
    const [header = []] = world.sheets.grids.get('Penempatan') ?? [];
    const cells = { 'ID Peserta': '', Status: 'Terpilih', 'Kode Paket': 'MJ', Kelas: 'MJ-A' };
    world.sheets.grids.set('Penempatan', [
      header,
      ...placed.map((id) =>
        header.map((title) => ({ ...cells, 'ID Peserta': id })[String(title)] ?? ''),
      ),
    ]);
    const before = { ...world.sheets.calls };
    prepareAction.run(world.ports, {});
    const entries = placed.slice(0, 100).map((participant) => {
      return { participant, unit: 'MJ.01', attempt: 1, competence: 'competent' as const };
    });
    expect(recordAction.run(world.ports, { entries })).toMatchObject({
      value: { recorded: entries.length },
    });
    judgeAction.run(world.ports, {});
    listGraduatesAction.run(world.ports, {});
    const calls = Object.entries(world.sheets.calls);
    return calls.map(([name, count]) => [name, count - (before[name] ?? 0)]);
  };
  expect(count(3000)).toEqual(count(30));
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
