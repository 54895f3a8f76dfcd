import { describe, expect, test } from '@jest/globals';
import { unitsTable } from '../../../../src/features/programme';
import { checkScheduleAction } from '../../../../src/features/schedule/actions/check-schedule';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import type { SmallProgramme } from '../a-programme';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from '../a-programme';
import { workbookOf } from '../a-workbook';

function noteAt(world: MemoryWorld, sheet: string, row: number, column: number): string {
  return world.ports.workbook.readMarks(sheet).notes[row - 1]?.[column - 1] ?? '';
}

describe('checking a schedule that was changed by hand', () => {
  const world = workbookOf(aProgramme());
  generateScheduleAction.run(world.ports, {});
  const [, first = [], second = []] = world.sheets.grids.get('Jadwal') ?? [];
  const was = second.slice(1, 5);
  const TRAINER = 11;

  test('marks both sessions of a clash with who, when and with what', () => {
    second.splice(1, 4, ...first.slice(1, 5));
    expect(checkScheduleAction.run(world.ports, {})).toMatchObject({ value: { clashes: 3 } });
    expect(noteAt(world, 'Jadwal', 3, TRAINER)).toContain('Instruktur I-1 mengajar dua sesi');
    expect(noteAt(world, 'Jadwal', 2, TRAINER)).toContain('S-0002 dan S-0001');
  });

  test('takes the marks away once the clash is gone, and leaves what staff wrote', () => {
    const marks = world.sheets.marks.get('Jadwal');
    const mark = marks?.get(`3,${TRAINER}`);
    if (mark === undefined) throw new Error('There is a mark');
    marks?.set(`3,${TRAINER}`, { ...mark, note: `tanya dulu\n${mark.note}` });
    second.splice(1, 4, ...was);
    expect(checkScheduleAction.run(world.ports, {})).toMatchObject({ value: { errors: 0 } });
    expect(noteAt(world, 'Jadwal', 3, TRAINER)).toBe('tanya dulu');
    expect(noteAt(world, 'Jadwal', 2, TRAINER)).toBe('');
  });
});

test('names the people who sit in two classes at the same time, by their ids', () => {
  const window = { start: '2021-06-07', end: '2021-06-11' } as const;
  const people = [...aClass('MJ', 'MJ-A', 2), ...aClass('LS', 'LS-A', 2)];
  const world = workbookOf(
    aProgramme({
      packages: [aPackage({ code: 'MJ' }), aPackage({ code: 'LS' })],
      units: [aUnit({ code: 'MJ-1', jp: 28 }), aUnit({ code: 'LS-1', package: 'LS', jp: 28 })],
      trainers: [aTrainer({ id: 'I-1' }), aTrainer({ id: 'I-2', packages: ['LS'] })],
      rooms: [aRoom({ id: 'R-1' }), aRoom({ id: 'R-2' })],
      stages: [aStage({ package: 'MJ', ...window }), aStage({ package: 'LS', ...window })],
      placement: people.map((row, index) => {
        return index === 2 ? { ...row, participant: people[0]?.participant ?? '' } : row;
      }),
    }),
  );
  generateScheduleAction.run(world.ports, {});
  const { problems } = checkScheduleAction.run(world.ports, {});
  const twice = problems.filter(({ code }) => code === 'schedule.person_twice');
  expect(twice.length).toBeGreaterThan(0);
  expect(twice[0]).toMatchObject({
    severity: 'warning',
    values: { count: 1, people: people[0]?.participant },
    at: { sheet: 'Jadwal', column: 'Kelas' },
  });
});

test('says what a colleague does at the moment: the findings are shown, the marks wait', () => {
  const world = workbookOf(aProgramme());
  generateScheduleAction.run(world.ports, {});
  world.isLockTaken = true;
  const outcome = checkScheduleAction.run(world.ports, {});
  expect(outcome).toMatchObject({ status: 'done', problems: [{ code: 'commit.busy' }] });
});

const absence = {
  id: 'H-001',
  kind: 'trainer',
  who: 'I-1',
  start: '2021-06-07',
  end: '2021-06-08',
  from: null,
  until: null,
  reason: '',
} as const;

test.each<[string, Partial<SmallProgramme>, string, string, string]>([
  [
    'a stage that ends before it begins',
    { stages: [aStage({ package: 'MJ', start: '2021-06-11', end: '2021-06-07' })] },
    'schedule.window_reversed',
    'Tahap',
    'E2',
  ],
  [
    'a stage without a working day',
    { stages: [aStage({ package: 'MJ', start: '2021-06-12', end: '2021-06-13' })] },
    'schedule.window_without_jp',
    'Tahap',
    'D2',
  ],
  [
    'a class that its package does not name in Tahap',
    {
      stages: [aStage({ package: 'MJ', start: '2021-06-07', end: '2021-06-11', class: 'MJ-B' })],
    },
    'schedule.class_not_in_stages',
    'Tahap',
    'G2',
  ],
  [
    'a unit of a package that nobody knows',
    { units: [aUnit({ code: 'MJ-1', package: 'XX' })] },
    'schedule.unit_without_package',
    'Unit',
    'B2',
  ],
  [
    'a unit without JP',
    { units: [aUnit({ code: 'MJ-1', jp: 0 })] },
    'schedule.unit_without_jp',
    'Unit',
    'D2',
  ],
  [
    'a guest whose day is no day of training',
    { units: [aUnit({ code: 'MJ-1', jp: 3, kind: 'guest', dates: ['2021-06-12'] })] },
    'schedule.unit_dates_short',
    'Unit',
    'I2',
  ],
  [
    'a trainer who may teach nothing',
    { trainers: [aTrainer({ id: 'I-1', maxJpPerDay: 0 })] },
    'schedule.trainer_without_jp',
    'Instruktur',
    'I2',
  ],
  [
    'a room without seats',
    { rooms: [aRoom({ id: 'R-1', capacity: 0 })] },
    'schedule.room_without_seats',
    'Ruang',
    'C2',
  ],
  [
    'an absence of nobody',
    { absences: [{ ...absence, who: 'I-9' }] },
    'schedule.absence_unknown_trainer',
    'Halangan',
    'C2',
  ],
  [
    'an absence that ends before it begins',
    { absences: [{ ...absence, end: '2021-06-01' }] },
    'schedule.absence_dates',
    'Halangan',
    'E2',
  ],
])('%s is named with its cell', (_, more, code, sheet, cell) => {
  const world = workbookOf(aProgramme(more));
  const outcome = checkScheduleAction.run(world.ports, {});
  expect(outcome.problems).toContainEqual(
    expect.objectContaining({ code, at: expect.objectContaining({ sheet, cell }) }),
  );
});

test('a day of a guest that cannot be read is named with its cell, and nothing is planned', () => {
  const world = workbookOf(aProgramme());
  const units = world.sheets.grids.get('Unit') ?? [];
  units[1]?.splice(8, 1, 'minggu depan');
  expect(generateScheduleAction.run(world.ports, {})).toMatchObject({
    status: 'refused',
    problems: [{ code: 'programme.dates_unreadable', at: { sheet: 'Unit', cell: 'I2' } }],
  });
});

test.each([
  ['15/6/2021', ['2021-06-15']],
  ['22/6/2021; Selasa, 15 Juni 2021', ['2021-06-15', '2021-06-22']],
  [44362, ['2021-06-15']],
  ['', []],
])('the day of a guest may be typed as %s', (typed, dates) => {
  expect(unitsTable.columns.dates.type.read(typed)).toEqual({ value: dates });
});
