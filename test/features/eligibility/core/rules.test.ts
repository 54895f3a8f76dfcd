import { describe, expect, test } from '@jest/globals';
import type { Candidate, Finding, RuleContext } from '../../../../src/features/eligibility/core';
import {
  createRuleContext,
  defaultRuleSettings,
  eligibilityRules,
} from '../../../../src/features/eligibility/core';
import { eligibilityMessages } from '../../../../src/features/eligibility/messages';
import type { Stage } from '../../../../src/features/programme/core';
import { sentence } from '../../../../src/kernel/problem';
import { aCandidate, aCourse, aProgram } from '../a-candidate';

const STAGE: Stage = {
  id: 'T1-MJ',
  number: 1,
  package: 'MJ',
  start: '2021-06-10',
  end: '2021-07-05',
  trainingDays: 18,
  class: '',
  trainers: [],
  room: '',
};
const LAST_STAGE: Stage = { ...STAGE, id: 'T3-LS', package: 'LS', end: '2021-08-27' };

/** First day 10 June 2021; sewing ends on 5 July, the programme on 27 August. */
const JUNE_2021 = createRuleContext(aProgram(), [STAGE, LAST_STAGE], '2021-06-01');

function ask(
  rule: string,
  candidate: Candidate,
  parameter?: string,
  context: RuleContext = JUNE_2021,
): Finding {
  const known = eligibilityRules.find(({ id }) => id === rule);
  const typed = parameter ?? defaultRuleSettings().find(({ id }) => id === rule)?.parameter;
  const check = known?.withParameter(typed ?? '');
  if (!check) throw new Error(`${rule} cannot read ${parameter}`);
  return check(candidate, context);
}

function saidBy(finding: Finding): string {
  return finding.because === null ? '' : sentence(eligibilityMessages, finding.because, 'id');
}

describe('K01 legal status', () => {
  test('a sentenced person passes and a person on remand is told why not', () => {
    expect(ask('K01', aCandidate()).verdict).toBe('passes');
    const finding = ask('K01', aCandidate({}, { legalStatus: 'remand' }));
    expect(finding.verdict).toBe('fails');
    expect(saidBy(finding)).toBe('Status Tahanan; pelatihan ini untuk Narapidana.');
  });

  test('a person without a row in Data Terbatas cannot be judged', () => {
    const finding = ask('K01', aCandidate({}, null));
    expect(finding.verdict).toBe('unknown');
    expect(saidBy(finding)).toContain('isi kolom Status Hukum di lembar Data Terbatas');
  });

  test('several statuses may be accepted', () => {
    const candidate = aCandidate({}, { legalStatus: 'juvenile' });
    expect(ask('K01', candidate, 'narapidana; ANAK BINAAN').verdict).toBe('passes');
  });
});

describe('K02 share of the sentence', () => {
  test('the third must be reached on the selection date at the latest', () => {
    expect(ask('K02', aCandidate({}, { thirdServedOn: '2021-06-10' })).verdict).toBe('passes');
    expect(ask('K02', aCandidate({}, { thirdServedOn: '2021-06-11' })).verdict).toBe('fails');
  });

  test('the half may be asked for instead', () => {
    expect(ask('K02', aCandidate(), '1/2').verdict).toBe('fails');
    expect(ask('K02', aCandidate({}, { halfServedOn: null }), '1/2').verdict).toBe('unknown');
  });
});

