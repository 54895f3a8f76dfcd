import { describe, expect, test } from '@jest/globals';
import jsQR from 'jsqr';
import { emptyDocument } from '../../../../../host/docs';
import { renderPdf } from '../../../../../host/pdf';
import { fillEdits, templateEdits } from '../../../../../src/features/certificates/core';
import { drawOnFirstPage } from '../../../../../src/features/certificates/core/pdf/draw-on-first-page';
import { bytesOfText } from '../../../../../src/features/certificates/core/pdf/pdf-text';
import { qrOperators } from '../../../../../src/features/certificates/core/pdf/qr-operators';
import { edited } from '../../../../host/docs/a-document';
import { readPdf } from '../../../../host/pdf/read-pdf';
import { aPrintedPaper } from '../../builders';
import { inStreams } from './in-streams';
import { rasterOf } from './raster';

const TEXT = `https://script.google.com/macros/s/${'Ab1-'.repeat(18)}/exec?t=${'x_Y9'.repeat(75)}`;
const SQUARE = { left: 188, bottom: 73, size: 100 };

async function aPdf(): Promise<Uint8Array> {
  const template = templateEdits({ kind: 'pass', unitCount: 2 });
  const document = edited(emptyDocument('d', 'S'), ...template, ...fillEdits(aPrintedPaper()));
  return renderPdf(document, { nowMs: Date.UTC(2021, 7, 30) });
}

describe('a drawing on a page that is there already', () => {
  test('the QR code is read back from the rendered page, and the paper is as it was', async () => {
    const before = await aPdf();
    const drawn = drawOnFirstPage(before, qrOperators(TEXT, SQUARE));
    if (!drawn.ok) throw new Error(drawn.obstacle);
    expect(drawn.bytes.slice(0, before.length)).toEqual(before);
    const [was, is] = [await readPdf(before), await readPdf(drawn.bytes)];
    expect(is.map((page) => page.text)).toEqual(was.map((page) => page.text));
    const { data, width, height } = await rasterOf(drawn.bytes, SQUARE, 500);
    expect(jsQR(data, width, height)?.data).toBe(TEXT);
  });

  test('a second drawing finds the first one in its place', async () => {
    const once = drawOnFirstPage(await aPdf(), qrOperators('satu', SQUARE));
    if (!once.ok) throw new Error(once.obstacle);
    const twice = drawOnFirstPage(once.bytes, qrOperators('dua', { ...SQUARE, left: 400 }));
    if (!twice.ok) throw new Error(twice.obstacle);
    const read = async (left: number) => {
      const { data, width, height } = await rasterOf(twice.bytes, { ...SQUARE, left }, 300);
      return jsQR(data, width, height)?.data;
    };
    expect([await read(SQUARE.left), await read(400)]).toEqual(['satu', 'dua']);
  });

  test('a file with its table in a stream gets the code and a further stream', async () => {
    const before = inStreams(await aPdf());
    const once = drawOnFirstPage(before, qrOperators(TEXT, SQUARE));
    if (!once.ok) throw new Error(once.obstacle);
    const twice = drawOnFirstPage(once.bytes, qrOperators('dua', { ...SQUARE, left: 400 }));
    if (!twice.ok) throw new Error(twice.obstacle);
    expect(twice.bytes.slice(0, before.length)).toEqual(before);
    const [was, is] = [await readPdf(before), await readPdf(twice.bytes)];
    expect(was).toHaveLength(2);
    expect(is.map((page) => page.text)).toEqual(was.map((page) => page.text));
    const { data, width, height } = await rasterOf(twice.bytes, SQUARE, 500);
    expect(jsQR(data, width, height)?.data).toBe(TEXT);
  });

  test.each([
    ['no PDF at all', 'Halo', 'no_pdf'],
    ['a file without its end', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n', 'no_pdf'],
    [
      'a table in a stream that cannot be read',
      '%PDF-1.5\n1 0 obj\n<< /Type /XRef >>\nstream\nendstream\nendobj\nstartxref\n9\n%%EOF\n',
      'table_unreadable',
    ],
    ['a locked file', small('/Encrypt 3 0 R'), 'encrypted'],
    ['a file without pages', small(''), 'no_page'],
  ])('%s is refused with its reason', (_, text, obstacle) => {
    expect(drawOnFirstPage(bytesOfText(text), 'f')).toEqual({ ok: false, obstacle });
  });
});

function small(entry: string): string {
  const body = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
  const table = 'xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n';
  const trailer = `trailer\n<< /Size 2 /Root 1 0 R ${entry} >>\n`;
  return `${body}${table}${trailer}startxref\n${body.length}\n%%EOF\n`;
}
