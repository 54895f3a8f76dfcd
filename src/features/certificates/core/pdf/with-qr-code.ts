import type { PaperKind, PrintedPaper } from '../model';
import type { DrawnPdf } from './draw-on-first-page';
import { drawOnFirstPage } from './draw-on-first-page';
import { qrOperators } from './qr-operators';
import { qrPlace } from './qr-place';

/** The PDF of a paper with its QR code; as it is when the paper has none. */
export function withQrCode(
  bytes: Uint8Array,
  kind: PaperKind,
  { check }: PrintedPaper,
  isInFoot = false,
): DrawnPdf {
  if (check === undefined) return { ok: true, bytes };
  return drawOnFirstPage(bytes, qrOperators(check, qrPlace(kind, isInFoot)));
}
