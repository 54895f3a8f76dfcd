import { describe, expect, test } from '@jest/globals';
import { checkScheduleAction } from '../../../../src/features/schedule/actions/check-schedule';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import { poseProblemAction } from '../../../../src/features/schedule/actions/pose-problem';
import { judgePlan, planSchedule } from '../../../../src/features/schedule/core';
import { findObstacles } from '../../../../src/features/schedule/core/find-obstacles';
import type { PlainTime } from '../../../../src/kernel/plain-time';
import { minutesOf, timeOfMinutes } from '../../../../src/kernel/plain-time';
import type { SmallProgramme } from '../a-programme';
import { aClass, aPackage, aProgramme, aStage, aTrainer, aUnit, factsOf } from '../a-programme';
import { workbookOf } from '../a-workbook';

/** MJ and LS side by side, with one trainer for both. */
function twoPackages(more: Partial<SmallProgramme>): SmallProgramme {
  const week = { start: '2021-06-07', end: '2021-06-11' } as const;
  return aProgramme({
    packages: [aPackage({ code: 'MJ' }), aPackage({ code: 'LS' })],
    units: [aUnit({ code: 'MJ-1', jp: 5 }), aUnit({ code: 'LS-1', package: 'LS', jp: 4 })],
    trainers: [aTrainer({ id: 'I-1', packages: ['MJ', 'LS'] })],
    stages: [aStage({ package: 'MJ', ...week }), aStage({ package: 'LS', ...week })],
    placement: [...aClass('MJ', 'MJ-A', 8), ...aClass('LS', 'LS-A', 8)],
    ...more,
  });
}

describe('what nobody can plan by is refused before a search begins', () => {
  test.each([0, -2])('a block of %d JP', (blockJp) => {
    const programme = aProgramme({ units: [aUnit({ code: 'MJ-1', jp: 16, blockJp })] });
    expect(planSchedule(factsOf(programme))).toMatchObject({
      ok: false,
      problems: [{ code: 'schedule.block_without_jp', values: { unit: 'MJ-1' } }],
    });
  });

  test('a stage that ends before it begins is named, and not called too short', () => {
    const stages = [aStage({ package: 'MJ', start: '2021-06-11', end: '2021-06-07' })];
    expect(planSchedule(factsOf(aProgramme({ stages })))).toMatchObject({
      ok: false,
      problems: [{ code: 'schedule.window_reversed' }],
    });
  });

  test('one name for classes of two packages', () => {
    const placement = [...aClass('MJ', 'A', 5), ...aClass('LS', 'A', 4)].map((row, index) => {
      return { ...row, id: `P-${index}`, participant: `P-${index}` };
    });
    const programme = twoPackages({ placement });
    const wanted = { code: 'schedule.class_twice', values: { class: 'A', packages: 'MJ, LS' } };
    expect(planSchedule(factsOf(programme))).toMatchObject({ ok: false, problems: [wanted] });
    const { ports } = workbookOf(programme);
    expect(checkScheduleAction.run(ports, {}).problems).toContainEqual(
      expect.objectContaining({ ...wanted, at: expect.objectContaining({ sheet: 'Tahap' }) }),
    );
  });

  test('a stage that no class learns, once there is no class at all; else it is said', () => {
    const module = aPackage({ code: 'KWU' });
    const units = [aUnit({ code: 'KWU-1', package: 'KWU', jp: 4 })];
    const trainers = [aTrainer({ id: 'I-1', packages: ['MJ', 'KWU'] })];
    const end = { start: '2021-06-14', end: '2021-06-18', class: 'MJ-A' } as const;
    const stage = aStage({ number: 2, package: 'KWU', ...end });
    const base = aProgramme();
    const alone = aProgramme({ packages: [...base.packages, module], units, stages: [stage] });
    expect(planSchedule(factsOf({ ...alone, trainers }))).toMatchObject({
      ok: false,
      problems: [{ code: 'schedule.no_class', severity: 'error' }],
    });
    const other = { ...stage, class: 'XX-A' };
    const both = aProgramme({
      packages: [...base.packages, module, aPackage({ code: 'XX' })],
      units: [...base.units, ...units],
      stages: [...base.stages, other],
      placement: [...base.placement, ...aClass('XX', 'XX-A', 2)],
      trainers,
    });
    expect(planSchedule(factsOf(both))).toMatchObject({
      ok: true,
      value: { notes: [{ code: 'schedule.no_class', severity: 'warning' }] },
    });
  });

  test('lesson hours that overlap: no trainer is planned twice at one time by two numbers', () => {
    const slots = ([1, 2, 3, 4, 5] as const).flatMap((weekday) => {
      const day = { pattern: 'Lapas 6/4', weekday } as const;
      return [
        { ...day, id: `A${weekday}`, jpNumber: 1, start: '08:00', end: '08:45' },
        { ...day, id: `B${weekday}`, jpNumber: 2, start: '08:30', end: '09:15' },
      ] as const;
    });
    const { ports, sheets } = workbookOf(twoPackages({ slots }));
    for (const action of [generateScheduleAction, poseProblemAction]) {
      const outcome = action.run(ports, {});
      expect(outcome.status).toBe('refused');
      expect(outcome.problems).toContainEqual(
        expect.objectContaining({ code: 'programme.slots_overlap' }),
      );
    }
    expect(sheets.grids.get('Jadwal')).toHaveLength(1);
  });
});

