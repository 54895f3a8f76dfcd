import { expect, test } from '@jest/globals';
import { applyPlanAction } from '../../../../src/features/schedule/actions/apply-plan';
import { checkScheduleAction } from '../../../../src/features/schedule/actions/check-schedule';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import { numberCalendarAction } from '../../../../src/features/schedule/actions/number-calendar';
import { poseProblemAction } from '../../../../src/features/schedule/actions/pose-problem';
import { printScheduleAction } from '../../../../src/features/schedule/actions/print-schedule';
import { listVersionsAction } from '../../../../src/features/schedule/actions/versions';
import type { Session } from '../../../../src/features/schedule/core';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import type { SmallProgramme } from '../a-programme';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from '../a-programme';
import { workbookOf } from '../a-workbook';
import { posed } from '../plan-in-place';

/** Many classes side by side, each with its trainer and room, and with every session in its place already. */
function scheduled(classes: number): SmallProgramme {
  const codes = Array.from({ length: classes }, (_, index) => `P${index}`);
  const programme = aProgramme({
    packages: codes.map((code) => aPackage({ code })),
    units: codes.map((code) => aUnit({ code: `${code}-1`, package: code, jp: 60, blockJp: 1 })),
    trainers: codes.map((code) => aTrainer({ id: `I-${code}`, packages: [code] })),
    rooms: codes.map((code) => aRoom({ id: `R-${code}` })),
    stages: codes.map((code) => aStage({ package: code, start: '2021-06-07', end: '2021-06-25' })),
    placement: codes.flatMap((code) => aClass(code, `${code}-A`, 1)),
  });
  const week = programme.slots.filter(({ pattern }) => pattern === programme.pattern);
  const hours = Array.from(
    { length: 19 },
    (_, day) => `2021-06-${String(day + 7).padStart(2, '0')}`,
  )
    .flatMap((date) =>
      week
        .filter(({ weekday }) => weekday === new Date(`${date}T00:00:00Z`).getUTCDay())
        .map((slot) => ({ date, slot })),
    )
    .slice(0, 60);
  const sessions = codes.flatMap((code) => hours.map(({ date, slot }) => ({ code, date, slot })));
  return {
    ...programme,
    sessions: sessions.map(({ code, date, slot }, index): Session => {
      const id = `S-${String(index + 1).padStart(4, '0')}`;
      const when = { date: date as Session['date'], start: slot.start, end: slot.end };
      const what = { firstJp: slot.jpNumber, jp: 1, stage: 1, class: `${code}-A`, package: code };
      const who = { unit: `${code}-1`, trainer: `I-${code}`, room: `R-${code}` };
      return { id, ...when, ...what, ...who, isLocked: false, isHeld: null };
    }),
  };
}

function callsOf(world: MemoryWorld, run: () => unknown): Record<string, number> {
  const before = { ...world.sheets.calls } as Record<string, number>;
  run();
  const after = { ...world.sheets.calls } as Record<string, number>;
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );
}

/** Service calls of every step, with the sessions read from the sheets. */
function allCalls(classes: number): Record<string, unknown> {
  const world = workbookOf(scheduled(classes));
  const { ports } = world;
  const calls: Record<string, unknown> = {};
  const run = (name: string, step: () => unknown): void => {
    calls[name] = callsOf(world, step);
  };
  run('pose', () => poseProblemAction.run(ports, {}));
  const { basis, problem } = posed(world);
  expect(problem.sessions).toHaveLength(60 * classes);
  const request = {
    basis,
    scope: { kind: 'all' },
    reason: '',
    sessions: problem.sessions,
  } as const;
  run('check', () => checkScheduleAction.run(ports, {}));
  run('apply', () => applyPlanAction.run(ports, request));
  run('print', () => printScheduleAction.run(ports, {}));
  run('calendar', () => numberCalendarAction.run(ports, {}));
  run('versions', () => listVersionsAction.run(ports, {}));
  return calls;
}

test('6,000 sessions take no more service calls than 60, in every step', () => {
  expect(allCalls(100)).toEqual(allCalls(1));
});

test('planning ten classes takes no more service calls than planning one', () => {
  const [one, ten] = [1, 10].map((classes) => {
    const world = workbookOf({ ...scheduled(classes), sessions: [] });
    return callsOf(world, () => generateScheduleAction.run(world.ports, {}));
  });
  expect(ten).toEqual(one);
});
