import { describe, expect, test } from '@jest/globals';
import type {
  Candidate,
  Override,
  RuleSetting,
  Verdict,
} from '../../../../src/features/eligibility/core';
import {
  activateRules,
  createRuleContexts,
  isPackageOpen,
  judgeEverybody,
} from '../../../../src/features/eligibility/core';
import { aCandidate, aProgram, aRule } from '../a-candidate';
import { STAGES } from '../some-stages';

const PACKAGES = ['MJ', 'LS', 'AC'];
const CONTEXTS = createRuleContexts(aProgram(), STAGES, PACKAGES, '2021-06-01');

function judge(candidate: Candidate, ...settings: readonly RuleSetting[]): Verdict {
  const { rules } = activateRules(settings, CONTEXTS.whole.selectionDate, PACKAGES);
  const [verdict] = judgeEverybody([candidate], rules, CONTEXTS, new Map(), '2021-06-01');
  if (verdict === undefined) throw new Error('Nobody was judged');
  return verdict;
}

describe('a verdict for each package', () => {
  const stays = aRule('K04', { parameter: 'tahap' });
  const leavesInJuly = aCandidate(
    { interest1: 'LS', interest2: 'MJ' },
    { releaseOn: '2021-07-20' },
  );

  test('released before the stage of one package, somebody may still take another', () => {
    const verdict = judge(leavesInJuly, stays);
    expect(verdict).toMatchObject({
      verdict: 'eligible',
      firstFailing: '',
      closedPackages: ['LS', 'AC'],
    });
    expect(verdict.reasons.map(({ rule, packages }) => [rule, packages])).toEqual([
      ['', []],
      ['K04', ['LS']],
    ]);
    expect(verdict.reasons[0]?.because).toMatchObject({
      code: 'eligibility.some_open',
      values: { open: 'MJ' },
    });
  });

  test('with every wished package closed he is rejected, said once where the reason is one', () => {
    const welder = aCandidate({ interest1: 'LS' }, { releaseOn: '2021-07-20' });
    expect(judge(welder, stays)).toMatchObject({ verdict: 'rejected', firstFailing: 'K04' });
    const either = aCandidate({ interest1: 'LS', interest2: 'AC' }, { releaseOn: '2021-07-20' });
    const { reasons } = judge(either, stays);
    expect(reasons.map(({ rule, packages }) => [rule, packages])).toEqual([['K04', []]]);
  });

  test('without a wish that exists, one open package is enough', () => {
    for (const interest1 of ['', 'XX']) {
      const anybody = aCandidate({ interest1 }, { releaseOn: '2021-07-20' });
      expect(judge(anybody, stays)).toMatchObject({ verdict: 'eligible' });
    }
  });

  test('a rule of Aturan for some packages closes these only', () => {
    const skilled = aRule('K12', { packages: ['LS'] });
    const both = aCandidate({ interest1: 'LS', interest2: 'MJ', hasSkill: false });
    expect(judge(both, skilled)).toMatchObject({ verdict: 'eligible', closedPackages: ['LS'] });
    const welder = aCandidate({ interest1: 'LS', hasSkill: false });
    expect(judge(welder, skilled)).toMatchObject({ verdict: 'rejected', firstFailing: 'K12' });
    const open = aCandidate({ interest1: 'LS', hasSkill: null });
    expect(judge(open, skilled)).toMatchObject({ verdict: 'undecided', closedPackages: ['LS'] });
  });

  test('the rule that shuts out from everything is named before one that closes the first wish', () => {
    const remand = aCandidate(
      { interest1: 'LS', interest2: 'MJ' },
      { releaseOn: '2021-07-20', legalStatus: 'remand' },
    );
    expect(judge(remand, stays, aRule('K01')).firstFailing).toBe('K01');
  });
});

describe('who may be placed in a package', () => {
  const row = {
    ruleVerdict: 'eligible',
    closedPackages: ['LS'],
    overrideVerdict: null,
    overrideReason: 'Sidang',
    overrideBy: 'Kasi',
    overrideUntil: '2021-06-10',
    overrideMinutes: '',
  } as const;

  test('the eligible, but not in a package that is closed to them', () => {
    expect(isPackageOpen(row, 'MJ', '2021-06-10')).toBe(true);
    expect(isPackageOpen(row, 'LS', '2021-06-10')).toBe(false);
    expect(isPackageOpen({ ...row, ruleVerdict: 'undecided' }, 'MJ', '2021-06-10')).toBe(false);
  });

  test('staff open and shut every package, as long as their decision is in force', () => {
    const decide = (overrideVerdict: Override['overrideVerdict']) => ({ ...row, overrideVerdict });
    expect(isPackageOpen(decide('eligible'), 'LS', '2021-06-10')).toBe(true);
    expect(isPackageOpen(decide('eligible'), 'LS', '2021-06-11')).toBe(false);
    expect(isPackageOpen(decide('rejected'), 'MJ', '2021-06-10')).toBe(false);
    expect(isPackageOpen(decide('rejected'), 'MJ', '2021-06-11')).toBe(true);
  });
});
