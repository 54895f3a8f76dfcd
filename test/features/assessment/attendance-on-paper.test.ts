import { describe, expect, test } from '@jest/globals';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { listGraduatesAction } from '../../../src/features/assessment/actions/list-graduates';
import { prepareAction } from '../../../src/features/assessment/actions/prepare';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aRow } from '../attendance/a-class';
import { columnOf, courseWorld, fiveSessions, typeInto } from '../attendance/a-course';

describe('an office that keeps attendance on paper', () => {
  /** Judged without a code, JP typed into Kelulusan, judged again. */
  function typedCourse(present: number, held = 20, sessions = fiveSessions()): MemoryWorld {
    const world = courseWorld({ sessions });
    prepareAction.run(world.ports, {});
    for (const id of ['P-0001/MJ.01', 'P-0001/MJ.02', 'P-0002/MJ.01', 'P-0002/MJ.02']) {
      typeInto(world, 'Nilai', id, 'Uji 1', 'K');
    }
    judgeAction.run(world.ports, {});
    for (const [id, jp] of [
      ['P-0001', present],
      ['P-0002', 20],
    ] as const) {
      typeInto(world, 'Kelulusan', id, 'JP Terlaksana', held);
      typeInto(world, 'Kelulusan', id, 'JP Hadir', jp);
    }
    return world;
  }

  const outdatedIn = (world: MemoryWorld) =>
    listGraduatesAction
      .run(world.ports, {})
      .problems.filter(({ code }) => code === 'assessment.judgement_outdated');

  test('types JP into Kelulusan, and they are judged like any others and stay as typed', () => {
    const world = typedCourse(15);
    expect(judgeAction.run(world.ports, {})).toMatchObject({
      value: { passed: 1, needsDecision: 1, open: 0 },
    });
    expect(columnOf(world, 'Kelulusan', 'JP Hadir')).toEqual({ 'P-0001': 15, 'P-0002': 20 });
    expect(columnOf(world, 'Kelulusan', 'Persen Hadir')['P-0001']).toBe(75);
    expect(columnOf(world, 'Kelulusan', 'Alasan')['P-0002']).toContain('JP diketik');
    expect(outdatedIn(world)).toEqual([]);
    const before = JSON.stringify([...world.sheets.grids]);
    judgeAction.run(world.ports, {});
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });

  test('needs not judge a second time when it types the outcome too', () => {
    const world = typedCourse(20);
    typeInto(world, 'Kelulusan', 'P-0001', 'Hasil', 'Lulus');
    expect(outdatedIn(world)).toEqual([]);
    typeInto(world, 'Kelulusan', 'P-0001', 'JP Hadir', 15);
    expect(outdatedIn(world)).toHaveLength(1);
  });

  test('has no schedule here either, once JP are typed', () => {
    const world = typedCourse(20);
    world.sheets.grids.get('Jadwal')?.splice(1);
    expect(judgeAction.run(world.ports, {})).toMatchObject({ value: { passed: 2 } });
    expect(outdatedIn(world)).toEqual([]);
  });

  test('is asked when more JP were attended than held', () => {
    const refused = judgeAction.run(typedCourse(21).ports, {});
    expect(refused).toMatchObject({
      status: 'refused',
      problems: [{ code: 'assessment.jp_impossible', at: { sheet: 'Kelulusan', row: 2 } }],
    });
  });

  test('is held to the codes as soon as one of the class stands in Presensi', () => {
    const world = typedCourse(20);
    judgeAction.run(world.ports, {});
    const [first] = fiveSessions();
    if (first === undefined) throw new Error('No session');
    const { grids } = courseWorld({ attendance: [aRow(first, 'P-0002', { code: 'H' })] }).sheets;
    world.sheets.grids.set('Presensi', grids.get('Presensi') ?? []);
    expect(outdatedIn(world)).toHaveLength(2);
    judgeAction.run(world.ports, {});
    expect(columnOf(world, 'Kelulusan', 'JP Terlaksana')).toEqual({ 'P-0001': 0, 'P-0002': 4 });
  });
});
