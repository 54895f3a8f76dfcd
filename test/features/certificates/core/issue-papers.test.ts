import { describe, expect, test } from '@jest/globals';
import type { IssueInput, Paper, PaperWithText } from '../../../../src/features/certificates/core';
import { findIssueWarnings, issuePapers } from '../../../../src/features/certificates/core';
import {
  aGraduate,
  anInstitution,
  anIssue,
  anOfficial,
  aPackage,
  aParticipant,
  aProgram,
  fourPeople,
  resultsOf,
} from '../builders';

function issued(input: IssueInput): readonly PaperWithText[] {
  const result = issuePapers(input);
  if (!result.ok) throw new Error(result.problems.map((found) => found.code).join(', '));
  return result.value;
}

function codesOf(input: IssueInput): readonly string[] {
  const result = issuePapers(input);
  return result.ok ? [] : result.problems.map((found) => found.code);
}

describe('who gets which paper', () => {
  test('a pass gives the certificate, presence without competence the statement, neither gives none', () => {
    expect(issued(anIssue()).map(({ paper }) => paper.id)).toEqual([
      'P-0001/pass',
      'P-0002/pass',
      'P-0003/statement',
    ]);
  });

  test('the programme may give a statement with every pass', () => {
    const program = aProgram({ passGetsStatementToo: true });
    expect(issued(anIssue({ program })).map(({ paper }) => paper.id)).toEqual([
      'P-0001/pass',
      'P-0001/statement',
      'P-0002/pass',
      'P-0002/statement',
      'P-0003/statement',
    ]);
  });

  test('who has a live paper gets no second one; who has a void one gets a new version', () => {
    const former = issued(anIssue()).map(({ paper }) => paper);
    expect(issued(anIssue({ register: former }))).toEqual([]);
    const register = former.map((paper): Paper => ({ ...paper, state: 'void' }));
    const [again] = issued(anIssue({ register }));
    expect(again?.paper).toMatchObject({ id: 'P-0001/pass#2', version: 2, sequence: 3 });
  });

  test('numbers run package by package', () => {
    const [course] = anIssue().packages;
    if (course === undefined) throw new Error('There is no package');
    const [unit] = anIssue().units;
    const [stage] = anIssue().stages;
    const input = anIssue({
      packages: [{ ...course, code: 'LAS' }, course],
      stages: stage ? [stage, { ...stage, id: 'T1-LAS', package: 'LAS' }] : [],
      units: unit ? [unit] : [],
      // The classes of a rotation learn the units of all its packages.
      results: ['P-0001', 'P-0002', 'P-0003', 'P-0004'].flatMap((participant) =>
        resultsOf(participant, { 'MJ-1': 'competent' }),
      ),
      graduation: [
        aGraduate('P-0001'),
        aGraduate('P-0002', { package: 'LAS' }),
        aGraduate('P-0003'),
        aGraduate('P-0004', { package: 'LAS' }),
      ],
    });
    expect(issued(input).map(({ paper }) => `${paper.sequence} ${paper.participant}`)).toEqual([
      '1 P-0002',
      '2 P-0004',
      '3 P-0001',
      '4 P-0003',
    ]);
  });

  test('a cell of Kelulusan that the results contradict gives nobody a paper', () => {
    const graduation = [aGraduate('P-0003', { outcome: 'passed' })];
    expect(issuePapers(anIssue({ graduation }))).toMatchObject({
      ok: false,
      problems: [{ code: 'assessment.judgement_outdated', values: { participant: 'P-0003' } }],
    });
  });

  test('open judgements wait', () => {
    const graduation = [aGraduate('P-0001', { outcome: 'open' })];
    expect(issued(anIssue({ graduation }))).toEqual([]);
  });
});

describe('official numbers', () => {
  test('each kind has its own series and goes on after the number last used', () => {
    const program = aProgram({ lastPassNumber: 40, lastStatementNumber: 7 });
    expect(issued(anIssue({ program })).map(({ paper }) => paper.number)).toEqual([
      '563/041/BLK-PKL/VIII/2021',
      '563/042/BLK-PKL/VIII/2021',
      '563/008/SK-BLK-PKL/VIII/2021',
    ]);
  });

  test('the number of a void paper is never used again', () => {
    const [first] = issued(anIssue());
    const register: Paper[] = first ? [{ ...first.paper, state: 'void', sequence: 90 }] : [];
    expect(issued(anIssue({ register }))[0]?.paper.sequence).toBe(91);
  });

  test('two formats that would print the same number are refused', () => {
    const program = aProgram({ statementNumberFormat: aProgram().certificates.passNumberFormat });
    expect(codesOf(anIssue({ program }))).toContain('certificates.number_twice');
  });

  test('the number is printed on the paper and in the name of its file', () => {
    const [first] = issued(anIssue());
    expect(first?.printed.values['nomor']).toBe('563/001/BLK-PKL/VIII/2021');
    expect(first?.paper.fileName).toBe('Sertifikat_563-001-BLK-PKL-VIII-2021_Peserta P-0001');
  });
});

