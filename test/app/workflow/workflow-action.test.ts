import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../src/app/call-action';
import type { Workflow } from '../../../src/app/workflow/workflow-action';
import { stepList } from '../../../src/sidebar/app/workflow/step-list';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { isAction, wholeDoor } from '../../fakes/whole-door';

const run = (world: MemoryWorld, action: string, input: unknown = {}) =>
  runAction(wholeDoor, world.ports, { action, input, language: 'id' });

function workflowOf(world: MemoryWorld): Workflow {
  const reply = run(world, 'app.workflow');
  if (reply.status !== 'done') throw new Error(reply.text);
  return reply.value as Workflow;
}

const stepOf = (world: MemoryWorld, id: string) =>
  workflowOf(world).steps.find((step) => step.id === id);

/** A new file with sheets, a programme and one package. */
function withProgramme(): MemoryWorld {
  const world = memoryPorts();
  run(world, 'app.setUpSheets');
  type(world, 'Program', 'Setelan', 'Nama program', 'Nilai', 'Pelatihan Menjahit');
  type(world, 'Program', 'Setelan', 'Kode program', 'Nilai', 'MJ-2021');
  type(world, 'Program', 'Setelan', 'Tanggal mulai', 'Nilai', '10/06/2021');
  type(world, 'Program', 'Setelan', 'Lama tahap', 'Nilai', '18');
  const paket = world.sheets.grids.get('Paket');
  paket?.push(
    (paket[0] ?? []).map(
      (header) => ({ 'Kode Paket': 'MJ', 'Nama Paket': 'Menjahit' })[String(header)] ?? '',
    ),
  );
  return world;
}

