import { describe, expect, test } from '@jest/globals';
import { renderPdf } from '../../../host/pdf';
import { aDocument, edited, insertAt } from '../docs/a-document';
import { aCertificate, HEADLINE, NAME } from './a-certificate';
import { readPdf } from './read-pdf';

const nowMs = Date.UTC(2021, 6, 5);

describe('a document as PDF', () => {
  test('a certificate keeps its page, its words and its fonts', async () => {
    const [front, back, ...more] = await readPdf(await renderPdf(aCertificate(), { nowMs }));
    expect(front?.text).toContain(HEADLINE);
    expect(front?.text).toContain(NAME);
    expect(back?.text).toContain('Mengoperasikan mesin jahit');
    expect(more).toEqual([]);
    expect([front?.width, front?.height].map((x) => Math.round(x ?? 0))).toEqual([842, 595]);
    expect(new Set(front?.fonts)).toEqual(
      new Set(['EBGaramond-Bold', 'EBGaramond-Italic', 'Arimo-Regular']),
    );
  });

  test('letters that the fonts lack leave the rest of the paper as it is', async () => {
    const pdf = await renderPdf(aDocument('Budi محمد 😀 李 Ṣāliḥ Öz'), { nowMs });
    const [page, ...more] = await readPdf(pdf);
    expect(page?.text).toContain('Budi');
    expect(page?.text).toContain('Ṣāliḥ Öz');
    expect(more).toEqual([]);
  });

  test('the same document and time give the same bytes', async () => {
    const first = await renderPdf(aCertificate(), { nowMs });
    await renderPdf(aDocument('lain'), { nowMs });
    const { documentId: _id, ...rest } = aCertificate();
    const second = await renderPdf({ documentId: 'lain', ...rest }, { nowMs });
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  test('a page break and "page break before" begin a new page', async () => {
    const text = 'satu\ndua\ntiga';
    const document = edited(
      aDocument(text),
      {
        updateParagraphStyle: {
          range: { startIndex: 10, endIndex: 11 },
          paragraphStyle: { pageBreakBefore: true },
          fields: 'pageBreakBefore',
        },
      },
      { insertPageBreak: { location: { index: 6 } } },
    );
    const pages = await readPdf(await renderPdf(document, { nowMs }));
    expect(pages.map((page) => page.text.trim())).toEqual(['satu', 'dua', 'tiga']);
  });

  test('the empty paragraph that Docs puts after a table never makes a page of its own', async () => {
    const height = (points: number) => ({
      updateTableRowStyle: {
        tableStartLocation: { index: 2 },
        tableRowStyle: { minRowHeight: { magnitude: points, unit: 'PT' } },
        fields: 'minRowHeight',
      },
    });
    const table = { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } };
    const document = edited(aDocument(), table, height(670), insertAt(5, 'penuh'));
    expect(await readPdf(await renderPdf(document, { nowMs }))).toHaveLength(1);
  });

  test('several spaces, a tab and a soft line break stay apart', async () => {
    const document = aDocument('a  b\tc\u000bd');
    const [page] = await readPdf(await renderPdf(document, { nowMs }));
    expect(page?.text.replace(/ +/g, ' ').trim()).toBe('a b c\nd');
  });

  test('cells stand where their widths, paddings, heights and spans put them', async () => {
    const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
    const start = { tableStartLocation: { index: 2 } };
    const column = (index: number, width: number) => ({
      updateTableColumnProperties: {
        ...start,
        columnIndices: [index],
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: pt(width) },
        fields: 'widthType,width',
      },
    });
    const range = (rowIndex: number, columnIndex: number, columnSpan: number) => ({
      tableRange: {
        tableCellLocation: { ...start, rowIndex, columnIndex },
        rowSpan: 1,
        columnSpan,
      },
    });
    const document = edited(
      aDocument(),
      { insertTable: { location: { index: 1 }, rows: 2, columns: 3 } },
      column(0, 100),
      column(1, 50),
      {
        updateTableRowStyle: {
          ...start,
          rowIndices: [0],
          tableRowStyle: { minRowHeight: pt(200) },
          fields: 'minRowHeight',
        },
      },
      {
        updateTableCellStyle: {
          ...range(0, 2, 1),
          tableCellStyle: { contentAlignment: 'BOTTOM', paddingLeft: pt(20) },
          fields: 'contentAlignment,paddingLeft',
        },
      },
      insertAt(16, 'f'),
      insertAt(14, 'e'),
      insertAt(9, 'c'),
      insertAt(7, 'b'),
      insertAt(5, 'a'),
      { mergeTableCells: range(1, 0, 2) },
    );
    const [page] = await readPdf(await renderPdf(document, { nowMs }));
    const left = (text: string) => page?.places.get(text)?.[0] ?? Number.NaN;
    const top = (text: string) => page?.places.get(text)?.[1] ?? Number.NaN;
    // Margins of 72 points, paddings of 5: within the half point that lines may take.
    expect(Math.abs(left('a') - 77)).toBeLessThanOrEqual(0.6);
    expect(Math.abs(left('b') - 177)).toBeLessThanOrEqual(0.6);
    expect(Math.abs(left('c') - 242)).toBeLessThanOrEqual(0.6);
    expect(Math.abs(left('f') - 227)).toBeLessThanOrEqual(0.6);
    expect(top('a')).toBeLessThan(top('c') - 150);
    expect(top('e') - top('a')).toBeGreaterThan(190);
  });
});