describe('what a paper says', () => {
  test('the words are official Indonesian', () => {
    const [first] = issued(anIssue());
    expect(first?.printed.values).toMatchObject({
      tanggal_lahir: '10 Juni 1990',
      rentang_tanggal: '10 Juni s.d. 5 Juli 2021',
      jp: '100',
      jp_terbilang: 'seratus',
      kota: 'Kota Pekalongan',
      tempat_terbit: 'Pekalongan',
      tanggal_terbit: '30 Agustus 2021',
      nama_pejabat: 'H. Sunarto Hadi, S.IP., M.M.',
    });
  });

  test('a certificate lists the units reached, a statement all that were assessed', () => {
    const [, second, third] = issued(anIssue());
    expect(second?.printed.units.map((unit) => `${unit.code} ${unit.result}`)).toEqual(['MJ-1 K']);
    expect(second?.printed.values['jumlah_jp']).toBe('40');
    expect(third?.printed.units.map((unit) => `${unit.code} ${unit.result}`)).toEqual([
      'MJ-1 BK',
      'MJ-2 K',
    ]);
  });

  test('without an issue date it is the day of the run', () => {
    const program = aProgram({ issueDate: null });
    expect(issued(anIssue({ program }))[0]?.paper.issuedOn).toBe('2021-09-01');
  });

  test('an office’s mailbox goes before the participant’s', () => {
    const [course] = anIssue().packages;
    const participants = [aParticipant('P-0001', { email: 'budi@example.org' })];
    const graduation = [aGraduate('P-0001')];
    const packages = course ? [{ ...course, mailTo: '' }] : [];
    expect(issued(anIssue({ participants, graduation }))[0]?.paper.mailTo).toBe('blk@example.org');
    expect(issued(anIssue({ participants, graduation, packages }))[0]?.paper.mailTo).toBe(
      'budi@example.org',
    );
  });
});

