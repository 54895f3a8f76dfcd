import { expect, test } from '@jest/globals';
import { poseProblemAction } from '../../../../src/features/schedule/actions/pose-problem';
import type { ScheduleFacts, SchedulePlan } from '../../../../src/features/schedule/core';
import { factsOf, planSchedule } from '../../../../src/features/schedule/core';
import { viewFixed } from '../../../../src/features/schedule/sidebar/view-fixed';
import {
  planProblems,
  viewPlan,
  wantedJp,
} from '../../../../src/features/schedule/sidebar/view-plan';
import { workbookOf } from '../a-workbook';
import { pekalongan } from '../pekalongan';

function planned(): { readonly facts: ScheduleFacts; readonly plan: SchedulePlan } {
  const outcome = poseProblemAction.run(workbookOf(pekalongan()).ports, {});
  if (outcome.status !== 'done') throw new Error('The problem was refused');
  const facts = factsOf(outcome.value.problem);
  const plan = planSchedule(facts);
  if (!plan.ok) throw new Error('There is no schedule');
  return { facts, plan: plan.value };
}

test('a plan of Pekalongan 2021 places every JP and is all new', () => {
  const { facts, plan } = planned();
  const jp = wantedJp(facts);
  expect(jp).toBe(plan.sessions.reduce((sum, session) => sum + session.jp, 0));
  expect(viewPlan(facts, plan, 'id')).toEqual([
    ['JP terjadwal', `${jp} dari ${jp}`],
    ['Sesi', plan.sessions.length],
    ['Tetap', 0],
    ['Pindah', 0],
    ['Baru', plan.sessions.length],
    ['Hilang', 0],
  ]);
});

test('what found no place is said in a sentence before anything else', () => {
  const { plan } = planned();
  const reason = {
    code: 'schedule.unplaced_trainer',
    values: { class: 'MJ-A', unit: 'MJ.01', jp: 6, starts: 40 },
  };
  const short = { ...plan, unplaced: [{ class: 'MJ-A', unit: 'MJ.01', jp: 6, reason }] };
  const [first] = planProblems(short, 'id');
  expect(first).toMatchObject({ code: 'schedule.unplaced_trainer', severity: 'error' });
  expect(first?.text).toContain('MJ.01');
});

test('sessions that stay are counted once, by the strongest thing that holds them', () => {
  const { facts, plan } = planned();
  const [first, second, third, ...rest] = plan.sessions;
  if (first === undefined || second === undefined || third === undefined) throw new Error('None');
  const sessions = [
    { ...first, isLocked: true, isHeld: true },
    { ...second, isHeld: false },
    third,
    ...rest.map((session) => ({ ...session, date: '2030-01-01' as const })),
  ];
  const edited = new Set([first.id, rest[0]?.id ?? '']);
  expect(viewFixed({ ...facts, sessions, today: '2029-01-01', edited }, 'id')).toEqual([
    ['Terkunci', 1],
    ['Diubah tangan', 1],
    ['Sudah terlaksana, batal, atau ada presensi', 1],
    ['Sudah lewat', 1],
  ]);
  expect(facts.sessions).toEqual([]);
});
