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
});
