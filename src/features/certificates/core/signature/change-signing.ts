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
  const { id, state, signature, sha256, signedId, signedOwner } = paper;
  if (state === 'void') return refuse(problem('certificates.already_void', { paper: id }));
  if (state === 'superseded') {
    return refuse(problem('certificates.already_superseded', { paper: id }));
  }
  if (state === 'sending' || state === 'review') {
    return refuse(problem('certificates.is_sending', { paper: id }));
  }
  if (state === 'sent' || state === 'returned') {
    return refuse(problem('certificates.already_mailed', { paper: id }));
  }
  if ((signature === null) === (to === 'wet')) {
    return refuse(problem('certificates.signs_so_already', { paper: id }));
  }
  if (to === 'electronic') return accept({ signature: sha256 === '' ? 'draft' : 'ready' });
  if (!isUnsigned(paper)) return refuse(problem('certificates.is_signed', { paper: id }));
  // An upload that broke off, or one that goes on this very moment: its file is left behind.
  const left = signedId === '' ? {} : { abandoned: leave(paper, [signedId], signedOwner) };
  return accept({ signature: null, signedId: '', signedSha256: '', signedOwner: '', ...left });
}

/** Whether the register lets the paper be signed in the other way. */
export function maySignOtherwise(paper: Paper): boolean {
  return changeSigning(paper, paper.signature === null ? 'electronic' : 'wet').ok;
}
