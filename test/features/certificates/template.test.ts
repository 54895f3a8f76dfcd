import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../host/docs';
import { renderPdf } from '../../../host/pdf';
import type { PaperKind, PrintedPaper } from '../../../src/features/certificates/core';
import { fillEdits, shrinkEdits, templateEdits } from '../../../src/features/certificates/core';
import { edited, textsOf } from '../../host/docs/a-document';
import { readPdf } from '../../host/pdf/read-pdf';
import { aPrintedPaper } from './builders';

function documentOf(kind: PaperKind, printed: PrintedPaper) {
  const template = templateEdits({ kind, unitCount: printed.units.length });
  const made = edited(emptyDocument('d', 'Surat'), ...template);
  return edited(made, ...shrinkEdits(printed, made), ...fillEdits(printed));
}

function withName(nama: string): PrintedPaper {
  const printed = aPrintedPaper();
  return { ...printed, values: { ...printed.values, nama } };
}

const LONG_NAME =
  'Raden Muhammad Abdurrahman Wahyu Kusumawardhana Suryadiningrat Prawirodirjo Putra';
const HUGE_NAME = `${LONG_NAME} ${LONG_NAME} ${LONG_NAME}`.slice(0, 200);

describe('the documents that Google Docs gets', () => {
  test.each(['pass', 'statement'] as const)('the %s is accepted and filled wholly', (kind) => {
    const text = textsOf(documentOf(kind, aPrintedPaper())).join('');
    expect(text).not.toMatch(/\{\{|\}\}/);
    const { penyelesaian = '', ...values } = aPrintedPaper().values;
    for (const value of Object.values(values)) expect(text).toContain(value);
    if (kind === 'statement') expect(text).toContain(`telah ${penyelesaian} pelatihan`);
    for (const unit of aPrintedPaper().units) expect(text).toContain(unit.title);
  });

  test('filling a document twice changes nothing', () => {
    const printed = withName('{{nomor}} {{{nama}}}');
    const once = documentOf('pass', printed);
    expect(textsOf(edited(once, ...fillEdits(printed)))).toEqual(textsOf(once));
    expect(textsOf(once).join('')).toContain('{\u2060{nomor}\u2060}');
  });

  test.each([0, 1, 20])('a template may list %d units', (unitCount) => {
    for (const kind of ['pass', 'statement'] as const) {
      expect(() =>
        edited(emptyDocument('d', 'T'), ...templateEdits({ kind, unitCount })),
      ).not.toThrow();
    }
  });
});

describe('the printed pages', () => {
  test.each([
    ['a name of three letters', 'Ani'],
    ['an ordinary name', 'Budi Santoso'],
    ['a long name', LONG_NAME],
    ['a name of 200 letters', HUGE_NAME],
  ])('a certificate has a front and a back, and no third page: %s', async (_, name) => {
    const pages = await pagesOf('pass', withName(name));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('SERTIFIKAT');
    expect(pages[0]).toContain('dinyatakan LULUS pada Pelatihan Menjahit');
    expect(pages[0]).toContain('10 Juni s.d. 5 Juli 2021');
    expect(pages[0]).toContain('100 (seratus) Jam Pelatihan');
    expect(pages[1]).toContain('DAFTAR UNIT KOMPETENSI');
    expect(pages[1]).toContain('Menjahit dengan mesin');
  });

  test('a long name is made smaller only where it stands alone, and once it is in nothing moves', () => {
    const printed = withName(LONG_NAME);
    const filled = documentOf('pass', printed);
    expect(shrinkEdits(printed, filled)).toEqual([]);
    const blank = edited(emptyDocument('d', 'T'), ...templateEdits({ kind: 'pass', unitCount: 2 }));
    expect(shrinkEdits(withName('Ani'), blank)).toEqual([]);
    expect(shrinkEdits(printed, blank)).toHaveLength(1);
    const letter = templateEdits({ kind: 'statement', unitCount: 2 });
    expect(shrinkEdits(printed, edited(emptyDocument('d', 'T'), ...letter))).toHaveLength(1);
  });

  test('a statement is a letter of one page', async () => {
    const pages = await pagesOf('statement', aPrintedPaper());
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('SURAT KETERANGAN');
    expect(pages[0]).not.toContain('LULUS');
  });
});

async function pagesOf(kind: PaperKind, printed: PrintedPaper): Promise<string[]> {
  const bytes = await renderPdf(documentOf(kind, printed), { nowMs: Date.UTC(2021, 7, 30) });
  const pages = await readPdf(bytes);
  return pages.map((page) => page.text.replace(/\s+/g, ' '));
}
