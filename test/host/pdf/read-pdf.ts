import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly fonts: readonly string[];
  /** Where each piece of text begins, in points from the left and from the top. */
  readonly places: ReadonlyMap<string, readonly [left: number, top: number]>;
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
    const places = content.items.flatMap((item): [string, [number, number]][] => {
      if (!('str' in item)) return [];
      const [left, bottom] = item.transform.slice(4).map(Number);
      return [[item.str, [left ?? 0, height - (bottom ?? 0)]]];
    });
    await page.getOperatorList();
    const names = Object.keys(content.styles).map((id): unknown => page.commonObjs.get(id)?.name);
    pages.push({
      text: pieces.join(''),
      width,
      height,
      places: new Map(places),
      fonts: names.map((name) => String(name).replace(/^.*\+/, '')),
    });
  }
  await pdf.destroy();
  return pages;
}
