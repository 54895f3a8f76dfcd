import type { Paper } from '../model';
import { withText } from '../printed-paper';

/** What a paper becomes for the verifier when it is not valid any more: nothing when it carries no QR code. */
export function revocationOf(paper: Paper): Partial<Paper> {
  return withText(paper)?.printed.checkId === undefined ? {} : { revocation: 'pending' };
}

/** Papers whose verifier does not know yet, by id, with the ids that their QR codes carry. */
export function pendingRevocations(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const waiting = papers.filter(({ revocation }) => revocation === 'pending');
  return new Map(
    waiting.flatMap((paper) => {
      const checkId = withText(paper)?.printed.checkId;
      return checkId === undefined ? [] : [[paper.id, checkId] as const];
    }),
  );
}