describe('nothing is issued while something is wrong', () => {
  test('a value that is missing is named with the people it is missing for', () => {
    const participants = anIssue().participants.map((one) => ({ ...one, birthPlace: '' }));
    const result = issuePapers(anIssue({ participants }));
    expect(result.ok ? [] : result.problems).toEqual([
      {
        code: 'certificates.value_missing',
        severity: 'error',
        values: { value: 'tempat_lahir', participant: 'P-0001, P-0002, P-0003' },
      },
    ]);
  });

  test.each(['-', ' - ', '...', '?', '\u2060', '–'])(
    'a town of birth that says nothing is missing: "%s"',
    (birthPlace) => {
      const participants = fourPeople().map((one) =>
        one.id === 'P-0001' ? { ...one, birthPlace } : one,
      );
      expect(codesOf(anIssue({ participants }))).toContain('certificates.value_missing');
    },
  );

  test.each([
    ['a line end', 'Budi\nSantoso'],
    ['a line separator', 'Budi\u2028Santoso'],
    ['a control character', 'Budi\u0007'],
    ['half a surrogate pair', 'Budi \ud83d'],
    ['a mark that turns the direction', 'Budi\u202e'],
  ])('%s in a name or place of birth is refused at its cell', (_, text) => {
    for (const column of ['name', 'birthPlace'] as const) {
      const participants = anIssue().participants.map((one) =>
        ['P-0002', 'P-0003'].includes(one.id) ? { ...one, [column]: text } : one,
      );
      const result = issuePapers(anIssue({ participants }));
      expect(result.ok ? [] : result.problems).toMatchObject([
        { code: 'certificates.name_not_printable', at: { sheet: 'Peserta', row: 3, column } },
        { code: 'certificates.name_not_printable', at: { sheet: 'Peserta', row: 4, column } },
      ]);
    }
  });

  test('an unseen character anywhere else on the paper is refused, once for all', () => {
    const packages = [aPackage({ name: 'Menjahit\tdasar' })];
    const result = issuePapers(anIssue({ packages }));
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        code: 'certificates.not_printable',
        values: { value: 'paket', participant: 'P-0001, P-0002, P-0003' },
      },
    ]);
  });

  test('names of every script and emoji are names', () => {
    const names = ['Ṣāliḥ', 'محمد', '李小龍', 'Budi 😀', "D'Artagnan Öz"];
    const participants = anIssue().participants.map((one, index) => ({
      ...one,
      name: names[index] ?? one.name,
    }));
    expect(issued(anIssue({ participants }))).toHaveLength(3);
  });

  test('an office mailbox that cannot be one is refused at its cell', () => {
    const packages = [aPackage({ mailTo: 'bukan email' })];
    const result = issuePapers(anIssue({ packages }));
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'programme.mail_address_invalid', at: { sheet: 'Paket', row: 2, column: 'mailTo' } },
    ]);
  });

  test('words about prison are refused wherever they would be printed', () => {
    const prison = anInstitution({ name: 'Lapas Kelas IIA Pekalongan' });
    expect(codesOf(anIssue({ institutions: [prison] }))).toContain('certificates.not_neutral');
    const named = anIssue().participants.map((one) => ({ ...one, name: `${one.name} (WBP)` }));
    expect(codesOf(anIssue({ participants: named }))).toContain('certificates.not_neutral');
    const sender = aProgram({ senderName: 'Humas Rutan' });
    expect(codesOf(anIssue({ program: sender }))).toContain('certificates.not_neutral');
  });

  test('an administrator may switch neutral mode off', () => {
    const program = { ...aProgram(), neutralMode: false };
    const institutions = [anInstitution({ name: 'Lapas Kelas IIA Pekalongan' })];
    expect(codesOf(anIssue({ program, institutions }))).toEqual([]);
  });

  test('who signs must be in office on the date of issue, and there is one of them', () => {
    const late = anOfficial({ from: '2022-01-01' });
    expect(codesOf(anIssue({ officials: [late] }))).toEqual([
      'certificates.signatory_not_in_office',
    ]);
    const other = anOfficial({ id: 'PJ-2', name: 'Orang Lain' });
    expect(codesOf(anIssue({ officials: [anOfficial(), other] }))).toEqual([
      'certificates.two_signatories',
    ]);
    expect(codesOf(anIssue({ officials: [] }))).toEqual(['certificates.no_signatory']);
  });

  test('the last and the first day in office count', () => {
    const day = '2021-08-30';
    expect(codesOf(anIssue({ officials: [anOfficial({ from: day, until: day })] }))).toEqual([]);
  });

  test('an issuer, a participant, a package or its dates that do not exist are named', () => {
    expect(codesOf(anIssue({ institutions: [] }))).toEqual(['certificates.no_issuer']);
    expect(codesOf(anIssue({ participants: [] }))).toContain('certificates.participant_unknown');
    expect(codesOf(anIssue({ packages: [] }))).toContain('certificates.package_unknown');
    expect(codesOf(anIssue({ stages: [] }))).toContain('certificates.package_without_stage');
  });
});

const TRY_AGAIN = 'certificates.may_try_again';

describe('what is issued all the same, with a warning', () => {
  const warningsOf = (input: IssueInput) =>
    findIssueWarnings(input, issued(input)).filter(({ code }) => code !== TRY_AGAIN);

  test('a statement for somebody who may still be assessed again', () => {
    const warnings = (maxAttempts: number) => {
      const input = anIssue({ program: { ...aProgram(), maxAttempts } });
      return findIssueWarnings(input, issued(input));
    };
    expect(warnings(3)).toMatchObject([
      { code: TRY_AGAIN, severity: 'warning', values: { count: 1 } },
    ]);
    expect(warnings(1)).toEqual([]);
  });

  test('papers dated before the last day of their package', () => {
    const early = anIssue({ program: aProgram({ issueDate: '2021-07-04' }) });
    expect(warningsOf(early)).toMatchObject([
      {
        code: 'certificates.issued_too_early',
        severity: 'warning',
        values: { package: 'MJ', date: '4 Juli 2021', end: '5 Juli 2021' },
      },
    ]);
    expect(warningsOf(anIssue({ program: aProgram({ issueDate: '2021-07-05' }) }))).toEqual([]);
  });

  test('a paper for somebody whose address cannot be one, which then goes to nobody', () => {
    const participants = [
      aParticipant('P-0001', { email: 'budi(at)example.org' }),
      aParticipant('P-0002', { email: 'siti@example.org' }),
      aParticipant('P-0003'),
    ];
    const input = anIssue({ participants, packages: [aPackage({ mailTo: '' })] });
    expect(issued(input).map(({ paper }) => paper.mailTo)).toEqual(['', 'siti@example.org', '']);
    expect(warningsOf(input)).toMatchObject([
      {
        code: 'certificates.address_unusable',
        severity: 'warning',
        at: { sheet: 'Peserta', row: 2, column: 'email' },
      },
    ]);
  });
});
