import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly fonts: readonly string[];
}

/** Pages of a PDF as another program reads them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const content = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    const pieces = content.items.map((item) =>
      'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '',
    );
    await page.getOperatorList();
    const names = Object.keys(content.styles).map((id): unknown => page.commonObjs.get(id)?.name);
    pages.push({
      text: pieces.join(''),
      width,
      height,
      fonts: names.map((name) => String(name).replace(/^.*\+/, '')),
    });
  }
  await pdf.destroy();
  return pages;
}
