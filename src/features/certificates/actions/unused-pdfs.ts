import type { Paper } from '../core';
import type { Job } from './job';
import { readRegister } from './register';

/**
 * Throws away the PDFs that this step stored for papers which another run has begun again meanwhile, under another id:
 * nobody can open or mail them, and their account may have looked for them before they were there. Only what is certain
 * goes: a paper without a row, and an id that some paper counts as its own, keep their file.
 */
export function trashUnusedPdfs({ ports, stored }: Job): void {
  if (stored.size === 0) return;
  const { rows, problems } = readRegister(ports);
  if (problems.length > 0) return;
  const papers = rows.map(({ value }) => value);
  const unused = [...stored].filter(([id, pdfId]) => {
    const isMadeAgain = papers.some((paper) => paper.id === id && paper.pdfId !== '');
    return isMadeAgain && !papers.some((paper) => isFileOf(paper, pdfId));
  });
  if (unused.length === 0) return;
  ports.documents.wave(unused.map(([, fileId]) => ({ kind: 'trash', fileId })));
}

function isFileOf({ documentId, pdfId, signedId }: Paper, fileId: string): boolean {
  return [documentId, pdfId, signedId].includes(fileId);
}
