import type { PaperKind } from '../model';
import type { PageSquare } from './qr-operators';

/** The corner that each standard template keeps free: in the frame beside the photo, in the foot of the letter. */
const PLACES: Readonly<Record<PaperKind, PageSquare>> = {
  pass: { left: 186, bottom: 72, size: 102 },
  appreciation: { left: 186, bottom: 72, size: 102 },
  statement: { left: 64, bottom: 20, size: 94 },
};

/** Where the QR code of a paper goes on its first page; into the foot, too, where a template has no frame for it. */
export function qrPlace(kind: PaperKind, isInFoot: boolean): PageSquare {
  return isInFoot ? PLACES.statement : PLACES[kind];
}
