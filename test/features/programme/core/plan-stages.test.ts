import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Package, Program, Stage } from '../../../../src/features/programme/core';
import { holidayRows, planStages, summarizeStages } from '../../../../src/features/programme/core';
import { addDays } from '../../../../src/kernel/plain-date';
import { closedOn, officialCalendar } from './a-calendar';
import { datesOf, plan, SIX } from './a-plan';
import { aPackage, aProgram } from './a-programme';

describe('the three stages of Pekalongan 2021', () => {
  test('five-day week: 18 working days each, 20 July, 11 and 17 August free, 100 JP', () => {
    const calendar = officialCalendar();
    const { stages, warnings } = plan({}, calendar);
    expect(summarizeStages(stages)).toEqual([
      { number: 1, start: '2021-06-10', end: '2021-07-05', packages: ['MJ', 'BT'] },
      { number: 2, start: '2021-07-06', end: '2021-07-30', packages: ['PR', 'AC'] },
      { number: 3, start: '2021-08-02', end: '2021-08-27', packages: ['SM', 'LS'] },
    ]);
    expect(stages.map(({ trainingDays }) => trainingDays)).toEqual([18, 18, 18, 18, 18, 18]);
    expect(stages.map(({ start, end }) => calendar.jpBetween(start, end))).toEqual(
      Array.from({ length: 6 }, () => 100),
    );
    expect(warnings).toEqual([]);
  });

  test('six-day week', () => {
    const { stages } = plan({ workingWeek: 6 }, officialCalendar({ workingWeek: 6 }));
    expect(datesOf(stages)).toEqual([
      ['2021-06-10', '2021-06-30'],
      ['2021-07-01', '2021-07-22'],
      ['2021-07-23', '2021-08-13'],
    ]);
  });

  test('six-day week without hours on Saturday holds 84, 84 and 82 JP, and warns', () => {
    const { warnings } = plan({ workingWeek: 6 }, officialCalendar({ workingWeek: 6 }));
    expect(warnings.map(({ code, values }) => [code, values['available']])).toEqual(
      [84, 84, 84, 84, 82, 82].map((jp) => ['programme.stage_too_short', jp]),
    );
  });

  test('calendar days', () => {
    const { stages } = plan({ durationUnit: 'calendar_days' }, officialCalendar());
    expect(datesOf(stages)).toEqual([
      ['2021-06-10', '2021-06-27'],
      ['2021-06-28', '2021-07-15'],
      ['2021-07-16', '2021-08-02'],
    ]);
  });

  test('with the first decree of the year only the free day in August moves', () => {
    const first = holidayRows(2021, 2021).map((dayOff) =>
      dayOff.date === '2021-08-11' ? { ...dayOff, date: '2021-08-10' as const } : dayOff,
    );
    const before = officialCalendar({ daysOff: first });
    const after = officialCalendar();
    expect(datesOf(plan({}, before).stages)).toEqual(datesOf(plan({}, after).stages));
    const daysBefore = before.trainingDaysBetween('2021-08-02', '2021-08-27');
    const daysAfter = after.trainingDaysBetween('2021-08-02', '2021-08-27');
    expect(daysBefore.filter((date) => !daysAfter.includes(date))).toEqual(['2021-08-11']);
    expect(daysAfter.filter((date) => !daysBefore.includes(date))).toEqual(['2021-08-10']);
  });

  test('a pause from 3 to 20 July moves the rest and keeps 100 JP', () => {
    const pause = Array.from({ length: 18 }, (_, days) => closedOn(addDays('2021-07-03', days)));
    const calendar = officialCalendar({ daysOff: [...holidayRows(2021, 2021), ...pause] });
    const { stages } = plan({}, calendar);
    expect(datesOf(stages)).toEqual([
      ['2021-06-10', '2021-07-21'],
      ['2021-07-22', '2021-08-18'],
      ['2021-08-19', '2021-09-13'],
    ]);
    expect(stages.map(({ start, end }) => calendar.jpBetween(start, end))).toEqual(
      Array.from({ length: 6 }, () => 100),
    );
  });
});

