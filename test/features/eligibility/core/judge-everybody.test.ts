import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  Candidate,
  EligibilityRow,
  Override,
  RuleSetting,
} from '../../../../src/features/eligibility/core';
import {
  activateRules,
  countVerdicts,
  createRuleContexts,
  defaultRuleSettings,
  judgeEverybody,
  keepOverridesOfOthers,
  verdictToday,
} from '../../../../src/features/eligibility/core';
import { aCandidate, aProgram, aRule } from '../a-candidate';
import { PEKALONGAN_RULES, pekalonganRoster } from '../a-roster';

const CONTEXT = createRuleContexts(aProgram({ typedEndDate: '2021-07-05' }), [], [], '2021-06-01');
const TODAY = '2021-06-01';

function judge(
  candidates: readonly Candidate[],
  settings: readonly RuleSetting[],
  overrides: ReadonlyMap<string, Override> = new Map(),
) {
  const { rules } = activateRules(settings, CONTEXT.whole.selectionDate);
  return judgeEverybody(candidates, rules, CONTEXT, overrides, TODAY);
}

function overrideOf(changes: Partial<Override>): ReadonlyMap<string, Override> {
  const override: Override = {
    overrideVerdict: 'eligible',
    overrideReason: 'Putusan sidang',
    overrideBy: 'Kasi Giatja',
    overrideUntil: null,
    overrideMinutes: 'TPP-9/2021',
    ...changes,
  };
  return new Map([['P-0001', override]]);
}

describe('Pekalongan 2021', () => {
  test('185 of 253 are rejected, each under the first rule that fails in the order of Aturan', () => {
    expect(countVerdicts(judge(pekalonganRoster(), PEKALONGAN_RULES))).toEqual({
      eligible: 68,
      rejected: 185,
      undecided: 0,
      rejectedByRule: { K01: 46, K06: 17, K04: 22, K13: 14, K12: 52, K10: 34 },
    });
  });
});

describe('the verdict of a person', () => {
  const remandUnfit = aCandidate({}, { legalStatus: 'remand', fitness: 'unfit' });

  test('names the first failing rule of the sheet and the reasons of all', () => {
    const [verdict] = judge([remandUnfit], [aRule('K13'), aRule('K01')]);
    expect(verdict?.firstFailing).toBe('K13');
    expect(verdict?.reasons.map(({ rule }) => rule)).toEqual(['K13', 'K01']);
  });

  test('missing data leaves undecided, but a failure elsewhere still rejects', () => {
    const unknownFitness = aCandidate({}, { fitness: null });
    expect(judge([unknownFitness], [aRule('K13')])[0]?.verdict).toBe('undecided');
    const alsoRemand = aCandidate({}, { fitness: null, legalStatus: 'remand' });
    expect(judge([alsoRemand], [aRule('K13'), aRule('K01')])[0]?.verdict).toBe('rejected');
  });

  test('a warning rejects nobody and is said', () => {
    const [verdict] = judge([remandUnfit], [aRule('K01', { severity: 'warn' })]);
    expect(verdict?.verdict).toBe('eligible');
    expect(verdict?.warnings.map(({ rule }) => rule)).toEqual(['K01']);
  });

  test('rules are for their population, their packages and their dates only', () => {
    const verdictWith = (changes: Partial<RuleSetting>) =>
      judge([remandUnfit], [aRule('K01', changes)])[0]?.verdict;
    expect(verdictWith({})).toBe('rejected');
    expect(verdictWith({ population: 'public' })).toBe('eligible');
    expect(verdictWith({ packages: ['LS'] })).toBe('eligible');
    expect(verdictWith({ packages: ['LS', 'MJ'] })).toBe('rejected');
    expect(verdictWith({ from: '2021-06-11' })).toBe('eligible');
    expect(verdictWith({ from: '2021-06-10', until: '2021-06-10' })).toBe('rejected');
    expect(verdictWith({ until: '2021-06-09' })).toBe('eligible');
    expect(verdictWith({ isOn: false })).toBe('eligible');
  });
});

describe('decisions of staff', () => {
  const remand = aCandidate({}, { legalStatus: 'remand' });
  const judged = (changes: Partial<Override>) =>
    judge([remand], [aRule('K01')], overrideOf(changes))[0];

  test('stand above the rules, are named first, and leave the verdict of the rules visible', () => {
    const verdict = judged({});
    expect(verdict).toMatchObject({ verdict: 'eligible', ruleVerdict: 'rejected' });
    expect(verdict?.reasons[0]?.because).toMatchObject({
      code: 'eligibility.override_in_force',
      values: { by: 'Kasi Giatja', reason: 'Putusan sidang' },
    });
  });

  test('count on their last day, then no more', () => {
    expect(judged({ overrideUntil: TODAY })?.verdict).toBe('eligible');
    const expired = judged({ overrideUntil: '2021-05-31' });
    expect(expired?.verdict).toBe('rejected');
    expect(expired?.warnings[0]?.because.code).toBe('eligibility.override_expired');
  });

  test.each([{ overrideReason: '' }, { overrideBy: '' }])('without %j do not count', (changes) => {
    expect(judged(changes)?.verdict).toBe('rejected');
    expect(judged(changes)?.warnings[0]?.because.code).toBe('eligibility.override_unsigned');
  });

  test('that reject somebody no rule rejects are counted under petugas', () => {
    const overrides = overrideOf({ overrideVerdict: 'rejected' });
    const verdicts = judge([aCandidate()], [aRule('K01')], overrides);
    expect(countVerdicts(verdicts).rejectedByRule).toEqual({ petugas: 1 });
  });

  test('about somebody who left the roster stay, with nothing of the add-on beside them', () => {
    const row: EligibilityRow = {
      participant: 'P-0009',
      name: 'Siti Contoh',
      verdict: 'eligible',
      ruleVerdict: 'rejected',
      firstFailing: 'K01',
      reasons: 'x',
      warnings: '',
      overrideVerdict: 'eligible',
      overrideReason: 'Sidang',
      overrideBy: 'Kasi',
      overrideUntil: null,
      overrideMinutes: '',
      closedPackages: ['LS'],
      eligibleFrom: '2021-09-01',
      rulesVersion: 'a',
      basis: 'b',
      judgedOn: '2021-06-01',
      judgedBy: 'petugas@example.org',
    };
    const kept = keepOverridesOfOthers(
      [row, { ...row, participant: 'P-0001' }],
      new Set(['P-0001']),
    );
    expect(kept).toEqual([
      {
        ...row,
        ...{ verdict: null, ruleVerdict: null, firstFailing: '', reasons: '', warnings: '' },
        ...{ closedPackages: [], eligibleFrom: null, rulesVersion: '', basis: '' },
        ...{ judgedOn: null, judgedBy: '' },
      },
    ]);
    expect(verdictToday(row, TODAY)).toBe('eligible');
    expect(verdictToday({ ...row, overrideUntil: '2021-01-01' }, TODAY)).toBe('rejected');
  });
});

