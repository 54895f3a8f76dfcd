import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageSquare } from '../../../../../src/features/certificates/core/pdf/qr-operators';

/**
 * The rectangles that the first page fills, as another program reads them, painted into pixels: what lies in a square
 * of the page, `pixels` wide.
 */
export async function rasterOf(
  bytes: Uint8Array,
  { left, bottom, size }: PageSquare,
  pixels: number,
) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const data = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  const scale = pixels / size;
  let grey = 0;
  const paint = (x: number, y: number, width: number, height: number): void => {
    const [x0, x1] = [(x - left) * scale, (x + width - left) * scale].map(Math.round);
    const [y0, y1] = [y + height, y].map((at) => Math.round((bottom + size - at) * scale));
    for (let row = Math.max(0, y0 ?? 0); row < Math.min(pixels, y1 ?? 0); row++) {
      for (let column = Math.max(0, x0 ?? 0); column < Math.min(pixels, x1 ?? 0); column++) {
        data.fill(grey, (row * pixels + column) * 4, (row * pixels + column) * 4 + 3);
      }
    }
  };
  fnArray.forEach((operator, index) => {
    const given: unknown[] = argsArray[index] ?? [];
    if (operator === OPS.setFillRGBColor) grey = given[0] === '#ffffff' ? 255 : 0;
    if (operator !== OPS.constructPath || given[0] !== OPS.fill) return;
    // Four corners of each rectangle: move, line, line, line, close.
    const path = Object.values((given[1] as readonly object[])[0] ?? {}).map(Number);
    for (let at = 0; at + 12 < path.length; at += 13) {
      const [x = 0, y = 0] = path.slice(at + 1, at + 3);
      const [right = 0, top = 0] = path.slice(at + 7, at + 9);
      paint(x, y, right - x, top - y);
    }
  });
  await pdf.destroy();
  return { data, width: pixels, height: pixels };
}
