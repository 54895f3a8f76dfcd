import { problem } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept, refuse } from '../../../../kernel/result';
import { leave } from '../abandoned';
import type { Paper } from '../model';
import { isUnsigned } from './paper-file';

/** By hand on the printed paper, or electronically (TTE) on its PDF. */
export type SigningWay = 'wet' | 'electronic';

/**
 * What becomes of a paper that is to be signed in the other way; number, PDF and printed values stay. Refused once
 * somebody may have the paper: a signed or mailed one is replaced by a new version, never turned into another.
 */
export function changeSigning(paper: Paper, to: SigningWay): Result<Partial<Paper>> {
  const obstacle = whyNot(paper, to);
  if (obstacle !== null) return refuse(problem(`certificates.${obstacle}`, { paper: paper.id }));
  const { sha256, signedId, signedOwner } = paper;
  if (to === 'electronic') return accept({ signature: sha256 === '' ? 'draft' : 'ready' });
  // An upload that broke off, or one that goes on this very moment: its file is left behind.
  const isLeft = signedId !== '' && signedOwner !== '';
  const left = isLeft ? { abandoned: leave(paper, [signedId], signedOwner) } : {};
  return accept({ signature: null, signedId: '', signedSha256: '', signedOwner: '', ...left });
}

function whyNot(paper: Paper, to: SigningWay): string | null {
  switch (paper.state) {
    case 'void':
      return 'already_void';
    case 'superseded':
      return 'already_superseded';
    case 'sending':
    case 'review':
      return 'is_sending';
    case 'sent':
    case 'returned':
      return 'already_mailed';
    default:
      if ((paper.signature === null) === (to === 'wet')) return 'signs_so_already';
      return to === 'wet' && !isUnsigned(paper) ? 'is_signed' : null;
  }
}

/** Whether the register lets the paper be signed in the other way. */
export function maySignOtherwise(paper: Paper): boolean {
  return changeSigning(paper, paper.signature === null ? 'electronic' : 'wet').ok;
}
