import type { Paper } from '../model';

/** A stored PDF of a paper. */
export interface PaperFile {
  readonly id: string;
  readonly sha256: string;
  /** The account whose Drive holds it. */
  readonly owner: string;
}

/** Whether the paper is to be signed electronically and its signed PDF is not wholly there. */
export function isUnsigned({ signature, signedId, signedSha256 }: Paper): boolean {
  if (signature === null) return false;
  return signature !== 'signed' || signedId === '' || signedSha256 === '';
}

/** The PDF that is handed out and mailed: the signed one where there is one, else the frozen one. */
export function fileOf(paper: Paper): PaperFile {
  return paper.signature === null || isUnsigned(paper)
    ? { id: paper.pdfId, sha256: paper.sha256, owner: paper.owner }
    : { id: paper.signedId, sha256: paper.signedSha256, owner: paper.signedOwner };
}