describe('sheet Aturan', () => {
  test('a rule that is on but unknown or unreadable is named, one that is off may say anything', () => {
    const settings = [
      aRule('K01', { id: 'K99' }),
      aRule('K06', { parameter: 'enam' }),
      aRule('K04', { parameter: 'entah', isOn: false }),
      aRule('K13'),
    ];
    const { rules, faults } = activateRules(settings, '2021-06-10');
    expect(rules.map(({ setting }) => setting.id)).toEqual(['K13']);
    expect(faults.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['K99', 'id'],
      ['K06', 'parameter'],
    ]);
  });

  test('the SPPN rule of Pekalongan counts from 18 February 2022', () => {
    const activeOn = (date: '2022-02-17' | '2022-02-18') =>
      activateRules(defaultRuleSettings(), date).rules.some(({ setting }) => setting.id === 'K08');
    expect(activeOn('2022-02-17')).toBe(false);
    expect(activeOn('2022-02-18')).toBe(true);
  });
});

const roster = pekalonganRoster().filter((_, index) => index % 5 === 0);
const PARAMETERS: Readonly<Record<string, string>> = {
  K17: 'MJ: SMA; SMP',
  K18: 'Kota Pekalongan',
  K19: 'L',
  K24: 'kabupaten 20',
};
const everyRule = defaultRuleSettings().map((setting) => ({
  ...setting,
  isOn: true,
  parameter: PARAMETERS[setting.id] ?? setting.parameter,
}));

describe('for all rosters', () => {
  test('relabelling ids changes no verdict', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), (prefix) => {
        const renamed = roster.map((candidate) => ({
          ...candidate,
          participant: { ...candidate.participant, id: prefix + candidate.participant.id },
        }));
        // K24 and K25 take the lower id where people registered on one day.
        const settings = everyRule.filter(({ id }) => id !== 'K24' && id !== 'K25');
        const withoutIds = (candidates: readonly Candidate[]) =>
          judge(candidates, settings).map(({ participant: _, ...verdict }) => verdict);
        expect(withoutIds(renamed)).toEqual(withoutIds(roster));
      }),
      { seed: 2021, numRuns: 10 },
    );
  });

  test('the order of rows changes no verdict', () => {
    const byId = (candidates: readonly Candidate[]) =>
      new Map(judge(candidates, everyRule).map((verdict) => [verdict.participant, verdict]));
    const expected = byId(roster);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...roster], { minLength: roster.length, maxLength: roster.length }),
        (shuffled) => expect(byId(shuffled)).toEqual(expected),
      ),
      { seed: 2021, numRuns: 10 },
    );
  });

  test('whatever is typed, nothing is thrown and every row gets one verdict', () => {
    const date = fc.constantFrom('0001-01-01', '2021-06-10', '2024-02-29', '9999-12-31', null);
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'MJ', 'SH', '{found}'),
    );
    const score = fc.oneof(fc.double({ noNaN: true }), fc.constant(null));
    const candidate = fc
      .record({ typed, date, other: date, score, course: date })
      .map(({ typed: text, date: day, other, score: points, course }) =>
        aCandidate(
          {
            name: text,
            district: text,
            interest1: text,
            nik: text,
            birthDate: day as Candidate['participant']['birthDate'],
            assessedOn: other as Candidate['participant']['assessedOn'],
          },
          {
            sentence: text,
            sppn: points,
            releaseOn: day as Candidate['participant']['birthDate'],
            registerFOn: other as Candidate['participant']['birthDate'],
          },
          [
            {
              id: 'R-1',
              participant: 'P-0001',
              program: text,
              package: text,
              from: day as Candidate['participant']['birthDate'],
              to: course as Candidate['participant']['birthDate'],
              outcome: 'passed',
              paperNumber: text,
            },
          ],
        ),
      );
    const settings = fc.array(
      fc.record({ index: fc.nat(everyRule.length - 1), parameter: typed }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 5 }), settings, (candidates, changed) => {
        const rules = everyRule.map((setting, index) => {
          const change = changed.find((one) => one.index === index);
          return change === undefined ? setting : { ...setting, parameter: change.parameter };
        });
        expect(judge(candidates, rules)).toHaveLength(candidates.length);
      }),
      { seed: 2021, numRuns: 200 },
    );
  });
});
