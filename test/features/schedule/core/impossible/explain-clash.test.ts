import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Explanation } from '../../../../../src/features/schedule/core/impossible/explain-clash';
import { explainClash } from '../../../../../src/features/schedule/core/impossible/explain-clash';
import { smallestClash } from '../../../../../src/features/schedule/core/impossible/smallest-clash';
import type { SmallProgramme } from '../../a-programme';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from '../../a-programme';
import { crossedProgramme } from '../../crossed-programme';
import { problemOf } from '../../problem-of';
import { aSession } from '../exports/a-printed-schedule';

function explain(programme: SmallProgramme): Explanation | null {
  const steps = explainClash(problemOf(programme));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const codes = (explanation: Explanation | null) =>
  explanation?.clash.map(({ code }) => code).sort();

describe('a smallest clash', () => {
  test('is null for a programme that can be planned', () => {
    expect(explain(aProgramme())).toBeNull();
  });

  test('of a stage that is too short is its end, and says how many days help', () => {
    const explanation = explain(aProgramme({ units: [aUnit({ code: 'MJ-1', jp: 32 })] }));
    expect(explanation).toMatchObject({ verdict: { is: 'proved' }, isClashProved: true });
    expect(codes(explanation)).toEqual(['schedule.fact_stage_end']);
    expect(explanation?.remedies).toMatchObject([
      {
        remedy: { code: 'schedule.give_days', values: { package: 'MJ', days: 1 } },
        isEnough: true,
      },
    ]);
  });

  test('of a lock that a guest needs is the lock, and giving it free is the cheapest way out', () => {
    const units = [
      aUnit({ code: 'MJ-1', jp: 4, order: 1 }),
      aUnit({ code: 'MJ-2', jp: 2, order: 2, kind: 'guest' }),
    ];
    const day = { start: '2021-06-07', end: '2021-06-07' } as const;
    const programme = aProgramme({
      units,
      stages: [aStage({ package: 'MJ', ...day })],
      // The class is locked into its first two lessons by work that counts for no unit of it.
      sessions: [aSession({ id: 'S-0001', unit: 'LAIN', isLocked: true })],
    });
    const explanation = explain(programme);
    expect(explanation?.verdict.is).toBe('proved');
    expect(codes(explanation)).toEqual(['schedule.fact_lock', 'schedule.fact_stage_end']);
    expect(explanation?.remedies[0]).toMatchObject({
      remedy: { code: 'schedule.give_lock', values: { session: 'S-0001' } },
      isEnough: true,
    });
    expect(explanation?.remedies[1]?.remedy.code).toBe('schedule.give_days');
  });

  test('of a search that ended is never called proved, and comes with what found no place', () => {
    const explanation = explain(crossedProgramme([aTrainer({ id: 'I-4', packages: ['XX'] })]));
    expect(explanation?.verdict).toMatchObject({ is: 'not_found', missing: 6 });
    expect(explanation?.isClashProved).toBe(false);
    expect(explanation?.part?.unplaced.reduce((jp, unit) => jp + unit.jp, 0)).toBe(6);
    expect(codes(explanation)).toContain('schedule.fact_teachers');
    const [first] = explanation?.remedies ?? [];
    expect(first?.isEnough).toBe(true);
  });

  test('may hold the proof that counting everything overlooked', () => {
    const explanation = explain(crossedProgramme([]));
    expect(explanation?.verdict.is).toBe('proved');
    expect(explanation?.isClashProved).toBe(true);
    expect(explanation?.part?.unplaced.reduce((jp, unit) => jp + unit.jp, 0)).toBe(6);
  });
});

test('of many classes only the one that cannot be planned is asked about again and again', () => {
  const codes = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF'];
  const week = { start: '2021-06-07', end: '2021-06-11' } as const;
  const programme = aProgramme({
    packages: codes.map((code) => aPackage({ code })),
    units: codes.map((code) => aUnit({ code: `${code}-1`, package: code, jp: 12 })),
    trainers: codes.map((code) =>
      aTrainer({ id: `I-${code}`, packages: [code], maxJpPerWeek: code === 'DD' ? 10 : 12 }),
    ),
    rooms: codes.map((code) => aRoom({ id: `R-${code}` })),
    stages: codes.map((code) => aStage({ package: code, ...week })),
    placement: codes.flatMap((code) => aClass(code, `${code}-A`, 5)),
  });
  const explanation = explain(programme);
  expect(explanation).toMatchObject({ verdict: { is: 'proved' }, isClashProved: true });
  const facts = explanation?.clash.map(({ values }) => JSON.stringify(values)).join() ?? '';
  expect(facts).toContain('I-DD');
  expect(facts).not.toMatch(/I-AA|I-BB|I-CC|I-EE|I-FF/);
  expect(explanation?.remedies[0]?.isEnough).toBe(true);
});

test('whatever the clashes are, the set that is found clashes and loses that with any fact', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }), {
        maxLength: 4,
      }),
      (clashes) => {
        const facts = Array.from({ length: 12 }, (_, index) => index);
        const isPossible = (some: readonly number[]): boolean =>
          !clashes.some((clash) => clash.every((one) => some.includes(one)));
        function* ask(some: readonly number[]): Generator<null, boolean> {
          yield null;
          return isPossible(some);
        }
        const steps = smallestClash(facts, ask);
        let step = steps.next();
        while (!step.done) step = steps.next();
        const found = step.value;
        if (found === null) {
          expect(clashes).toEqual([]);
          return;
        }
        expect(isPossible(found)).toBe(false);
        for (const one of found)
          expect(isPossible(found.filter((other) => other !== one))).toBe(true);
      },
    ),
  );
});
