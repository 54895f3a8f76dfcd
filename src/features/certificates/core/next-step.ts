import type { Paper, PaperState } from './model';

/** What a paper waits for. `lost_copy`: a copy was asked for and its answer never came. */
export type Work = 'copy' | 'lost_copy' | 'fill' | 'export' | 'mail' | 'none';

/** The next thing to do with a paper of this account. */
export function workOf(paper: Paper): Work {
  if (paper.state === 'numbered') {
    if (paper.documentId !== '') return 'fill';
    return paper.copyKey === '' ? 'copy' : 'lost_copy';
  }
  if (paper.state === 'document') return 'export';
  return paper.state === 'pdf' && paper.mailTo !== '' ? 'mail' : 'none';
}

/** Papers with files in another account's Drive: drive.file hides them, so they wait for their owner. */
export function belongsToOther(paper: Paper, account: string): boolean {
  return paper.copyKey !== '' && paper.owner !== account;
}

/** A step finds papers in `sending` only after a run that broke off: whether the mail went out is not known. */
export function papersInDoubt(papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper) => paper.state === 'sending');
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
    void: 0,
  };
  for (const { state } of papers) if (state !== null) counts[state] += 1;
  return counts;
}
