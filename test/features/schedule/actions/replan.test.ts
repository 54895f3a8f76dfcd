import { describe, expect, test } from '@jest/globals';
import {
  listAbsencesAction,
  removeAbsenceAction,
  saveAbsenceAction,
} from '../../../../src/features/schedule/actions/absences';
import { applyPlanAction } from '../../../../src/features/schedule/actions/apply-plan';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import type { AbsenceRequest } from '../../../../src/features/schedule/contract';
import { applyRequest } from '../../../../src/features/schedule/contract';
import type { PlanScope, Session } from '../../../../src/features/schedule/core';
import { listChanges, whoMustBeTold } from '../../../../src/features/schedule/core';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from '../a-programme';
import { workbookOf } from '../a-workbook';
import { planInPlace, planned, posed } from '../plan-in-place';

/** Two packages side by side with two trainers and two rooms each, and more days than they need. */
function plannedWorkbook(): MemoryWorld {
  const codes = ['MJ', 'LS'];
  const world = workbookOf(
    aProgramme({
      packages: codes.map((code) => aPackage({ code })),
      units: codes.map((code) => aUnit({ code: `${code}-1`, package: code, jp: 24, blockJp: 4 })),
      trainers: codes.flatMap((code) => [
        aTrainer({ id: `I-${code}1`, packages: [code] }),
        aTrainer({ id: `I-${code}2`, packages: [code] }),
      ]),
      rooms: [aRoom({ id: 'R-1' }), aRoom({ id: 'R-2' })],
      stages: codes.map((code) =>
        aStage({ package: code, start: '2021-06-07', end: '2021-06-25' }),
      ),
      placement: codes.flatMap((code) => aClass(code, `${code}-A`, 8)),
    }),
  );
  generateScheduleAction.run(world.ports, {});
  return world;
}

const absence: AbsenceRequest = {
  id: null,
  kind: 'trainer',
  who: 'I-MJ1',
  start: '2021-06-07',
  end: '2021-06-11',
  from: null,
  until: null,
  reason: 'izin',
};

/** What stands, and what planning again in this scope would make of it. */
function again(world: MemoryWorld, scope: PlanScope = { kind: 'all' }) {
  const reply = posed(world);
  const before = reply.problem.sessions;
  const after = planned(reply, scope);
  return { before, after, changes: listChanges(before, after) };
}

describe('a trainer who cannot come', () => {
  test('is noted under a number, with how many sessions that hits', () => {
    const world = plannedWorkbook();
    const hit = posed(world).problem.sessions.filter(
      ({ trainer, date }) => trainer === 'I-MJ1' && date <= '2021-06-11',
    );
    expect(hit.length).toBeGreaterThan(0);
    expect(saveAbsenceAction.run(world.ports, absence)).toMatchObject({
      status: 'done',
      value: { hits: hit.length },
    });
    expect(listAbsencesAction.run(world.ports, {})).toMatchObject({
      value: { absences: [{ id: 'H-001', who: 'I-MJ1', hits: hit.length }] },
    });
  });

  test('moves only what is hit, and both who had it and who gets it must be told', () => {
    const world = plannedWorkbook();
    saveAbsenceAction.run(world.ports, absence);
    const { before, changes, after } = again(world);
    const hit = before.filter(({ trainer, date }) => trainer === 'I-MJ1' && date <= '2021-06-11');
    expect(changes.map(({ before: old }) => old?.id).sort()).toEqual(
      hit.map(({ id }) => id).sort(),
    );
    expect(after.some(({ trainer, date }) => trainer === 'I-MJ1' && date <= '2021-06-11')).toBe(
      false,
    );
    const told = whoMustBeTold(changes).map(({ kind, id }) => `${kind} ${id}`);
    expect(told).toContain('trainer I-MJ1');
    expect(told).toContain('class MJ-A');
    expect(told.filter((one) => one.includes('LS'))).toEqual([]);
  });

  test('for some hours of a day is asked for the rest of it only', () => {
    const world = plannedWorkbook();
    saveAbsenceAction.run(world.ports, { ...absence, from: '10:15', until: '12:00' });
    const { after } = again(world);
    const clashing = after.filter(
      ({ trainer, date, start, end }) =>
        trainer === 'I-MJ1' && date <= '2021-06-11' && start < '12:00' && end > '10:15',
    );
    expect(clashing).toEqual([]);
  });

  test('who comes after all moves nothing back by itself', () => {
    const world = plannedWorkbook();
    saveAbsenceAction.run(world.ports, absence);
    planInPlace(world);
    expect(removeAbsenceAction.run(world.ports, { id: 'H-001' })).toMatchObject({ status: 'done' });
    expect(again(world).changes).toEqual([]);
  });

  test.each([
    ['nobody knows', { who: 'I-99' }, 'schedule.absence_unknown_trainer'],
    ['comes back before leaving', { end: '2021-06-01' } as const, 'schedule.absence_dates'],
    ['is away for no hour', { from: '10:00', until: '09:00' } as const, 'schedule.absence_hours'],
  ])('whom %s is refused', (_, more, code) => {
    const world = plannedWorkbook();
    expect(saveAbsenceAction.run(world.ports, { ...absence, ...more })).toMatchObject({
      status: 'refused',
      problems: [{ code }],
    });
  });
});

