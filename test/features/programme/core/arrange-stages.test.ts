import { describe, expect, test } from '@jest/globals';
import type { Unit } from '../../../../src/features/programme/core';
import {
  coursesBySeat,
  planStages,
  stagesOfPackage,
  unitsBySeat,
} from '../../../../src/features/programme/core';
import { officialCalendar } from './a-calendar';
import { datesOf, plan, SIX } from './a-plan';
import { aPackage, aProgram } from './a-programme';

describe('what somebody with a seat learns', () => {
  const packages = [
    aPackage('MJ'),
    aPackage('LS', { jp: 60 }),
    aPackage('UU', { jp: 4, after: ['MJ'] }),
  ];
  const units = packages.map(({ code }, index): Unit => {
    const unit = { code: `${code}-1`, package: code, title: '', jp: 10, kind: 'practice' } as const;
    return { ...unit, order: index + 1, blockJp: null, dates: [], isCritical: false };
  });

  test('in a rotation: all packages his class visits, from its first to its last day', () => {
    const { stages } = plan({ pattern: 'rotating' }, officialCalendar(), packages);
    const course = coursesBySeat({ packages, stages }).get('LS');
    expect(course).toMatchObject({
      codes: ['MJ', 'LS'],
      package: { code: 'LS', name: 'Paket MJ, Paket LS', jp: 160 },
      window: { start: '2021-06-10', end: '2021-07-30' },
    });
    const learnt = unitsBySeat(units, { packages, stages });
    expect(learnt.map((unit) => `${unit.package} ${unit.code}`)).toEqual([
      'MJ MJ-1',
      'MJ LS-1',
      'LS MJ-1',
      'LS LS-1',
      'UU UU-1',
    ]);
  });

  test('in stages: the package alone, and he stays until its follow-up module has ended', () => {
    const { stages } = plan({}, officialCalendar(), packages);
    expect(coursesBySeat({ packages, stages }).get('MJ')).toMatchObject({ codes: ['MJ'] });
    expect(unitsBySeat(units, { packages, stages })).toEqual(units);
    const rows = stagesOfPackage(stages, 'MJ').map((stage) => stage.package);
    expect(rows).toEqual(['MJ', 'UU']);
  });
});

describe('lengths and weeks of packages', () => {
  test('a package has a length and a week of its own, and the next stage waits for the longest', () => {
    const packages = [
      aPackage('A', { duration: { count: 5, unit: 'working_days' } }),
      aPackage('B', { duration: { count: 6, unit: null }, workingWeek: 6 }),
      aPackage('C', { duration: { count: 3, unit: 'calendar_days' } }),
    ];
    const calendar = officialCalendar({ packageWeeks: { B: 6 } });
    const { stages } = plan({ duration: null }, calendar, packages);
    expect(stages.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['T1-A', '2021-06-10', '2021-06-16'],
      ['T1-B', '2021-06-10', '2021-06-16'],
      ['T2-C', '2021-06-17', '2021-06-19'],
    ]);
  });

  test('packages of like length share a stage when that saves days', () => {
    const packages = [30, 10, 30, 10].map((jp, index) => aPackage(`P${index}`, { jp }));
    const { stages } = plan({ durationUnit: 'jp', duration: null }, officialCalendar(), packages);
    expect(stages.map(({ id }) => id)).toEqual(['T1-P0', 'T1-P2', 'T2-P1', 'T2-P3']);
  });

  test('two packages of one workshop are never in one stage', () => {
    const packages = [
      aPackage('A', { room: 'R-1' }),
      aPackage('B', { room: 'R-1' }),
      aPackage('C', { room: 'R-2' }),
    ];
    const { stages, proof } = plan({}, officialCalendar(), packages);
    expect(stages.map(({ id }) => id)).toEqual(['T1-A', 'T1-C', 'T2-B']);
    expect(proof).toEqual({ stages: 2, days: 51, bound: 51, because: 'workshop' });
  });

  test('follow-up modules begin after the last session of the course, one after the other', () => {
    const packages = [
      aPackage('SL', { classes: ['SL-A', 'SL-B'] }),
      aPackage('UU', { jp: 4, after: ['SL'] }),
      aPackage('DN', { jp: 4, after: ['UU'] }),
      aPackage('JS', { jp: 4, after: ['DN'] }),
    ];
    const program = { startDate: '2019-09-16', duration: 20, packagesPerStage: 1 } as const;
    const { stages } = plan(program, officialCalendar(), packages);
    expect(stages.map((stage) => [stage.id, stage.start, stage.end, stage.class])).toEqual([
      ['T1-SL', '2019-09-16', '2019-10-11', 'SL-A, SL-B'],
      ['T2-UU', '2019-10-14', '2019-10-14', 'SL-A, SL-B'],
      ['T3-DN', '2019-10-15', '2019-10-15', 'SL-A, SL-B'],
      ['T4-JS', '2019-10-16', '2019-10-16', 'SL-A, SL-B'],
    ]);
  });

  test('packages that wait for each other are refused by name', () => {
    const packages = [
      aPackage('A', { after: ['B'] }),
      aPackage('B', { after: ['A'] }),
      aPackage('C'),
    ];
    const facts = { program: aProgram(), packages, calendar: officialCalendar(), trainers: [] };
    expect(planStages({ ...facts, present: [] })).toMatchObject({
      ok: false,
      problems: [{ code: 'programme.after_circle', values: { packages: 'A, B' } }],
    });
  });
});

