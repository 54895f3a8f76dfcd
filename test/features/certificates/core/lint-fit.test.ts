import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../../host/docs';
import { docxDocument } from '../../../../host/docx';
import { renderPdf } from '../../../../host/pdf';
import type { PaperKind } from '../../../../src/features/certificates/core';
import {
  fillEdits,
  lintPages,
  lintQrCorner,
  mustBeRead,
  shrinkEdits,
  standardShape,
  templateEdits,
} from '../../../../src/features/certificates/core';
import { edited, insertAt } from '../../../host/docs/a-document';
import { aDocx, paragraph } from '../../../host/docx/a-docx';
import { readPdf } from '../../../host/pdf/read-pdf';
import { aPaper, aPrintedPaper } from '../builders';

function template(kind: PaperKind, unitCount = 2) {
  return edited(emptyDocument('d', 'T'), ...templateEdits({ kind, unitCount }));
}

function withValues(values: Record<string, string>) {
  const plain = aPrintedPaper();
  return { paper: aPaper(), printed: { ...plain, values: { ...plain.values, ...values } } };
}

const LONG = 'Pelatihan Berbasis Kompetensi bagi Warga Masyarakat Tahun Anggaran 2021 '.repeat(7);

describe('what will not fit is told before the first paper is made', () => {
  test.each(['pass', 'statement', 'appreciation'] as const)(
    'ordinary values of a %s fit',
    (kind) => {
      const printed = aPrintedPaper();
      expect(lintPages(template(kind), [{ paper: aPaper({ kind }), printed }], 'T')).toEqual([]);
    },
  );

  test('a programme that makes a third page is named, and the page is really there', async () => {
    const one = withValues({ nama_program: LONG.trim() });
    const made = template('pass');
    expect(lintPages(made, [withValues({}), one], 'Sertifikat')).toMatchObject([
      {
        code: 'certificates.text_too_long',
        severity: 'warning',
        values: { value: 'nama_program' },
      },
    ]);
    const filled = edited(made, ...shrinkEdits(one.printed, made), ...fillEdits(one.printed));
    const pages = await readPdf(await renderPdf(filled, { nowMs: 0 }));
    expect(pages.length).toBeGreaterThan(2);
  });

  test.each([
    [8, 1, []],
    [12, 2, [{ code: 'certificates.text_too_long', values: { value: 'nama' } }]],
  ])(
    'a letter with a name of 200 letters and %i units: %i page(s), told before',
    async (count, wanted, told) => {
      const units = Array.from({ length: count }, (_, index) => {
        return {
          code: `U-${index}`,
          title: `Unit ${index}, dasar dan lanjutan`,
          jp: '8',
          result: 'K',
        };
      });
      const nama = 'Raden Haji Abdurrahman Kusumadiningrat '.repeat(6).slice(0, 200).trim();
      const plain = aPrintedPaper({ units });
      const printed = { ...plain, values: { ...plain.values, nama } };
      const letter = template('statement', units.length);
      const issued = [{ paper: aPaper({ kind: 'statement' }), printed }];
      expect(lintPages(letter, issued, 'T')).toMatchObject(told);
      const filled = edited(letter, ...shrinkEdits(printed, letter), ...fillEdits(printed));
      expect(await readPdf(await renderPdf(filled, { nowMs: 0 }))).toHaveLength(wanted);
      expect(mustBeRead(standardShape('statement'), printed)).toBe(true);
      expect(mustBeRead(standardShape('statement'), plain)).toBe(false);
    },
  );

  test('a letter that runs over takes its whole signature along', async () => {
    const units = Array.from({ length: 13 }, (_, index) => {
      return { code: `U-${index}`, title: `Unit ${index}`, jp: '8', result: 'K' };
    });
    const printed = aPrintedPaper({ units });
    const filled = edited(template('statement', units.length), ...fillEdits(printed));
    const [first, second, ...more] = await readPdf(await renderPdf(filled, { nowMs: 0 }));
    expect(more).toEqual([]);
    for (const text of ['Kepala UPTD BLK,', 'H. Sunarto Hadi', 'sebagaimana mestinya']) {
      expect(first?.text).not.toContain(text);
      expect(second?.text).toContain(text);
    }
  });

  test('a long name is set smaller and takes no page', () => {
    const nama = 'Raden Mas Muhammad Abdurrahman Wahyu Kusumawardhana Suryadiningrat '
      .repeat(3)
      .trim();
    expect(lintPages(template('pass'), [withValues({ nama })], 'T')).toEqual([]);
  });

  test('the same text of many people is told once', () => {
    const one = withValues({ paket: LONG });
    expect(lintPages(template('pass'), [one, one, one], 'T')).toHaveLength(1);
  });
});

describe('the place of the QR code', () => {
  const codes = (document: unknown, kind: PaperKind = 'pass') =>
    lintQrCorner(document, kind, 'T').map(({ code }) => code.replace('certificates.', ''));

  test.each(['pass', 'statement', 'appreciation'] as const)(
    'is free in the standard %s',
    (kind) => {
      expect(codes(template(kind), kind)).toEqual([]);
    },
  );

  test('is missed when somebody types into its cell', () => {
    const made = template('pass');
    const frame = made.body.content.find(({ table }) => table)?.table;
    const cells = frame?.tableRows.find((row) => JSON.stringify(row).includes('{{verifikasi}}'));
    const at = cells?.tableCells.findIndex((cell) =>
      JSON.stringify(cell).includes('{{verifikasi}}'),
    );
    const start = cells?.tableCells[(at ?? 0) - 1]?.content[0]?.startIndex ?? 0;
    expect(codes(edited(made, insertAt(start, 'Catatan')))).toEqual(['qr_covered']);
  });

  test('is the foot of a page without a frame, when its lower margin leaves room', () => {
    const own = docxDocument(aDocx(paragraph('{{nama}}')), 'd', 'T');
    expect(codes(own)).toEqual([]);
    own.documentStyle.marginBottom = { magnitude: 72, unit: 'PT' };
    expect(codes(own)).toEqual(['qr_covered']);
  });

  test('cannot be judged beside a floating picture, which is said', () => {
    const made = structuredClone(template('pass'));
    const [, line] = made.body.content;
    if (line?.paragraph) Object.assign(line.paragraph, { positionedObjectIds: ['kix.1'] });
    expect(codes(made)).toEqual(['qr_unknown']);
  });
});