test.each<[string, Partial<AbsenceRequest>, (session: Session) => boolean]>([
  ['a room is closed', { kind: 'room', who: 'R-1' }, ({ room }) => room === 'R-1'],
  ['a class pauses', { kind: 'class', who: 'LS-A' }, (session) => session.class === 'LS-A'],
])('while %s nothing is there, and what is not hit stays', (_, more, uses) => {
  const world = plannedWorkbook();
  saveAbsenceAction.run(world.ports, { ...absence, ...more });
  const { before, after, changes } = again(world);
  const hit = before.filter((one) => uses(one) && one.date <= absence.end);
  expect(hit.length).toBeGreaterThan(0);
  expect(after.filter((one) => uses(one) && one.date <= absence.end)).toEqual([]);
  expect(changes).toHaveLength(hit.length);
});

describe('planning only', () => {
  /** All sessions of LS in one week are gone, and MJ cannot stay where it is. */
  function disturbed(): MemoryWorld {
    const world = plannedWorkbook();
    const rows = world.sheets.grids.get('Jadwal') ?? [];
    const at = rows.findIndex((row) => row[7] === 'LS-A');
    rows.splice(at, 1);
    saveAbsenceAction.run(world.ports, { ...absence, kind: 'class', who: 'MJ-A' });
    return world;
  }

  test('one class leaves every other as it is, even where JP are missing', () => {
    const { changes } = again(disturbed(), { kind: 'class', id: 'MJ-A' });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ after }) => after?.class === 'MJ-A')).toBe(true);
  });

  test('what has no place moves nothing', () => {
    const { changes } = again(disturbed(), { kind: 'rest' });
    expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'added'));
    expect(changes.every(({ after }) => after?.class === 'LS-A')).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
  });

  test('one trainer leaves the sessions of all others', () => {
    const world = plannedWorkbook();
    saveAbsenceAction.run(world.ports, { ...absence, kind: 'room', who: 'R-1' });
    const [one] = posed(world).problem.sessions.filter(({ room }) => room === 'R-1');
    if (one === undefined) throw new Error('Somebody is in R-1');
    const { changes } = again(world, { kind: 'trainer', id: one.trainer });
    expect(changes.every(({ before }) => before?.trainer === one.trainer)).toBe(true);
  });

  test('some days leaves all others, and takes nothing out of these', () => {
    const world = plannedWorkbook();
    const days = { from: '2021-06-07', until: '2021-06-11' } as const;
    saveAbsenceAction.run(world.ports, { ...absence, end: '2021-06-08' });
    const { before, after, changes } = again(world, { kind: 'dates', ...days });
    expect(changes.length).toBeGreaterThan(0);
    const isInside = ({ date }: Session): boolean => days.from <= date && date <= days.until;
    expect(after.filter((one) => !isInside(one))).toEqual(before.filter((one) => !isInside(one)));
  });

  test.each<[string, PlanScope]>([
    ['what is left', { kind: 'rest' }],
    ['the trainer who is ill', { kind: 'trainer', id: 'I-MJ1' }],
    ['a class', { kind: 'class', id: 'MJ-A' }],
    ['a week', { kind: 'dates', from: '2021-06-07', until: '2021-06-11' }],
  ])('%s is written, whoever has the sessions then', (_, scope) => {
    const world = plannedWorkbook();
    const rows = world.sheets.grids.get('Jadwal') ?? [];
    if (scope.kind === 'rest')
      rows.splice(
        rows.findIndex((row) => row[7] === 'LS-A'),
        1,
      );
    else saveAbsenceAction.run(world.ports, absence);
    const outcome = planInPlace(world, scope);
    expect(outcome).toMatchObject({ status: 'done', value: { unplaced: [] } });
    const changes = outcome.status === 'done' ? outcome.value.changes : null;
    expect(scope.kind === 'rest' ? changes?.added : changes?.moved).toBeGreaterThan(0);
  });

  test('a new session that is locked, held or outside the part is refused', () => {
    const scope = { kind: 'dates', from: '2021-06-14', until: '2021-06-18' } as const;
    const world = plannedWorkbook();
    const { basis, problem } = posed(world);
    const [one] = problem.sessions.filter(({ date }) => scope.from <= date && date <= scope.until);
    if (one === undefined) throw new Error('Somebody learns in that week');
    const others = problem.sessions.filter((session) => session !== one);
    const wrong = [{ date: '2021-06-25' }, { isLocked: true }, { isHeld: true }] as const;
    for (const more of wrong) {
      const sessions = [...others, { ...one, id: 'S-0099', ...more }];
      const request = applyRequest.parse({ basis, scope, reason: '', sessions });
      expect(applyPlanAction.run(world.ports, request).problems).toContainEqual(
        expect.objectContaining({ code: 'schedule.plan_changes_fixed' }),
      );
    }
  });

  test('a part is written when it kept to its part, and refused when it did not', () => {
    const world = disturbed();
    const { basis, problem } = posed(world);
    const sessions = planned({ problem });
    const request = { basis, scope: { kind: 'class', id: 'LS-A' }, reason: '', sessions } as const;
    expect(applyPlanAction.run(world.ports, request)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.plan_changes_fixed' }],
    });
    expect(planInPlace(world, { kind: 'class', id: 'MJ-A' })).toMatchObject({ status: 'done' });
  });
});

describe('a stage that began before today', () => {
  test('is planned in all of its time when nothing is planned yet', () => {
    const world = workbookOf({ ...aProgramme(), today: '2021-06-09' });
    expect(planInPlace(world)).toMatchObject({ status: 'done', value: { unplaced: [] } });
  });

  test('is planned from today on once there is a schedule, though nobody has begun', () => {
    const stages = [aStage({ package: 'MJ', start: '2021-06-14', end: '2021-06-18' })];
    const world = workbookOf(aProgramme({ stages }));
    generateScheduleAction.run(world.ports, {});
    world.now = '2021-06-10T08:00:00';
    const earlier = world.sheets.grids.get('Tahap')?.[1] ?? [];
    earlier[3] = '2021-06-07';
    world.sheets.grids.get('Hari Libur')?.push(['2021-06-15', 'Libur', 'Lokal', '', true]);
    expect(planInPlace(world)).toMatchObject({ status: 'done', value: { unplaced: [] } });
    const { sessions } = posed(world).problem;
    expect(sessions.every(({ date }) => date >= '2021-06-10' && date !== '2021-06-15')).toBe(true);
  });
});
