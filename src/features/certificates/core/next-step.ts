import type { Paper, PaperState } from './model';
import { fileOf, isUnsigned } from './signature/paper-file';

/**
 * What a paper waits for. `lost_copy`: a copy was asked for and its answer never came. `take_over`: another account
 * began with it and froze nothing, so it is made again under the same number. `sign`: a person has to bring its signed
 * PDF, and nothing is mailed before.
 */
export type Work =
  | 'copy'
  | 'lost_copy'
  | 'take_over'
  | 'fill'
  | 'export'
  | 'sign'
  | 'mail'
  | 'none';

/**
 * The next thing that this account can do with a paper. A run may be killed between two blocks of cells that it writes
 * together, so a state counts only with what belongs to it: without its document a paper is numbered, without its hash
 * it has no PDF, and a mark that is not whole has marked nothing.
 */
export function workOf(paper: Paper, account: string): Work {
  const { state, mailTo, sha256, documentId } = paper;
  if (state === 'pdf' && sha256 !== '') {
    if (isUnsigned(paper)) return 'sign';
    return mailTo === '' ? 'none' : 'mail';
  }
  if (!isUnfinished(state)) return 'none';
  if (isBegunByOther(paper, account) && sha256 === '') return 'take_over';
  return state === 'numbered' || documentId === '' ? workOnDocument(paper) : 'export';
}

/** Whether a paper in this state may still need its document or its PDF. */
function isUnfinished(state: PaperState | null): boolean {
  return state === 'numbered' || state === 'document' || state === 'pdf';
}

function workOnDocument({ documentId, copyKey, pdfId, owner }: Paper): Work {
  if (documentId !== '') return 'fill';
  return copyKey === '' || pdfId === '' || owner === '' ? 'copy' : 'lost_copy';
}

/** Work that needs the template. */
export const COPYING: readonly Work[] = ['copy', 'lost_copy', 'take_over'];
/** Work that ends in a document. */
export const MAKING: readonly Work[] = [...COPYING, 'fill'];

/** Work that opens no stored PDF: a signed one is brought by whoever has it. */
const WITHOUT_PDF: readonly Work[] = ['none', 'take_over', 'sign'];

/**
 * Whether the PDF to be mailed lies in a Drive that this account cannot open: drive.file hides it, so the paper waits
 * for its owner and is never made again. `reach`: ids of PDFs of others that the account may open.
 */
export function belongsToOther(
  paper: Paper,
  account: string,
  reach: ReadonlySet<string> = new Set(),
): boolean {
  if (WITHOUT_PDF.includes(workOf(paper, account))) return false;
  const { id, owner } = fileOf(paper);
  if (reach.has(id)) return false;
  return id === paper.pdfId ? isBegunByOther(paper, account) : owner !== '' && owner !== account;
}

function isBegunByOther({ copyKey, pdfId, owner }: Paper, account: string): boolean {
  return copyKey !== '' && pdfId !== '' && owner !== '' && owner !== account;
}

/** A step finds papers in `sending` only after a run that broke off: whether the mail went out is not known. */
export function papersInDoubt(papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper) => paper.state === 'sending');
}

/** Drafts whose PDF is frozen: the run that froze it broke off before it wrote that they can be signed. */
export function frozenDrafts(papers: readonly Paper[]): readonly Paper[] {
  return papers.filter(
    ({ state, sha256, signature }) => state === 'pdf' && sha256 !== '' && signature === 'draft',
  );
}

/** The state a failed paper goes on from when staff ask for it again. */
export function stateToRetry(paper: Paper): PaperState {
  if (paper.sha256 !== '') return 'pdf';
  return 'numbered';
}

/** How many papers are in each state. */
export function countStates(papers: readonly Paper[]): Readonly<Record<PaperState, number>> {
  const counts: Record<PaperState, number> = {
    new: 0,
    numbered: 0,
    document: 0,
    pdf: 0,
    sending: 0,
    sent: 0,
    failed: 0,
    review: 0,
    returned: 0,
    superseded: 0,
    void: 0,
  };
  for (const { state } of papers) if (state !== null) counts[state] += 1;
  return counts;
}