describe('K04 stays until the end', () => {
  const releasedInJuly = aCandidate({}, { releaseOn: '2021-07-20' });

  test('the end of the programme is the last day of its last stage', () => {
    const finding = ask('K04', releasedInJuly, 'program');
    expect(finding).toMatchObject({
      verdict: 'fails',
      found: '20/07/2021',
      needed: '27/08/2021',
    });
  });

  test('counted by stage, the stage of the first interest decides', () => {
    expect(ask('K04', releasedInJuly, 'tahap').verdict).toBe('passes');
    expect(ask('K04', releasedInJuly, 'tahap+15').verdict).toBe('passes');
    expect(ask('K04', releasedInJuly, 'tahap+16').verdict).toBe('fails');
    const welder = aCandidate({ interest1: 'LS' }, { releaseOn: '2021-07-20' });
    expect(ask('K04', welder, 'tahap').verdict).toBe('fails');
  });

  test('released on the last day itself is in time', () => {
    expect(ask('K04', aCandidate({}, { releaseOn: '2021-08-27' })).verdict).toBe('passes');
  });

  test('without stages the end typed in Program counts, and without that nobody can be judged', () => {
    const typed = createRuleContext(aProgram({ typedEndDate: '2021-07-19' }), [], '2021-06-01');
    expect(ask('K04', releasedInJuly, 'program', typed).verdict).toBe('passes');
    const planning = createRuleContext(aProgram(), [], '2021-06-01');
    expect(ask('K04', releasedInJuly, 'program', planning).verdict).toBe('unknown');
  });

  test('a life sentence has no release, an empty cell is missing data', () => {
    const life = aCandidate({}, { releaseOn: null, sentence: 'SH' });
    expect(ask('K04', life).verdict).toBe('passes');
    expect(ask('K04', aCandidate({}, { releaseOn: null })).verdict).toBe('unknown');
  });
});

describe('K06 Register F', () => {
  test('an entry six months ago to the day is over, one day later is not', () => {
    expect(ask('K06', aCandidate({}, { registerFOn: '2020-12-10' })).verdict).toBe('passes');
    const finding = ask('K06', aCandidate({}, { registerFOn: '2020-12-11' }));
    expect(finding.verdict).toBe('fails');
    expect(saidBy(finding)).toContain('11/12/2020 (5 bulan lalu)');
  });

  test('an empty cell says that there is no entry, a missing row says nothing', () => {
    expect(ask('K06', aCandidate()).verdict).toBe('passes');
    expect(ask('K06', aCandidate({}, null)).verdict).toBe('unknown');
  });
});

describe('K08 SPPN', () => {
  test('the minimum itself is enough', () => {
    expect(ask('K08', aCandidate({}, { sppn: 65 })).verdict).toBe('passes');
    expect(saidBy(ask('K08', aCandidate({}, { sppn: 64.5 })))).toBe('Nilai SPPN 64,5 di bawah 65.');
    expect(ask('K08', aCandidate({}, { sppn: null })).verdict).toBe('unknown');
  });
});

describe('K10 assessment', () => {
  test('an empty cell means not assessed', () => {
    expect(saidBy(ask('K10', aCandidate({ assessedOn: null })))).toBe('Belum mengikuti asesmen.');
  });

  test('an assessment grows old after the months of the parameter, and never without one', () => {
    const old = aCandidate({ assessedOn: '2020-06-09' });
    expect(ask('K10', old, '12').verdict).toBe('fails');
    expect(ask('K10', aCandidate({ assessedOn: '2020-06-10' }), '12').verdict).toBe('passes');
    expect(ask('K10', old, '').verdict).toBe('passes');
  });
});

describe('rules that ask for yes or no', () => {
  test.each([
    ['K12', { hasSkill: false }, 'fails'],
    ['K12', { hasSkill: null }, 'unknown'],
    ['K14', { hasConsented: false }, 'fails'],
    ['K14', { hasConsented: null }, 'fails'],
    ['K19', { sex: 'male' }, 'fails'],
    ['K19', { sex: null }, 'unknown'],
    ['K19', { sex: 'female' }, 'passes'],
    ['K23', { nik: '' }, 'fails'],
  ] as const)('%s with %j: %s', (rule, participant, verdict) => {
    expect(ask(rule, aCandidate(participant), 'P').verdict).toBe(verdict);
  });

  test.each([
    ['K13', { fitness: 'unfit' }, 'fails'],
    ['K13', { fitness: 'fit_with_limits' }, 'passes'],
    ['K13', { fitness: null }, 'unknown'],
    ['K15', { tppNumber: '', tppDate: null }, 'fails'],
    ['K15', { tppNumber: '', tppDate: '2021-05-28' }, 'passes'],
  ] as const)('%s with %j: %s', (rule, restricted, verdict) => {
    expect(ask(rule, aCandidate({}, restricted)).verdict).toBe(verdict);
  });

  test('without a row in Data Terbatas there is no approval of the TPP', () => {
    expect(ask('K15', aCandidate({}, null)).verdict).toBe('fails');
  });
});

