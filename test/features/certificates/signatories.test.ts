import { describe, expect, test } from '@jest/globals';
import type { IssueInput, PaperKind, PaperWithText } from '../../../src/features/certificates/core';
import {
  findIssueWarnings,
  issuePapers,
  templateOf,
  templatesOf,
  verifierKey,
  withText,
} from '../../../src/features/certificates/core';
import type { Official } from '../../../src/features/programme/core';
import { anInstitution, anIssue, anOfficial, aPaper, aPrintedPaper, aProgram } from './builders';
import { aGuestTalk, signers } from './signers';

const { main, dinas, lpk, back } = signers;
const lapas = anInstitution({ id: 'LP', name: 'Lapas Kelas IIA Pekalongan', role: 'prison' });
const kalapas = anOfficial({
  ...{ id: 'PJ-9', institution: 'LP', position: 'Kepala Lapas Kelas IIA', name: 'Imam Contoh' },
  signingPlace: 'along',
});

function issued(officials: readonly Official[], more: Partial<IssueInput> = {}) {
  const result = issuePapers(anIssue({ officials, ...more }));
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
}

function valuesOf(papers: readonly PaperWithText[], kind: PaperKind) {
  const found = papers.find(({ paper }) => paper.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found.printed.values;
}

function refusals(officials: readonly Official[], more: Partial<IssueInput> = {}) {
  const result = issuePapers(anIssue({ officials, ...more }));
  return result.ok ? [] : result.problems.map(({ code, values }) => [code, values['names']]);
}

describe('who signs a paper', () => {
  test('two sign along in the order of the sheet, of whatever institution, and one the back', () => {
    const papers = issued([dinas, main, back, lpk]);
    expect(valuesOf(papers, 'pass')).toMatchObject({
      nama_pejabat: 'H. Sunarto Hadi, S.IP., M.M.',
      jabatan_2: 'Plt. Kepala Dinas Tenaga Kerja',
      nama_pejabat_2: 'Dr. Betty Contoh, M.Si.',
      nip_2: 'NIP 19700101 199501 2 001',
      ...{ jabatan_3: 'Direktur LPK', nama_pejabat_3: 'Siti Contoh', nip_3: '' },
      ...{ jabatan_belakang: 'Kepala Seksi Pelatihan', nama_pejabat_belakang: 'Rahmat Contoh' },
    });
  });

  test('a statement has no back, and a piagam is signed by the main one alone', () => {
    const papers = issued([main, dinas, lpk, back], aGuestTalk());
    expect(valuesOf(papers, 'statement')).toHaveProperty('nama_pejabat_3', 'Siti Contoh');
    expect(valuesOf(papers, 'statement')).not.toHaveProperty('nama_pejabat_belakang');
    const piagam = Object.keys(valuesOf(papers, 'appreciation'));
    expect(piagam.filter((name) => /_(2|3|belakang)$/.test(name))).toEqual([]);
  });

  test('a sheet without the column, or with Utama in it, says what it always said', () => {
    const before = issued([anOfficial({ signingPlace: null })]);
    expect(issued([anOfficial({ signingPlace: 'main' })])).toEqual(before);
    expect(Object.keys(valuesOf(before, 'pass')).filter((name) => /_\d$|_bel/.test(name))).toEqual(
      [],
    );
  });

  test('who sign along are issued under any issuer; of the main ones only that of the issuer counts', () => {
    const other = anOfficial({ id: 'PJ-8', institution: 'LPK', name: 'Direktur Lain' });
    expect(valuesOf(issued([other, main, dinas]), 'pass')).toMatchObject({
      ...{
        nama_pejabat: 'H. Sunarto Hadi, S.IP., M.M.',
        nama_pejabat_2: 'Dr. Betty Contoh, M.Si.',
      },
    });
  });

  test('an office that nobody holds on the date of issue is refused by name; a successor holds it', () => {
    const former = { ...dinas, id: 'PJ-0', name: 'Lama Contoh', until: '2021-06-30' as const };
    const gone = [['certificates.signatory_not_in_office', 'Lama Contoh']];
    expect(refusals([main, former])).toEqual(gone);
    expect(refusals([main, former, lpk])).toEqual(gone);
    const successor = {
      ...dinas,
      position: ' Kepala  dinas Tenaga Kerja',
      from: '2021-07-01' as const,
    };
    expect(valuesOf(issued([main, former, successor]), 'pass')).toMatchObject({
      nama_pejabat_2: 'Dr. Betty Contoh, M.Si.',
    });
    expect(refusals([main, { ...former, signsPapers: false }])).toEqual([]);
    const backGone = { ...back, until: '2021-06-30' as const };
    expect(refusals([main, backGone])).toEqual([
      ['certificates.signatory_not_in_office', 'Rahmat Contoh'],
    ]);
  });

  test('three who sign along and two on the back are refused with their names', () => {
    const third = { ...lpk, id: 'PJ-7', position: 'Wakil', name: 'Ketiga Contoh' };
    const second = { ...back, id: 'PJ-6', name: 'Kedua Contoh' };
    expect(refusals([main, dinas, lpk, third, back, second])).toEqual([
      ['certificates.too_many_along', 'Betty Contoh, Siti Contoh, Ketiga Contoh'],
      ['certificates.two_on_back', 'Rahmat Contoh, Kedua Contoh'],
    ]);
  });

  test('who signs along only is no main signatory', () => {
    expect(refusals([{ ...main, signingPlace: 'along' }])).toEqual([
      ['certificates.no_signatory', undefined],
    ]);
  });

  test('what they are called goes into the proof of the paper', () => {
    const address = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;
    const verifier = { address, key: verifierKey('x', address) };
    const check = (name: string) =>
      issued([main, { ...dinas, name }], { verifier })[0]?.printed.check ?? '';
    expect(check('Betty Contoh')).not.toBe(check('Betty Lain'));
  });
});

describe('somebody of the prison signs along in neutral mode', () => {
  const institutions = [anInstitution(), lapas];

  test('the papers are issued and staff are told by whom, once', () => {
    const input = anIssue({ officials: [main, kalapas], institutions });
    const papers = issued([main, kalapas], { institutions });
    expect(valuesOf(papers, 'pass')['jabatan_2']).toBe('Kepala Lapas Kelas IIA');
    expect(findIssueWarnings(input, papers)).toContainEqual(
      expect.objectContaining({
        ...{ code: 'certificates.prison_signs', severity: 'warning' },
        values: { names: 'Imam Contoh' },
      }),
    );
  });

  test('also when only the sheet says that the institution is a prison', () => {
    const officials = [main, { ...kalapas, position: 'Kepala' }];
    const found = findIssueWarnings(
      anIssue({ officials, institutions }),
      issued(officials, { institutions }),
    );
    expect(found.map(({ code }) => code)).toContain('certificates.prison_signs');
  });

  test('nothing is said where neutral mode is off, or where nobody of it signs', () => {
    const program = { ...aProgram(), neutralMode: false };
    const off = anIssue({ officials: [main, kalapas], institutions, program });
    const papers = issued([main, kalapas], { institutions, program });
    const told = [
      ...findIssueWarnings(off, papers),
      ...findIssueWarnings(anIssue({ officials: [main, dinas] }), issued([main, dinas])),
    ];
    expect(told.map(({ code }) => code)).not.toContain('certificates.prison_signs');
  });

  test('the main signature and the back stay neutral', () => {
    for (const signingPlace of ['main', 'back'] as const) {
      const officials = [
        ...(signingPlace === 'back' ? [main] : []),
        { ...kalapas, institution: 'BLK', signingPlace },
      ];
      expect(refusals(officials, { institutions }).map(([code]) => code)).toContain(
        'certificates.not_neutral',
      );
    }
  });
});

describe('the template of papers with several signatures', () => {
  test('has places for those whom the paper names', () => {
    const [paper] = issued([main, dinas, back]);
    expect(paper && templateOf(paper)).toMatchObject({ along: 1, hasBack: true });
    const [alone] = issued([main]);
    expect(alone && templateOf(alone)).toEqual({ kind: 'pass', unitCount: 2 });
  });

  test('is made for the most signatures among papers that wait, and papers of before read as they were', () => {
    const printed = aPrintedPaper();
    const old = withText(aPaper({ printed: JSON.stringify(printed) }));
    if (old === null) throw new Error('unreadable');
    const [now] = issued([main, dinas, lpk]);
    if (now === undefined) throw new Error('nothing');
    expect(old.printed).toEqual(printed);
    expect(templatesOf([now, old])).toMatchObject([{ kind: 'pass', along: 2 }]);
  });
});
