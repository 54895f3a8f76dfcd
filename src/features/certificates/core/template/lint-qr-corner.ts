import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import type { PaperKind } from '../model';
import { qrPlace } from '../pdf/qr-place';
import { LANDSCAPE } from './framed-page';
import type { DocContent } from './read-document';
import { at, everyParagraph, magnitude, readBody, readMargins } from './read-document';
import { STATEMENT_PAGE } from './statement-template';

/** Sizes of paper differ by rounding, points. */
const TOLERANCE = 2;

/**
 * Whether the place of the QR code is free, as far as the Docs API tells: nobody learns from it where on the page a
 * paragraph ends or a floating picture stands.
 */
export function lintQrCorner(
  document: unknown,
  kind: PaperKind,
  title: string,
): readonly Problem[] {
  const body = readBody(document);
  if (!isQrInFoot(document, kind)) return floating(body, title);
  const place = qrPlace(kind, true);
  // The code ends below the text when the lower margin is wide enough, whatever stands above it.
  const below = magnitude(at(document, 'documentStyle', 'marginBottom')) ?? 0;
  const hasFoot = readMargins(document).some(({ text }) => text.trim() !== '');
  const isInFoot = below >= place.bottom + place.size && !hasFoot;
  if (!isInFoot) {
    const centimetres = Math.ceil(((place.bottom + place.size) / 72) * 25.4) / 10;
    const values = { title, centimetres: String(centimetres).replace('.', ',') };
    return [asWarning(problem('certificates.qr_covered', values))];
  }
  return floating(body, title);
}

function floating(body: DocContent, title: string): readonly Problem[] {
  const hasFloating = everyParagraph(body).some((paragraph) => paragraph.hasFloating);
  return hasFloating ? [asWarning(problem('certificates.qr_unknown', { title }))] : [];
}

/** Whether the code goes to the foot of the page: no frame of the standard size keeps a cell for it. */
export function isQrInFoot(document: unknown, kind: PaperKind): boolean {
  const { size } = qrPlace(kind, false);
  return (
    kind === 'statement' || !hasPageOf(document, kind) || !hasFreeCell(readBody(document), size)
  );
}

function hasPageOf(document: unknown, kind: PaperKind): boolean {
  const { width, height } = kind === 'statement' ? STATEMENT_PAGE : LANDSCAPE;
  const size = at(document, 'documentStyle', 'pageSize');
  return (
    Math.abs((magnitude(at(size, 'width')) ?? 0) - width) <= TOLERANCE &&
    Math.abs((magnitude(at(size, 'height')) ?? 0) - height) <= TOLERANCE
  );
}

/** The cell of the frame that is kept for the code: empty, wide enough, beside the one that says how to check. */
function hasFreeCell(body: DocContent, size: number): boolean {
  return body.some(
    (one) =>
      one.kind === 'table' &&
      one.rows.some(({ cells }) =>
        cells.some(({ content }, column) => {
          const beside = cells[column + 1]?.content ?? [];
          return (
            (one.widths[column] ?? 0) >= size &&
            everyParagraph(content).every(({ text }) => text.trim() === '') &&
            everyParagraph(beside).some(({ text }) => text.includes('{{verifikasi}}'))
          );
        }),
      ),
  );
}
