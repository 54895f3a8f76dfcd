import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../host/docs';
import { docxDocument } from '../../../host/docx';
import { renderPdf } from '../../../host/pdf';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { renewTemplatesAction } from '../../../src/features/certificates/actions/renew-templates';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { renewRequest } from '../../../src/features/certificates/contract/templates';
import type { PaperKind, PrintedPaper } from '../../../src/features/certificates/core';
import {
  fillEdits,
  lintPages,
  lintQrCorner,
  lintSignatures,
  lintTemplate,
  shapeEdits,
  templateEdits,
  templateOf,
} from '../../../src/features/certificates/core';
import { renewalOf } from '../../../src/features/certificates/sidebar/view-templates';
import { officialsTable } from '../../../src/features/programme';
import type { Official } from '../../../src/features/programme/core';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aDocument, edited, textsOf } from '../../host/docs/a-document';
import { aDocx, paragraph } from '../../host/docx/a-docx';
import { readPdf } from '../../host/pdf/read-pdf';
import { aPaper, aPrintedPaper } from './builders';
import { signers } from './signers';
import { aJudgedWorld, registerOf, sheetOf } from './world';

const LONG = 'Dr. H. Muhammad Syarifuddin Abdurrahman, S.H., M.H., M.Si.';
const OFFICE = 'Kepala Dinas Perindustrian dan Tenaga Kerja Kota Pekalongan';
const ALONG = {
  ...{ jabatan_2: OFFICE, nama_pejabat_2: LONG, nip_2: 'NIP 19700101 199501 1 001' },
  ...{ jabatan_3: 'Direktur LPK', nama_pejabat_3: LONG, nip_3: '' },
};
const BACK = {
  ...{ jabatan_belakang: 'Kepala Seksi', nama_pejabat_belakang: LONG, nip_belakang: '' },
};

/** Three whose offices and names take two lines, with a long place; one alone has room for ordinary ones. */
function signed(more: Readonly<Record<string, string>>, unitCount = 2): PrintedPaper {
  const units = Array.from({ length: unitCount }, (_, index) => {
    const title = 'Menerapkan prosedur keselamatan dan kesehatan kerja';
    return { code: `C.141310.${index}.01`, title, jp: '8', result: 'K' };
  });
  const { values } = aPrintedPaper();
  const main = { jabatan: OFFICE, nama_pejabat: LONG, tempat_terbit: 'Kabupaten Pekalongan' };
  const places = 'jabatan_2' in more ? main : { nama_pejabat: LONG };
  return aPrintedPaper({ units, values: { ...values, ...places, ...more } });
}

function standard(kind: PaperKind, printed: PrintedPaper) {
  const wanted = templateOf({ paper: aPaper({ kind }), printed });
  return edited(emptyDocument('d', 'T'), ...templateEdits(wanted));
}

async function pagesOf(kind: PaperKind, printed: PrintedPaper): Promise<string[]> {
  const made = edited(standard(kind, printed), ...fillEdits(printed));
  const pages = await readPdf(await renderPdf(made, { nowMs: 0 }));
  return pages.map(({ text }) => text.replace(/\s+/g, ' '));
}

const codes = (found: readonly { readonly code: string }[]): string[] =>
  found.map(({ code }) => code.replace('certificates.', ''));

