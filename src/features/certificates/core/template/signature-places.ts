import type { PrintedPaper } from '../model';
import { ALONG, BACK, isSigned } from '../signature-fields';

/** What a standard template is laid out for beside the main signature. */
export interface SignaturePlaces {
  /** Who sign along on the front, one or two; absent where nobody does. */
  readonly along?: number | undefined;
  /** Whether somebody signs the back of a certificate. */
  readonly hasBack?: boolean | undefined;
}

/** The places that a paper needs. */
export function placesOf({ values }: PrintedPaper): SignaturePlaces {
  const along = ALONG.filter((end) => isSigned(values, end)).length;
  return { ...(along > 0 && { along }), ...(isSigned(values, BACK) && { hasBack: true }) };
}

/** How many sign beside the main one. */
export function countPlaces({ along = 0, hasBack = false }: SignaturePlaces): number {
  return along + (hasBack ? 1 : 0);
}

/** What the fields end with of those who sign the front, from left to right: the main one last. */
export function frontEnds({ along = 0 }: SignaturePlaces): readonly string[] {
  return [...ALONG.slice(0, along), ''];
}
