import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import type { PaperKind } from '../model';
import { qrPlace } from '../pdf/qr-place';
import { LANDSCAPE } from './frame';
import type { DocCell, DocContent } from './read-document';
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

/** The cell of the frame that is kept for the code: empty, wide enough, beside or above the one that says how to check. */
function hasFreeCell(body: DocContent, size: number): boolean {
  return body.some(
    (one) =>
      one.kind === 'table' &&
      one.rows.some(({ cells }, row) => {
        const isAbove = one.rows[row + 1]?.cells.some(saysHow) ?? false;
        return cells.some((cell, column) => {
          const isKept = isAbove || saysHow(cells[column + 1]);
          const isWide = (one.widths[column] ?? 0) >= size;
          return isKept && isWide && isFree(cell) && !isCovered(cells, column);
        });
      }),
  );
}

function saysHow(cell: DocCell | undefined): boolean {
  return everyParagraph(cell?.content ?? []).some(({ text }) => text.includes('{{verifikasi}}'));
}

/** A cell that another one of its row goes over. */
function isCovered(cells: readonly DocCell[], column: number): boolean {
  return cells.slice(0, column).some(({ style }, index) => {
    const span = at(style, 'columnSpan');
    return typeof span === 'number' && index + span > column;
  });
}

function isFree({ content }: DocCell): boolean {
  return everyParagraph(content).every(({ text }) => text.trim() === '');
}