describe('the second reading of June 2021: two groups change fields every 18 days', () => {
  const pairs = plan(
    { pattern: 'rotating', fieldsPerRotation: 2, packagesPerStage: 2 },
    officialCalendar(),
  );

  test('six stages, which is proved to be the fewest with two packages at a time', () => {
    expect(pairs.proof).toEqual({ stages: 6, days: 156, bound: 156, because: 'at_once' });
    expect(pairs.stages.slice(0, 4).map(({ id }) => id)).toEqual([
      'T1-MJ-MJ-A',
      'T1-BT-BT-A',
      'T2-MJ-BT-A',
      'T2-BT-MJ-A',
    ]);
  });

  test('trainers change with the stages and lead equally much', () => {
    const trainers = ['MJ', 'BT', 'PR', 'AC', 'SM', 'LS'].flatMap((code) =>
      ['1', '2'].map((number) => ({ id: `${code}${number}`, packages: [code] })),
    );
    const planned = planStages({
      program: aProgram({ pattern: 'rotating', packagesPerStage: 6, trainersChange: true }),
      packages: SIX,
      calendar: officialCalendar(),
      present: [],
      trainers,
    });
    if (!planned.ok) throw new Error('It can be planned');
    expect(planned.value.leads).toEqual({
      least: 300,
      most: 300,
      bound: 0,
      repeats: 0,
    });
    expect(planned.value.stages.every(({ leads }) => leads.length === 1)).toBe(true);
  });
});

describe('pauses', () => {
  const pause = {
    id: 'M1',
    kind: 'pause',
    start: '2021-07-03',
    end: '2021-07-20',
    appliesTo: [],
    pattern: '',
    note: 'PPKM darurat',
  } as const;

  test('of everybody from 3 to 20 July move the rest and keep 100 JP, as a period in the sheet', () => {
    const calendar = officialCalendar({ periods: [pause] });
    const { stages } = plan({}, calendar);
    expect(datesOf(stages)).toEqual([
      ['2021-06-10', '2021-07-21'],
      ['2021-07-22', '2021-08-18'],
      ['2021-08-19', '2021-09-13'],
    ]);
    expect(stages.map(({ start, end }) => calendar.jpBetween(start, end))).toEqual(
      Array.from({ length: 6 }, () => 100),
    );
    expect(calendar.dayOffName('2021-07-05')).toBe('PPKM darurat');
  });

  test('of one package lengthen that package alone', () => {
    const calendar = officialCalendar({ periods: [{ ...pause, appliesTo: ['BT'] }] });
    const { stages } = plan({}, calendar, SIX.slice(0, 2));
    expect(stages.map(({ id, end }) => [id, end])).toEqual([
      ['T1-MJ', '2021-07-05'],
      ['T1-BT', '2021-07-21'],
    ]);
  });
});
