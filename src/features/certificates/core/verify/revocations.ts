import type { Paper } from '../model';
import { withText } from '../printed-paper';

/** What a paper becomes for the verifier when it is not valid any more: nothing when it carries no QR code. */
export function revocationOf(paper: Paper): Partial<Paper> {
  return withText(paper)?.printed.checkId === undefined ? {} : { revocation: 'pending' };
}

/** What has to be told of a paper, and to whom: its QR code leads to the verifier of its time, not to that of today. */
export interface Revocation {
  readonly checkId: string;
  readonly address: string;
}

/** Papers whose verifier does not know yet, by id. */
export function pendingRevocations(papers: readonly Paper[]): ReadonlyMap<string, Revocation> {
  const waiting = papers.filter(({ revocation }) => revocation === 'pending');
  return new Map(
    waiting.flatMap((paper) => {
      const { checkId, check = '' } = withText(paper)?.printed ?? {};
      const [address = ''] = check.split('?');
      return checkId === undefined ? [] : [[paper.id, { checkId, address }] as const];
    }),
  );
}
