import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate, RuleSetting } from '../../../../src/features/eligibility/core';
import {
  activateRules,
  createRuleContexts,
  judgeEverybody,
} from '../../../../src/features/eligibility/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';
import { addDays, daysBetween } from '../../../../src/kernel/plain-date';
import { aCandidate, aProgram, aRule } from '../a-candidate';
import { STAGES } from '../some-stages';

const PACKAGES = ['MJ', 'LS'];

function judgeOn(selectionDate: PlainDate, candidate: Candidate, settings: readonly RuleSetting[]) {
  const program = aProgram({ selectionDate });
  const contexts = createRuleContexts(program, STAGES, PACKAGES, selectionDate);
  const { rules } = activateRules(settings, selectionDate, PACKAGES);
  return judgeEverybody([candidate], rules, contexts, new Map(), selectionDate)[0];
}

const JUNE_10 = '2021-06-10';
const dayFor = (candidate: Candidate, ...settings: readonly RuleSetting[]) =>
  judgeOn(JUNE_10, candidate, settings)?.eligibleFrom;

describe('the day on which somebody becomes eligible', () => {
  const third = aRule('K02');
  const registerF = aRule('K06', { parameter: '6' });

  test('is the latest of all that time cures', () => {
    const late = { thirdServedOn: '2021-07-15', registerFOn: '2021-03-01' } as const;
    expect(dayFor(aCandidate({}, late), third, registerF)).toBe('2021-09-01');
    const grown = aCandidate({ birthDate: '2003-10-02' }, late);
    expect(dayFor(grown, third, aRule('K16', { parameter: '18-' }))).toBe('2021-10-02');
  });

  test('is for the wished package that opens first', () => {
    const young = aCandidate({ birthDate: '2003-07-01', interest1: 'MJ', interest2: 'LS' });
    const ages = aRule('K16', { parameter: 'MJ: 19-; LS: 20-' });
    expect(dayFor(young, ages)).toBe('2022-07-01');
  });

  test('is not said where time does not help, nor of those who are eligible', () => {
    const remand = aCandidate({}, { thirdServedOn: '2021-07-15', legalStatus: 'remand' });
    expect(dayFor(remand, third, aRule('K01'))).toBeNull();
    expect(dayFor(aCandidate(), third)).toBeNull();
    const missing = aCandidate({}, { thirdServedOn: null });
    expect(dayFor(missing, third)).toBeNull();
  });

  test('does not come when he is released before', () => {
    const soon = { thirdServedOn: '2021-07-15', releaseOn: '2021-07-14' } as const;
    expect(dayFor(aCandidate({}, soon), third)).toBeNull();
  });

  test('does not come when the assessment is too old by then', () => {
    const assessed = aRule('K10', { parameter: '6' });
    const served = (assessedOn: PlainDate) =>
      aCandidate({ assessedOn }, { thirdServedOn: '2021-08-01' });
    expect(dayFor(served('2021-05-20'), third, assessed)).toBe('2021-08-01');
    expect(dayFor(served('2021-01-20'), third, assessed)).toBeNull();
  });

  test('judged on that day he is eligible, and not on any day before', () => {
    const days = fc.integer({ min: -200, max: 200 });
    const settings = [third, registerF, aRule('K07'), aRule('K16', { parameter: '18-' })];
    fc.assert(
      fc.property(days, days, days, days, (served, entered, punished, born) => {
        const candidate = aCandidate(
          { birthDate: addDays('2003-06-10', born) },
          {
            thirdServedOn: addDays(JUNE_10, served),
            registerFOn: addDays('2020-12-10', entered),
            disciplineUntil: addDays(JUNE_10, punished),
            releaseOn: '2030-01-01',
          },
        );
        const from = dayFor(candidate, ...settings);
        if (from === null || from === undefined) return;
        for (let day = 0; day < daysBetween(JUNE_10, from); day += 7) {
          const before = judgeOn(addDays(JUNE_10, day), candidate, settings.slice(0, 3));
          const young = settings.slice(3);
          const grown = judgeOn(addDays(JUNE_10, day), candidate, young);
          expect([before?.verdict, grown?.verdict]).toContain('rejected');
        }
        expect(judgeOn(from, candidate, settings.slice(0, 3))?.verdict).toBe('eligible');
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});