describe('before anybody is placed', () => {
  const named = [aPackage({ code: 'MJ', classes: ['Pagi', 'Siang'] })];
  const window = { start: '2021-06-07', end: '2021-06-25', class: 'Pagi, Siang' } as const;

  test('classes are planned under the names that Paket gives them, and Tahap keeps them', () => {
    const programme = aProgramme({
      packages: named,
      placement: [],
      stages: [aStage({ package: 'MJ', ...window })],
      trainers: [aTrainer({ id: 'I-1' }), aTrainer({ id: 'I-2' })],
    });
    const world = workbookOf(programme);
    expect(generateScheduleAction.run(world.ports, {})).toMatchObject({
      status: 'done',
      value: { unplaced: [], jpByPackage: { MJ: 28 } },
    });
    const classes = new Set(world.sheets.grids.get('Jadwal')?.map((row) => row[7]));
    expect([...classes].sort()).toEqual(['Kelas', 'Pagi', 'Siang']);
    expect(world.sheets.grids.get('Tahap')?.[1]).toContain('Pagi, Siang');
  });

  test('a module that others learn has no class of its own, whatever theirs are called', () => {
    const module = aPackage({ code: 'KWU', after: ['MJ'] });
    const stages = [
      aStage({ package: 'MJ', ...window }),
      aStage({ package: 'KWU', ...window, start: '2021-06-28', end: '2021-07-02' }),
    ];
    const facts = factsOf(aProgramme({ packages: [...named, module], placement: [], stages }));
    expect(facts.classes.map(({ id }) => id)).toEqual(['Pagi', 'Siang']);
  });
});

describe('what is said before planning', () => {
  test('people placed in a package without a stage, by package', () => {
    const placement = [...aClass('MJ', 'MJ-A', 8), ...aClass('LS', 'LS-A', 3)].map((row, index) => {
      return { ...row, id: `P-${index}`, participant: `P-${index}` };
    });
    const week = { start: '2021-06-07', end: '2021-06-11' } as const;
    const programme = twoPackages({ placement, stages: [aStage({ package: 'MJ', ...week })] });
    const outcome = generateScheduleAction.run(workbookOf(programme).ports, {});
    expect(outcome.status).toBe('done');
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({
        ...{ code: 'schedule.placed_without_stage', severity: 'warning' },
        values: { package: 'LS', people: 3 },
      }),
    );
  });

  test('which sessions elsewhere do not fit the lesson hours any more, where only one class is planned', () => {
    const placement = [...aClass('MJ', 'MJ-A', 8), ...aClass('LS', 'LS-A', 3)].map((row, index) => {
      return { ...row, id: `P-${index}`, participant: `P-${index}` };
    });
    const programme = twoPackages({ placement });
    const before = planSchedule(factsOf(programme));
    if (!before.ok) throw new Error('It can be planned');
    const { sessions } = before.value;
    const later = {
      ...programme,
      sessions,
      slots: programme.slots.map((slot) => ({
        ...slot,
        start: shifted(slot.start),
        end: shifted(slot.end),
      })),
    };
    const facts = { ...factsOf(later), scope: { kind: 'class', id: 'MJ-A' } as const };
    const others = sessions.filter((one) => one.class === 'LS-A').map(({ id }) => id);
    const said = {
      code: 'schedule.hours_changed_elsewhere',
      values: { classes: 'LS-A', sessions: others.join(', ') },
    };
    expect(findObstacles(facts)).toContainEqual(expect.objectContaining(said));
    const twice = [...sessions, ...sessions];
    const refused = judgePlan(facts, twice);
    expect(refused.ok ? [] : refused.problems).toContainEqual(expect.objectContaining(said));
    expect(findObstacles(factsOf(later)).map(({ code }) => code)).not.toContain(said.code);
  });
});

/** Twenty minutes later. */
function shifted(time: string): PlainTime {
  return timeOfMinutes(minutesOf(time as PlainTime) + 20);
}