describe('K16 age', () => {
  test.each([
    ['2003-06-10', 'inmate', 'passes'],
    ['2003-06-11', 'inmate', 'fails'],
    ['1950-01-01', 'inmate', 'passes'],
    ['2004-06-10', 'public', 'passes'],
    ['1980-06-11', 'public', 'passes'],
    ['1980-06-10', 'public', 'fails'],
  ] as const)('born %s, %s: %s on 10 June 2021', (birthDate, population, verdict) => {
    const candidate = aCandidate({ birthDate, population });
    expect(ask('K16', candidate).verdict).toBe(verdict);
  });

  test('an unknown birth date cannot be judged', () => {
    expect(ask('K16', aCandidate({ birthDate: null })).verdict).toBe('unknown');
  });
});

describe('K18 district', () => {
  test('city and regency of one name are two places, spellings of one place are one', () => {
    const city = aCandidate({ district: 'kota  pekalongan' });
    expect(ask('K18', city, 'Kota Pekalongan').verdict).toBe('passes');
    expect(ask('K18', city, 'Kabupaten Pekalongan').verdict).toBe('fails');
    const regency = aCandidate({ district: 'Pekalongan' });
    expect(ask('K18', regency, 'Kab. Pekalongan, Kab. Batang').verdict).toBe('passes');
    expect(ask('K18', aCandidate({ district: '' }), 'Batang').verdict).toBe('unknown');
  });
});

describe('other courses', () => {
  test('K20: a course on the same dates blocks, unless it was left or belongs to this programme', () => {
    const overlapping = { from: '2021-08-01', to: '2021-09-01', outcome: null } as const;
    const of = (changes: Parameters<typeof aCourse>[0]) =>
      ask('K20', aCandidate({}, {}, [aCourse({ ...overlapping, ...changes })])).verdict;
    expect(of({})).toBe('fails');
    expect(of({ outcome: 'left' })).toBe('passes');
    expect(of({ program: 'PKL-2021' })).toBe('passes');
    expect(of({ from: '2021-08-28' })).toBe('passes');
    expect(of({ to: null })).toBe('unknown');
  });

  test('K21: having passed the same package lately is said', () => {
    const passed = aCandidate({}, {}, [aCourse({ to: '2019-06-10' })]);
    const finding = ask('K21', passed);
    expect(finding.verdict).toBe('fails');
    expect(saidBy(finding)).toBe('Sudah lulus paket MJ pada 10/06/2019, belum lewat 2 tahun.');
    expect(ask('K21', aCandidate({}, {}, [aCourse({ to: '2019-06-09' })])).verdict).toBe('passes');
    expect(ask('K21', aCandidate({}, {}, [aCourse({ package: 'LS' })])).verdict).toBe('passes');
  });
});

describe('the catalogue', () => {
  test('every rule reads its own default, and codes are used once', () => {
    const unreadable = defaultRuleSettings().filter(({ id, isOn, parameter }) => {
      const rule = eligibilityRules.find((candidate) => candidate.id === id);
      return isOn && (rule?.withParameter(parameter) ?? null) === null;
    });
    expect(unreadable.map(({ id }) => id)).toEqual([]);
    expect(new Set(eligibilityRules.map(({ id }) => id)).size).toBe(eligibilityRules.length);
  });

  test.each([
    ['K01', 'narapidana, wali'],
    ['K02', '1/4'],
    ['K04', 'akhir'],
    ['K06', 'enam'],
    ['K08', '101'],
    ['K16', '-'],
    ['K18', ''],
    ['K19', 'X'],
  ])('%s does not guess at the parameter "%s"', (id, typed) => {
    expect(eligibilityRules.find((rule) => rule.id === id)?.withParameter(typed)).toBeNull();
  });
});