describe('the standard papers with several signatures', () => {
  test.each([
    [{}, 8],
    [BACK, 1],
    [{ ...ALONG, ...BACK }, 20],
    [{ ...ALONG, ...BACK }, 30],
  ])('a certificate has a front and a back and no third page: %#', async (more, unitCount) => {
    const printed = signed(more, unitCount);
    const [front = '', back = '', ...others] = await pagesOf('pass', printed);
    expect(others).toEqual([]);
    expect(front.split(LONG)).toHaveLength('jabatan_2' in more ? 4 : 2);
    expect(back.includes(LONG)).toBe('jabatan_belakang' in more);
    expect(back).toContain('Jumlah Jam Pelatihan 100');
    expect(`${front}${back}`).not.toMatch(/\{\{|\}\}/);
  });

  test('more units than a page holds go on in a frame of their own, signed on the last page', async () => {
    const [, first = '', last = '', ...others] = await pagesOf('pass', signed(BACK, 45));
    expect(others).toEqual([]);
    expect([first, last].map((page) => page.includes('DAFTAR UNIT KOMPETENSI'))).toEqual([
      true,
      true,
    ]);
    expect([first, last].map((page) => page.includes(LONG))).toEqual([false, true]);
    expect(first).not.toContain('Jumlah');
  });

  test('three sign a statement on its only page, and all move together when it runs over', async () => {
    expect(await pagesOf('statement', signed(ALONG))).toHaveLength(1);
    const [first = '', second = ''] = await pagesOf('statement', signed(ALONG, 14));
    for (const text of ['sebagaimana mestinya', 'Direktur LPK', 'Kabupaten Pekalongan']) {
      expect([first.includes(text), second.includes(text)]).toEqual([false, true]);
    }
  });

  test.each(['pass', 'statement'] as const)('nothing is the matter with the %s', (kind) => {
    for (const along of [{}, { jabatan_2: OFFICE, nama_pejabat_2: LONG, nip_2: '' }, ALONG]) {
      const printed = signed(kind === 'pass' ? { ...along, ...BACK } : along);
      const made = standard(kind, printed);
      const one = { paper: aPaper({ kind }), printed };
      expect([
        ...lintTemplate(made, one, true),
        ...lintSignatures(made, printed, 'T'),
        ...lintPages(made, [one], 'T'),
        ...lintQrCorner(made, kind, 'T'),
      ]).toEqual([]);
    }
  });

  test('a name that makes a further page is told with its place', () => {
    const printed = signed({ ...ALONG, nama_pejabat_2: `${LONG} `.repeat(6).trim() });
    const one = { paper: aPaper(), printed };
    expect(lintPages(standard('pass', printed), [one], 'T')).toMatchObject([
      { code: 'certificates.signature_too_long', values: { value: 'nama_pejabat_2' } },
    ]);
  });

  test('an older paper leaves the places empty that it has no signature for', () => {
    const made = edited(standard('pass', signed({ ...ALONG, ...BACK })), ...fillEdits(signed({})));
    const text = textsOf(made).join('');
    expect(text).not.toMatch(/\{\{|^,$/m);
    expect(text.split(LONG)).toHaveLength(2);
  });
});

describe('a template is held against those who sign', () => {
  const lint = (text: string, more: Readonly<Record<string, string>>) =>
    lintSignatures(aDocument(text), signed(more), 'T');

  test('places that are missing are named, a NIP is nobody’s duty', () => {
    expect(lint('{{nama}} {{jabatan_2}}', ALONG)).toMatchObject([
      {
        code: 'certificates.signature_missing',
        severity: 'warning',
        values: { tags: '{{nama_pejabat_2}}' },
      },
      { values: { tags: '{{jabatan_3}}, {{nama_pejabat_3}}' } },
    ]);
  });

  test('a place of nobody stops the start, wherever it stands', () => {
    expect(lint('{{nama}} {{nip_belakang}}', ALONG).at(-1)).toMatchObject({
      ...{ code: 'certificates.signature_of_nobody', severity: 'error' },
      values: { tags: '{{nip_belakang}}', field: 'jabatan_belakang' },
    });
    const footed = docxDocument(aDocx(paragraph('{{nama}} {{nip_3}}')), 'd', 'T');
    expect(codes(lintSignatures(footed, signed({}), 'T'))).toEqual(['signature_of_nobody']);
  });

  test('under its own condition it serves papers with and without that signature', () => {
    const template = ['{{#jika jabatan_2}}', '{{jabatan_2}}', '{{nama_pejabat_2}}', '{{/jika}}'];
    const document = aDocument(['{{nama}}', ...template, 'Akhir'].join('\n'));
    const { jabatan_2, nama_pejabat_2 } = ALONG;
    for (const [more, wanted] of [
      [{}, 'Budi Santoso\nAkhir\n'],
      [{ jabatan_2, nama_pejabat_2, nip_2: '' }, `Budi Santoso\n${OFFICE}\n${LONG}\nAkhir\n`],
    ] as const) {
      const printed = signed(more);
      expect(lintSignatures(document, printed, 'T')).toEqual([]);
      const one = { paper: aPaper(), printed };
      const shape = lintTemplate(document, one, true).filter(
        ({ severity }) => severity === 'error',
      );
      expect(codes(shape)).toEqual(['tag_needed']);
      const made = edited(document, ...shapeEdits(printed, document), ...fillEdits(printed));
      expect(textsOf(made).join('')).toBe(wanted);
    }
    const negated = aDocument('{{nama}}\n{{#jika tidak nip_2}}\n{{nip_2}}\n{{/jika}}');
    expect(codes(lintSignatures(negated, signed({}), 'T'))).toEqual(['signature_of_nobody']);
  });

  test('a slip is held against the new fields, too', () => {
    const found = lintTemplate(
      aDocument('{{nama_pejabt_belakang}}'),
      { paper: aPaper(), printed: signed({}) },
      true,
    );
    expect(found[0]).toMatchObject({ values: { near: 'nama_pejabat_belakang' } });
  });
});

describe('a workbook gets further signatures', () => {
  const { main, dinas, lpk, back } = signers;

  function sign(world: MemoryWorld, ...officials: readonly Official[]): void {
    world.sheets.grids.set('Pejabat', sheetOf(officialsTable, officials));
  }

  function aWorldThatSigns(...officials: readonly Official[]): MemoryWorld {
    const world = aJudgedWorld();
    world.drive.keepsDocuments = true;
    sign(world, ...officials);
    return world;
  }

  function run(world: MemoryWorld): void {
    for (let step = 0; step < 3; step++) stepAction.run(world.ports, { budgetMs: 60_000 });
  }

  function textOf(world: MemoryWorld, id: string): string {
    const paper = registerOf(world).find((one) => one.id === id);
    const document = world.drive.files.get(paper?.documentId ?? '')?.document;
    return document ? textsOf(document).join('') : '';
  }

  function correct(world: MemoryWorld, change: 'correction' | 'copy'): void {
    replaceAction.run(world.ports, { paper: 'P-0001/pass', change, reason: 'Contoh' });
    run(world);
  }

  test('the first template is made for all of them', () => {
    const world = aWorldThatSigns(main, dinas, lpk, back);
    expect(startAction.run(world.ports, {})).toMatchObject({ status: 'done' });
    run(world);
    for (const name of ['Sunarto Hadi', 'Betty Contoh', 'Siti Contoh', 'Rahmat Contoh']) {
      expect(textOf(world, 'P-0001/pass')).toContain(name);
    }
    expect(textOf(world, 'P-0003/statement')).toContain('Betty Contoh');
    expect(textOf(world, 'P-0003/statement')).not.toContain('Rahmat Contoh');
  });

  test('a copy keeps those who signed, a correction has those who sign now, in a template made again', () => {
    const world = aWorldThatSigns(main);
    startAction.run(world.ports, {});
    run(world);
    const [first] = registerOf(world);
    sign(world, main, dinas);
    correct(world, 'copy');
    expect(textOf(world, 'P-0001/pass#2')).not.toContain('Betty');
    expect(registerOf(world)[0]).toEqual(first);
    const change = { paper: 'P-0001/pass', change: 'correction', reason: 'Contoh' } as const;
    replaceAction.run(world.ports, change);
    const overview = overviewAction.run(world.ports, {});
    if (overview.status !== 'done') throw new Error('refused');
    expect(codes(overview.problems)).toContain('signature_missing');
    const renewal = renewRequest.parse(renewalOf(overview.value.templates));
    renewTemplatesAction.run(world.ports, renewal);
    const after = overviewAction.run(world.ports, {});
    expect('problems' in after && codes(after.problems)).not.toContain('signature_missing');
    run(world);
    expect(textOf(world, 'P-0001/pass#3')).toContain('Betty Contoh');
  });

  test('nobody signs any more where the template has a place: refused before a number is given', () => {
    const world = aWorldThatSigns(main, dinas);
    startAction.run(world.ports, {});
    run(world);
    world.sheets.grids.set('Sertifikat', aJudgedWorld().sheets.grids.get('Sertifikat') ?? []);
    sign(world, main);
    const outcome = startAction.run(world.ports, {});
    expect(outcome.status).toBe('refused');
    expect('problems' in outcome && codes(outcome.problems)).toContain('signature_of_nobody');
    expect(registerOf(world)).toEqual([]);
  });
});
