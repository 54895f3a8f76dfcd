import { describe, expect, test } from '@jest/globals';
import type {
  Candidate,
  RuleContexts,
  RuleSetting,
} from '../../../../src/features/eligibility/core';
import {
  activateRules,
  basesOf,
  createRuleContexts,
  rulesVersion,
} from '../../../../src/features/eligibility/core';
import { aCandidate, aCourse, aProgram, aRule } from '../a-candidate';
import { STAGES } from '../some-stages';

const CONTEXTS = createRuleContexts(aProgram(), STAGES, ['MJ', 'LS'], '2021-06-01');

const versionOf = (...settings: readonly RuleSetting[]): string =>
  rulesVersion(activateRules(settings, '2021-06-10').rules);

const basisOf = (candidate: Candidate, contexts: RuleContexts = CONTEXTS): string =>
  basesOf([candidate], [], contexts)[0] ?? '';

describe('the version of the rules', () => {
  const base = versionOf(aRule('K01'), aRule('K06'));

  test('changes with parameter, severity, population, packages, order and number of rules', () => {
    const others = [
      versionOf(aRule('K01'), aRule('K06', { parameter: '7' })),
      versionOf(aRule('K01'), aRule('K06', { severity: 'warn' })),
      versionOf(aRule('K01'), aRule('K06', { population: null })),
      versionOf(aRule('K01'), aRule('K06', { packages: ['MJ'] })),
      versionOf(aRule('K06'), aRule('K01')),
      versionOf(aRule('K01')),
    ];
    expect(new Set([base, ...others]).size).toBe(7);
  });

  test('a rule that is past its dates is as if it were not there', () => {
    const past = aRule('K06', { until: '2021-06-09' });
    expect(versionOf(aRule('K01'), past)).toBe(versionOf(aRule('K01')));
  });

  test('does not change with what judges nobody', () => {
    const worded = aRule('K06', { title: 'Bersih', legalBasis: 'SK 1', from: '2021-01-01' });
    const off = aRule('K12', { isOn: false, parameter: 'x' });
    expect(versionOf(aRule('K01'), worded, off)).toBe(base);
  });
});

describe('what a verdict is based on', () => {
  const base = basisOf(aCandidate());

  test('changes with everything that a rule may look at', () => {
    const courses = [aCourse()];
    expect(
      [
        aCandidate({ birthDate: '1990-05-18' }),
        aCandidate({ nik: '' }),
        aCandidate({ interest2: 'LS' }),
        aCandidate({ familyCard: '1' }),
        aCandidate({}, { formerSppn: ['70'] }),
        aCandidate({}, { disciplineUntil: '2021-06-10' }),
        aCandidate({}, null),
        aCandidate({}, {}, courses),
      ].filter((candidate) => basisOf(candidate) === base),
    ).toEqual([]);
    const later = createRuleContexts(aProgram(), STAGES.slice(1), ['MJ', 'LS'], '2021-06-01');
    expect(basisOf(aCandidate(), later)).not.toBe(base);
  });

  test('does not change with the name, contacts, another NIK, or courses of this programme', () => {
    const same = [
      aCandidate({ name: 'Contoh', backTitles: 'S.Pd.' }),
      aCandidate({ email: 'a@example.org', phone: '0812', birthPlace: 'Batang' }),
      aCandidate({ nik: '3375011705909002', assessmentScore: 50 }),
      aCandidate({}, { registerNumber: 'BI.9002/2020', offence: '363' }),
      aCandidate({}, {}, [aCourse({ program: 'PKL-2021' })]),
    ];
    expect(same.map((candidate) => basisOf(candidate))).toEqual(same.map(() => base));
  });

  test('without any date in Program, tomorrow is no other basis', () => {
    const on = (today: '2021-06-01' | '2021-06-02') =>
      basisOf(aCandidate(), createRuleContexts(aProgram({ startDate: null }), [], [], today));
    expect(on('2021-06-01')).toBe(on('2021-06-02'));
  });

  test('with a quota, everybody depends on everybody', () => {
    const { rules } = activateRules([aRule('K25')], '2021-06-10');
    const basisBeside = (familyCard: string) =>
      basesOf([aCandidate(), aCandidate({ id: 'P-2', familyCard })], rules, CONTEXTS)[0];
    expect(basisBeside('1')).not.toBe(basisBeside('2'));
  });
});