describe('other programmes', () => {
  test('Pekalongan 2022: two packages at the same time', () => {
    const { stages } = plan(
      { startDate: '2022-07-20', duration: 20, pattern: 'parallel' },
      officialCalendar({ pattern: 'BLK 8/6' }),
      [aPackage('MJ', { jp: 152 }), aPackage('LS', { jp: 152 })],
    );
    expect(summarizeStages(stages)).toEqual([
      { number: 1, start: '2022-07-20', end: '2022-08-16', packages: ['MJ', 'LS'] },
    ]);
  });

  test('Pekalongan 2024: planned backwards from the closing day', () => {
    const { stages, start, warnings } = plan(
      { startDate: null, typedEndDate: '2024-06-14', duration: 20, pattern: 'parallel' },
      officialCalendar({ pattern: 'BLK 8/6' }),
      Array.from({ length: 8 }, (_, index) => aPackage(`G${index + 1}`, { jp: 152 })),
    );
    expect(start).toBe('2024-05-16');
    expect(stages.every(({ end }) => end === '2024-06-14')).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('several stages planned backwards end on the last day and follow each other', () => {
    const { stages } = plan({ startDate: null, typedEndDate: '2021-08-27' }, officialCalendar());
    expect(datesOf(stages)).toEqual([
      ['2021-06-10', '2021-07-05'],
      ['2021-07-06', '2021-07-30'],
      ['2021-08-02', '2021-08-27'],
    ]);
  });

  test('counted in lesson hours each package has its own length, and the longest ends the stage', () => {
    const { stages } = plan({ durationUnit: 'jp', duration: null }, officialCalendar(), [
      aPackage('A', { jp: 28 }),
      aPackage('B', { jp: 56 }),
      aPackage('C', { jp: 28 }),
    ]);
    expect(stages.map(({ package: code, start, end }) => [code, start, end])).toEqual([
      ['A', '2021-06-10', '2021-06-16'],
      ['B', '2021-06-10', '2021-06-23'],
      ['C', '2021-06-24', '2021-06-30'],
    ]);
  });
});

describe('what the plan keeps and says', () => {
  test('wishes come first and free places are filled in the order of the sheet', () => {
    const packages = [
      aPackage('A'),
      aPackage('B', { stageWish: 1 }),
      aPackage('C', { stageWish: 2 }),
      aPackage('D'),
    ];
    const { stages } = plan({}, officialCalendar(), packages);
    expect(stages.map(({ id }) => id)).toEqual(['T1-A', 'T1-B', 'T2-C', 'T2-D']);
  });

  test('class, trainers and room of the schedule stay, also when the package changes its stage', () => {
    const filled: Stage = {
      id: 'T2-A',
      number: 2,
      package: 'A',
      start: '2021-01-01',
      end: '2021-01-02',
      trainingDays: 2,
      class: 'A-1',
      trainers: ['I-01'],
      room: 'R-01',
      leads: [],
    };
    const { stages } = plan({}, officialCalendar(), [aPackage('A')], [filled]);
    expect(stages).toMatchObject([{ id: 'T1-A', class: 'A-1', trainers: ['I-01'], room: 'R-01' }]);
  });

  test('a typed end that differs is kept beside the computed one', () => {
    const { end, warnings } = plan({ typedEndDate: '2021-08-31' }, officialCalendar());
    expect(end).toBe('2021-08-27');
    expect(warnings).toMatchObject([
      {
        code: 'programme.end_differs',
        severity: 'warning',
        values: { computed: '27 Agustus 2021', typed: '31 Agustus 2021' },
      },
    ]);
  });

  test('a start on a free day is said, and the first stage begins on the next training day', () => {
    const { start, warnings } = plan({ startDate: '2021-06-12' }, officialCalendar());
    expect(start).toBe('2021-06-14');
    expect(warnings.map(({ code }) => code)).toContain('programme.start_is_free');
  });

  test.each<[string, Partial<Program>, readonly Package[]]>([
    ['programme.no_packages', {}, []],
    ['programme.start_unknown', { startDate: null }, SIX],
    ['programme.duration_unknown', { duration: null }, SIX],
    [
      'programme.package_jp_unknown',
      { duration: null, durationUnit: 'jp' },
      [aPackage('A', { jp: null })],
    ],
    [
      'programme.stage_overfull',
      { packagesPerStage: 1 },
      [aPackage('A', { stageWish: 1 }), aPackage('B', { stageWish: 1 })],
    ],
    ['programme.stage_wish_invalid', {}, [aPackage('A', { stageWish: 0 })]],
    [
      'programme.no_room_in_time',
      { dayPattern: '', durationUnit: 'meetings', duration: 9999 },
      SIX,
    ],
  ])('%s is a refusal', (code, program, packages) => {
    const facts = { program: aProgram(program), packages, calendar: officialCalendar() };
    expect(planStages({ ...facts, present: [], trainers: [] })).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  });
});

test('every package gets exactly one stage, no stage is overfull, stages do not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), {
        minLength: 1,
        maxLength: 9,
      }),
      fc.integer({ min: 1, max: 4 }),
      (wishes, packagesPerStage) => {
        const packages = wishes.map((stageWish, index) => aPackage(`P${index}`, { stageWish }));
        const program = aProgram({ packagesPerStage, duration: 5 });
        const planned = planStages({
          program,
          packages,
          calendar: officialCalendar(),
          present: [],
          trainers: [],
        });
        if (!planned.ok) return;
        const { stages } = planned.value;
        expect(stages.map((stage) => stage.package).sort()).toEqual(
          packages.map(({ code }) => code).sort(),
        );
        const summaries = summarizeStages(stages);
        summaries.forEach((summary, index) => {
          expect(summary.number).toBe(index + 1);
          expect(summary.packages.length).toBeLessThanOrEqual(packagesPerStage);
          const next = summaries[index + 1];
          expect(next === undefined || next.start > summary.end).toBe(true);
        });
      },
    ),
  );
});
