import { expect, test } from '@jest/globals';
import { applyPlanAction } from '../../../src/features/schedule/actions/apply-plan';
import { generateScheduleAction } from '../../../src/features/schedule/actions/generate-schedule';
import type { ApplyRequest, ProblemReply } from '../../../src/features/schedule/contract';
import { applyRequest } from '../../../src/features/schedule/contract';
import type { Session } from '../../../src/features/schedule/core';
import { workbookOf } from './a-workbook';
import { pekalongan } from './pekalongan';
import { planned, posed } from './plan-in-place';

function requestOf({ basis }: ProblemReply, sessions: readonly Session[]): ApplyRequest {
  return { basis, scope: { kind: 'all' }, reason: '', sessions };
}

test('a plan made in the browser is written as the server itself would have written it', () => {
  const [inBrowser, onServer] = [workbookOf(pekalongan()), workbookOf(pekalongan())];
  const reply = posed(inBrowser);
  const request = applyRequest.parse(requestOf(reply, planned(reply)));
  expect(applyPlanAction.run(inBrowser.ports, request)).toMatchObject({
    status: 'done',
    value: { clashes: 0, unplaced: [] },
  });
  generateScheduleAction.run(onServer.ports, {});
  expect([...inBrowser.sheets.grids]).toEqual([...onServer.sheets.grids]);
});

test('a plan for sheets that have changed meanwhile is refused and nothing is written', () => {
  const world = workbookOf(pekalongan());
  const reply = posed(world);
  const sessions = planned(reply);
  world.sheets.grids.get('Instruktur')?.pop();
  expect(applyPlanAction.run(world.ports, requestOf(reply, sessions))).toMatchObject({
    status: 'refused',
    problems: [{ code: 'schedule.plan_stale' }],
  });
  expect(world.sheets.grids.get('Jadwal')).toHaveLength(1);
});

test('a plan that breaks a rule is refused with what it breaks', () => {
  const world = workbookOf(pekalongan());
  const reply = posed(world);
  const [first, second, ...rest] = planned(reply);
  if (first === undefined || second === undefined) throw new Error('There are sessions');
  const { date, start, end, firstJp, trainer } = first;
  const moved = { ...second, date, start, end, firstJp, trainer };
  const outcome = applyPlanAction.run(world.ports, requestOf(reply, [first, moved, ...rest]));
  expect(outcome.status).toBe('refused');
  const codes = outcome.problems.map(({ code }) => code);
  expect(codes.some((code) => code.startsWith('schedule.clash_'))).toBe(true);
});

test('a plan that drops a locked session is refused; one that leaves JP out is written and says so', () => {
  const before = workbookOf(pekalongan());
  const sessions = planned(posed(before));
  const locked = { ...sessions[0], isLocked: true } as Session;
  const world = workbookOf({ ...pekalongan(), sessions: [locked] });
  const reply = posed(world);
  const plan = planned(reply);
  expect(plan).toContainEqual(locked);
  const apply = (chosen: readonly Session[]) =>
    applyPlanAction.run(world.ports, requestOf(reply, chosen));
  expect(apply(plan.filter(({ id }) => id !== locked.id))).toMatchObject({
    status: 'refused',
    problems: [{ code: 'schedule.plan_changes_fixed' }],
  });
  const last = plan[plan.length - 1];
  expect(apply(plan.slice(0, -1))).toMatchObject({
    status: 'done',
    value: { sessions: plan.length - 1, unplaced: [{ unit: last?.unit, jp: last?.jp }] },
  });
});
