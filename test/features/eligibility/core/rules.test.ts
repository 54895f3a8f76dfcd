import { describe, expect, test } from '@jest/globals';
import type { Candidate, Finding, RuleContexts } from '../../../../src/features/eligibility/core';
import {
  createRuleContexts,
  defaultRuleSettings,
  eligibilityRules,
} from '../../../../src/features/eligibility/core';
import { eligibilityMessages } from '../../../../src/features/eligibility/messages';
import type { Stage } from '../../../../src/features/programme/core';
import { participantColumns, restrictedColumns } from '../../../../src/features/roster/core';
import type { PlainDate } from '../../../../src/kernel/plain-date';
import { sentence } from '../../../../src/kernel/problem';
import type { Columns } from '../../../../src/kernel/table';
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
  leads: [],
  room: '',
};
const LAST_STAGE: Stage = { ...STAGE, id: 'T3-LS', package: 'LS', end: '2021-08-27' };

/** First day 10 June 2021; sewing ends on 5 July, the programme on 27 August. */
const JUNE_2021 = createRuleContexts(
  aProgram(),
  [STAGE, LAST_STAGE],
  ['MJ', 'LS', 'AC'],
  '2021-06-01',
);

/** What a rule says of somebody, for his first wish. */
function ask(
  rule: string,
  candidate: Candidate,
  parameter?: string,
  contexts: RuleContexts = JUNE_2021,
): Finding {
  const known = eligibilityRules.find(({ id }) => id === rule);
  const typed = parameter ?? defaultRuleSettings().find(({ id }) => id === rule)?.parameter;
  const ready = known?.withParameter(typed ?? '');
  if (!ready) throw new Error(`${rule} cannot read ${parameter}`);
  const wished = candidate.participant.interest1;
  const context = { ...contexts.whole, package: wished };
  return ready.check(candidate, contexts.byPackage.get(wished) ?? context);
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

  test('counted by stage, the stage that the package is planned in decides', () => {
    expect(ask('K04', releasedInJuly, 'tahap').verdict).toBe('passes');
    expect(ask('K04', releasedInJuly, 'tahap+15').verdict).toBe('passes');
    expect(ask('K04', releasedInJuly, 'tahap+16').verdict).toBe('fails');
    const welder = aCandidate({ interest1: 'LS' }, { releaseOn: '2021-07-20' });
    expect(ask('K04', welder, 'tahap').verdict).toBe('fails');
  });

  test('a package that is not planned yet ends with the programme', () => {
    const barber = aCandidate({ interest1: 'AC' }, { releaseOn: '2021-08-26' });
    expect(ask('K04', barber, 'tahap')).toMatchObject({ verdict: 'fails', needed: '27/08/2021' });
  });

  test('released on the last day itself is in time', () => {
    const released = aCandidate({}, { releaseOn: '2021-08-27' });
    expect(ask('K04', released, 'program').verdict).toBe('passes');
  });

  test('without stages the end typed in Program counts, and without that nobody can be judged', () => {
    const typed = createRuleContexts(
      aProgram({ typedEndDate: '2021-07-19' }),
      [],
      [],
      '2021-06-01',
    );
    expect(ask('K04', releasedInJuly, 'program', typed).verdict).toBe('passes');
    const planning = createRuleContexts(aProgram(), [], [], '2021-06-01');
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
    expect(ask('K06', aCandidate({}, { registerFOn: '2020-12-10' }), '6').verdict).toBe('passes');
    const finding = ask('K06', aCandidate({}, { registerFOn: '2020-12-11' }), '6');
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
    const older = aCandidate({ district: 'KODYA. PEKALONGAN' });
    expect(ask('K18', older, 'Kota Pekalongan').verdict).toBe('passes');
    expect(ask('K18', older, 'Kab. Pekalongan').verdict).toBe('fails');
  });
});