function type(
  world: MemoryWorld,
  sheet: string,
  keyHeader: string,
  key: string,
  header: string,
  value: string,
): void {
  const [head = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  const row = rows.find((cells) => cells[head.indexOf(keyHeader)] === key);
  if (row === undefined) throw new Error(`${sheet} has no row ${key}`);
  row[head.indexOf(header)] = value;
}

describe('the workflow of a programme', () => {
  test('the roster says how many pairs of rows wait for a decision', () => {
    const world = withProgramme();
    const peserta = world.sheets.grids.get('Peserta');
    const person = {
      'Nama Lengkap': 'Contoh Satu',
      'Tanggal Lahir': '1990-05-14',
      NIK: '3375011405909001',
    };
    for (const id of ['P-0001', 'P-0002']) {
      const cells: Record<string, string> = { ...person, 'ID Peserta': id };
      peserta?.push((peserta[0] ?? []).map((header) => cells[String(header)] ?? ''));
    }
    expect(stepOf(world, 'roster')).toMatchObject({ pairs: 0 });
    run(world, 'roster.validate');
    expect(stepOf(world, 'roster')).toMatchObject({ pairs: 1 });
  });

  test('pairs that were decided, taken back or found anew are counted at once, without another check', () => {
    const world = withProgramme();
    const peserta = world.sheets.grids.get('Peserta');
    const enrol = (id: string) => {
      const person: Record<string, string> = {
        ...{ 'ID Peserta': id, 'Nama Lengkap': 'Contoh Satu' },
        ...{ 'Tanggal Lahir': '1990-05-14', NIK: '3375011405909001' },
      };
      peserta?.push((peserta[0] ?? []).map((header) => person[String(header)] ?? ''));
    };
    const decide = (verdict: string) =>
      run(world, 'roster.decideSame', { first: 'P-0002', second: 'P-0001', verdict, reason: '' });
    const pairs = () => stepOf(world, 'roster')?.pairs;
    enrol('P-0001');
    enrol('P-0002');
    run(world, 'roster.findSame');
    expect(stepOf(world, 'roster')).toMatchObject({ pairs: 1, state: 'ready' });
    run(world, 'roster.validate');
    decide('different');
    expect(pairs()).toBe(0);
    decide('same');
    expect(pairs()).toBe(0);
    decide('ask');
    expect(pairs()).toBe(1);
    enrol('P-0003');
    run(world, 'roster.findSame');
    expect(pairs()).toBe(3);
    const merged = run(world, 'roster.merge', { survivor: 'P-0001', merged: 'P-0002', taken: [] });
    expect([merged.status, pairs()]).toEqual(['done', 2]);
    run(world, 'roster.findSame');
    expect(pairs()).toBe(1);
  });

  test('in an empty file only setting up can be done', () => {
    const { steps, next } = workflowOf(memoryPorts());
    expect(next).toBe('setUp');
    expect(steps.filter(({ state }) => state !== 'waiting').map(({ id }) => id)).toEqual(['setUp']);
  });

  test('after setting up, the programme is next', () => {
    const world = memoryPorts();
    run(world, 'app.setUpSheets');
    expect(stepOf(world, 'setUp')).toMatchObject({ state: 'done', missing: [] });
    expect(workflowOf(world).next).toBe('programme');
  });

  test('a programme with gaps is looked at again, however often it is checked', () => {
    const world = withProgramme();
    run(world, 'programme.check');
    expect(stepOf(world, 'programme')).toMatchObject({ state: 'check', changed: [] });
  });

  test('planned stages are done, and out of date as soon as the start moves', () => {
    const world = withProgramme();
    expect(stepOf(world, 'stages')?.state).toBe('ready');
    run(world, 'programme.planStages');
    expect(stepOf(world, 'stages')).toMatchObject({ state: 'done', rows: 1, changed: [] });
    type(world, 'Program', 'Setelan', 'Tanggal mulai', 'Nilai', '14/06/2021');
    expect(stepOf(world, 'stages')).toMatchObject({ state: 'check', changed: ['Program'] });
    run(world, 'programme.planStages');
    expect(stepOf(world, 'stages')?.state).toBe('done');
  });

  test('settings on which the stages do not depend leave them as they are', () => {
    const world = withProgramme();
    run(world, 'programme.planStages');
    type(world, 'Program', 'Setelan', 'Bahasa', 'Nilai', 'Inggris');
    type(world, 'Paket', 'Kode Paket', 'MJ', 'Email Tujuan', 'kantor@example.org');
    expect(stepOf(world, 'stages')?.state).toBe('done');
  });

  test('sorting rows and adding own columns puts nothing out of date', () => {
    const world = withProgramme();
    run(world, 'programme.planStages');
    const [head = [], ...rows] = world.sheets.grids.get('Program') ?? [];
    const sorted = [...rows].reverse().map((cells, i) => [`catatan ${i}`, ...cells]);
    world.sheets.grids.set('Program', [['Milik saya', ...head], ...sorted]);
    expect(stepOf(world, 'stages')).toMatchObject({ state: 'done', changed: [] });
  });

  test('what a later step fills in puts the earlier one not out of date', () => {
    const world = withProgramme();
    run(world, 'programme.planStages');
    const stages = world.sheets.grids.get('Tahap') ?? [];
    const before = stepOf(world, 'schedule')?.changed;
    type(world, 'Tahap', 'Kode Paket', 'MJ', 'Kelas', 'MJ-A');
    expect([before, stages.length, stepOf(world, 'eligibility')?.changed]).toEqual([[], 2, []]);
  });

  test('a new package and a course elsewhere put eligibility out of date; a seat more and own papers do not', () => {
    const world = withProgramme();
    const add = (sheet: string, cells: Readonly<Record<string, string>>) => {
      const grid = world.sheets.grids.get(sheet);
      grid?.push((grid[0] ?? []).map((header) => cells[String(header)] ?? ''));
    };
    const changed = () => stepOf(world, 'eligibility')?.changed;
    add('Peserta', { 'ID Peserta': 'P-0001', 'Nama Lengkap': 'Contoh Satu', 'Minat 1': 'MJ' });
    expect(run(world, 'eligibility.judge').status).toBe('done');
    type(world, 'Paket', 'Kode Paket', 'MJ', 'Kapasitas', '12');
    const course = { 'ID Peserta': 'P-0001', 'Kode Paket': 'MJ', Hasil: 'Lulus' };
    add('Riwayat', { ...course, 'ID Riwayat': 'R-1', Program: 'MJ-2021' });
    expect(changed()).toEqual([]);
    add('Riwayat', { ...course, 'ID Riwayat': 'R-2', Program: 'LAIN-2020' });
    expect(changed()).toEqual(['Riwayat']);
    add('Paket', { 'Kode Paket': 'LS', 'Nama Paket': 'Las' });
    expect(changed()).toEqual(['Paket', 'Riwayat']);
  });

  test('a refused run is told, and a later good one takes it back', () => {
    const world = withProgramme();
    type(world, 'Program', 'Setelan', 'Lama tahap', 'Nilai', '');
    run(world, 'programme.planStages');
    expect(stepOf(world, 'stages')).toMatchObject({ state: 'check', wasRefused: true });
    type(world, 'Program', 'Setelan', 'Lama tahap', 'Nilai', '18');
    run(world, 'programme.planStages');
    expect(stepOf(world, 'stages')).toMatchObject({ state: 'done', wasRefused: false });
  });

  test('each sheet is read once, and nothing is written', () => {
    const world = withProgramme();
    const before = { ...world.sheets.calls };
    run(world, 'app.workflow');
    const sheets = world.sheets.grids.size;
    expect((world.sheets.calls['read'] ?? 0) - (before['read'] ?? 0)).toBeLessThanOrEqual(sheets);
    expect(world.sheets.calls['write']).toBe(before['write']);
  });

  test('the sidebar knows every step, and every button calls an action that exists', () => {
    const ids = workflowOf(memoryPorts()).steps.map(({ id }) => id);
    expect(stepList.map(({ id }) => id)).toEqual(ids);
    const called = stepList.flatMap(({ run: main, more }) =>
      [main, ...more].flatMap(({ action, step }) => (step === null ? [action] : [action, step])),
    );
    expect(called.filter((action) => !isAction(action))).toEqual([]);
  });
});