describe('other courses', () => {
  test('K20: a course on the same dates blocks, unless it was left or belongs to this programme', () => {
    const overlapping = { from: '2021-08-01', to: '2021-09-01', outcome: null } as const;
    const of = (changes: Parameters<typeof aCourse>[0]) =>
      ask('K20', aCandidate({ interest1: 'LS' }, {}, [aCourse({ ...overlapping, ...changes })]))
        .verdict;
    expect(of({})).toBe('fails');
    expect(of({ outcome: 'left' })).toBe('passes');
    expect(of({ program: 'PKL-2021' })).toBe('passes');
    expect(of({ from: '2021-08-28' })).toBe('passes');
    expect(of({ from: '2021-05-01', to: null })).toBe('unknown');
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

describe('K03 and K05: how much is served, how much is left', () => {
  test('K03 asks for the half', () => {
    const finding = ask('K03', aCandidate({}, { halfServedOn: '2021-07-10' }));
    expect(finding).toMatchObject({ verdict: 'fails', passesFrom: '2021-07-10' });
    expect(ask('K03', aCandidate({}, { halfServedOn: '2021-06-10' })).verdict).toBe('passes');
    expect(ask('K03', aCandidate({}, { halfServedOn: null })).verdict).toBe('unknown');
  });

  test.each([
    ['2023-06-10', 'passes', null],
    ['2023-06-11', 'fails', '2021-06-11'],
    ['2024-02-29', 'fails', '2022-03-01'],
  ] as const)('K05: released on %s, with 24 months: %s', (releaseOn, verdict, passesFrom) => {
    expect(ask('K05', aCandidate({}, { releaseOn }))).toMatchObject({ verdict, passesFrom });
  });

  test('K05: a life sentence never comes near release', () => {
    const life = aCandidate({}, { releaseOn: null, sentence: 'SH' });
    expect(ask('K05', life)).toMatchObject({ verdict: 'fails', passesFrom: null });
    expect(ask('K05', aCandidate({}, { releaseOn: null })).verdict).toBe('unknown');
  });
});

describe('conduct', () => {
  test('K06: special crimes wait longer; where it is not recorded nobody guesses', () => {
    const entered = (isSpecialCrime: boolean | null, registerFOn: '2020-10-10' | '2020-09-10') =>
      ask('K06', aCandidate({}, { isSpecialCrime, registerFOn }), '6; khusus 9').verdict;
    expect(entered(false, '2020-10-10')).toBe('passes');
    expect(entered(true, '2020-10-10')).toBe('fails');
    expect(entered(null, '2020-10-10')).toBe('unknown');
    expect(entered(true, '2020-09-10')).toBe('passes');
    expect(entered(null, '2020-09-10')).toBe('passes');
  });

  test('K06 and K07 say from which day they are met', () => {
    const entered = ask('K06', aCandidate({}, { registerFOn: '2021-01-31' }), '1');
    expect(entered.verdict).toBe('passes');
    const late = ask('K06', aCandidate({}, { registerFOn: '2021-05-31' }), '1');
    expect(late.passesFrom).toBe('2021-07-01');
    const punished = ask('K07', aCandidate({}, { disciplineUntil: '2021-06-10' }));
    expect(punished).toMatchObject({ verdict: 'fails', passesFrom: '2021-06-11' });
    expect(ask('K07', aCandidate({}, { disciplineUntil: '2021-06-09' })).verdict).toBe('passes');
    expect(ask('K07', aCandidate()).verdict).toBe('passes');
    expect(ask('K07', aCandidate({}, null)).verdict).toBe('unknown');
  });

  test.each([
    [70, ['66', '65'], 'passes'],
    [70, ['64,9', '65'], 'fails'],
    [64, [], 'fails'],
    [70, ['66'], 'unknown'],
    [70, ['baik', '80'], 'unknown'],
  ] as const)('K08 with the latest three reports %d %j: %s', (sppn, formerSppn, verdict) => {
    const candidate = aCandidate({}, { sppn, formerSppn });
    expect(ask('K08', candidate, '65; 3 laporan').verdict).toBe(verdict);
  });

  test.each([
    ['Menengah', 'passes'],
    ['super maksimum', 'fails'],
    ['MAXIMUM security', 'fails'],
    ['Rendah', 'passes'],
    ['nilai 12', 'unknown'],
    ['', 'unknown'],
    ['Resiko tinggi', 'fails'],
  ])('K09: risk class "%s" %s', (risk, verdict) => {
    expect(ask('K09', aCandidate({}, { risk })).verdict).toBe(verdict);
  });

  test('K09: an old assessment of risk says nothing, and a package may be stricter', () => {
    const assessed = (riskOn: '2020-12-10' | '2020-12-09' | null) =>
      ask('K09', aCandidate({}, { risk: 'Medium', riskOn }), 'Medium, 6 bulan').verdict;
    expect([assessed('2020-12-10'), assessed('2020-12-09'), assessed(null)]).toEqual([
      'passes',
      'unknown',
      'unknown',
    ]);
    const strict = 'LS: Minimum; Minimum, Medium';
    expect(ask('K09', aCandidate({}, { risk: 'Medium' }), strict).verdict).toBe('passes');
    const welder = aCandidate({ interest1: 'LS' }, { risk: 'Medium' });
    expect(ask('K09', welder, strict).verdict).toBe('fails');
  });

  test('K15: a refusal or delay of the TPP counts before its number', () => {
    const said = (tppOutcome: 'approved' | 'refused' | 'postponed') =>
      ask('K15', aCandidate({}, { tppOutcome })).verdict;
    expect([said('approved'), said('refused'), said('postponed')]).toEqual([
      'passes',
      'fails',
      'fails',
    ]);
    const bare = { tppNumber: '', tppDate: null, tppOutcome: 'approved' } as const;
    expect(ask('K15', aCandidate({}, bare)).verdict).toBe('passes');
  });
});

describe('wishes, schooling and papers', () => {
  test('K11: the recommendation of the assessor is compared with the package', () => {
    expect(ask('K11', aCandidate({ recommendation: 'MJ' })).verdict).toBe('passes');
    expect(ask('K11', aCandidate({ recommendation: '' })).verdict).toBe('passes');
    const finding = ask('K11', aCandidate({ recommendation: 'LS' }));
    expect(saidBy(finding)).toBe('Asesor merekomendasikan paket LS, bukan MJ.');
    expect(ask('K11', aCandidate({ interest1: '' })).verdict).toBe('passes');
  });

  test('K17: a level is enough, for one package another level', () => {
    const of = (education: 'sd' | 'smp' | 'sma' | null, interest1: string) =>
      ask('K17', aCandidate({ education, interest1 }), 'AC, LS: SMA; smp').verdict;
    expect([of('smp', 'MJ'), of('sd', 'MJ'), of(null, 'MJ')]).toEqual([
      'passes',
      'fails',
      'unknown',
    ]);
    expect([of('smp', 'AC'), of('sma', 'LS')]).toEqual(['fails', 'passes']);
  });

  test('K22: foreigners are named, an empty cell is missing data', () => {
    expect(ask('K22', aCandidate({ citizenship: 'wni' })).verdict).toBe('passes');
    expect(ask('K22', aCandidate({ citizenship: 'wna' })).verdict).toBe('fails');
    expect(ask('K22', aCandidate()).verdict).toBe('unknown');
  });

  test('K25 and K24 never repeat a family card, and miss an empty cell', () => {
    const alone = ask('K25', aCandidate({ familyCard: '3375019000000001' }));
    expect(JSON.stringify(alone)).not.toContain('3375');
    expect(ask('K25', aCandidate()).verdict).toBe('unknown');
    expect(ask('K24', aCandidate(), 'desa 1').verdict).toBe('unknown');
    expect(ask('K24', aCandidate(), 'pernah ikut 4').verdict).toBe('passes');
  });

  test('K16: for one package another age, counted on its own first day', () => {
    const young = aCandidate({ population: 'public', birthDate: '2003-08-01', interest1: 'LS' });
    const late: RuleContexts = createRuleContexts(
      aProgram(),
      [STAGE, { ...LAST_STAGE, start: '2021-08-01' }],
      ['MJ', 'LS'],
      '2021-06-01',
    );
    expect(ask('K16', young, 'LS: 18-35; 17-40', late).verdict).toBe('passes');
    expect(ask('K16', young, 'LS: 18-35; 17-40')).toMatchObject({
      verdict: 'fails',
      passesFrom: '2021-08-01',
    });
  });
});

describe('cells that say there is nothing', () => {
  const read = (sheet: 'participant' | 'restricted', key: string) => {
    const columns: Columns = sheet === 'participant' ? participantColumns : restrictedColumns;
    const found = columns[key]?.type.read('-') ?? { fault: 'no column' };
    return 'value' in found ? found.value : found.fault;
  };

  test('a dash is an empty cell in every column of people, whatever rule asks', () => {
    for (const key of ['district', 'village', 'nik', 'familyCard', 'recommendation', 'interest1']) {
      expect([key, read('participant', key)]).toEqual([key, '']);
    }
    for (const key of ['tppNumber', 'block', 'risk', 'sentence', 'alias']) {
      expect([key, read('restricted', key)]).toEqual([key, '']);
    }
  });

  test.each(['belum', 'belum ada', 'belum sidang', 'proses', 'nihil'])(
    'a TPP number or NIK "%s" is none',
    (typed) => {
      const candidate = aCandidate({ nik: typed }, { tppNumber: typed, tppDate: null });
      expect(ask('K15', candidate).verdict).toBe('fails');
      expect(ask('K23', candidate).verdict).toBe('fails');
    },
  );

  test.each(['hukuman mati', 'Seumur  Hidup', 'SH subs 2 bulan'])(
    'a sentence "%s" has no release',
    (sentence) => {
      expect(ask('K04', aCandidate({}, { releaseOn: null, sentence })).verdict).toBe('passes');
    },
  );
});

describe('K20 with a date missing in Riwayat', () => {
  const other = (from: PlainDate | null, to: PlainDate | null) =>
    ask('K20', aCandidate({}, {}, [aCourse({ package: 'LS', outcome: null, from, to })])).verdict;

  test('one known day between first and last day is enough to block', () => {
    expect(other(null, '2021-06-20')).toBe('fails');
    expect(other('2021-06-20', null)).toBe('fails');
  });

  test('a course that begins later or ended before is none', () => {
    expect(other('2021-07-06', null)).toBe('passes');
    expect(other(null, '2021-06-09')).toBe('passes');
  });

  test('else nobody can tell', () => {
    expect(other('2021-05-01', null)).toBe('unknown');
    expect(other(null, '2021-08-20')).toBe('unknown');
    expect(other(null, null)).toBe('unknown');
  });
});

describe('the catalogue', () => {
  test('holds K01 to K25, each reads its own default', () => {
    const unreadable = defaultRuleSettings().filter(({ id, isOn, parameter }) => {
      const rule = eligibilityRules.find((candidate) => candidate.id === id);
      return isOn && (rule?.withParameter(parameter) ?? null) === null;
    });
    expect(unreadable.map(({ id }) => id)).toEqual([]);
    const codes = Array.from(
      { length: 25 },
      (_, index) => `K${String(index + 1).padStart(2, '0')}`,
    );
    expect(eligibilityRules.map(({ id }) => id)).toEqual(codes);
    expect(defaultRuleSettings().map(({ id }) => id)).toEqual(codes);
  });

  test.each([
    ['K01', 'narapidana, wali'],
    ['K02', '1/4'],
    ['K04', 'akhir'],
    ['K06', 'enam'],
    ['K05', 'dekat'],
    ['K06', '6; khusus'],
    ['K08', '101'],
    ['K08', '65; laporan'],
    ['K09', 'Minimum, aman'],
    ['K17', 'AC: SMA; sarjana muda'],
    ['K22', 'Indonesia raya'],
    ['K24', 'kamar 3'],
    ['K25', '1,5'],
    ['K16', '-'],
    ['K16', '40-17'],
    ['K18', ''],
    ['K19', 'X'],
  ])('%s does not guess at the parameter "%s"', (id, typed) => {
    expect(eligibilityRules.find((rule) => rule.id === id)?.withParameter(typed)).toBeNull();
  });
});
