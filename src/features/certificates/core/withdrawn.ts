import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import type { Paper } from './model';
import { withText } from './printed-paper';
import { revocationOf } from './verify/revocations';

/** Whether a paper is void or another version is in its place: nothing of it is made, mailed or handed out any more. */
export function isWithdrawn({ state }: Pick<Paper, 'state'>): boolean {
  return state === 'void' || state === 'superseded';
}

/**
 * The paper that a *salinan* was copied from; null for any other paper. Both carry one number and one QR code, so what
 * a verifier is told of the one holds for the other.
 */
export function originalOf(
  { replaces, kind, number }: Paper,
  register: readonly Paper[],
): Paper | null {
  if (replaces === '' || number === '') return null;
  const former = register.find(({ id }) => id === replaces);
  return former?.kind === kind && former.number === number ? former : null;
}

/** The copies of a paper, and copies of these, that are still valid: they stand and fall with it. */
function copiesOf({ id, kind, number }: Paper, register: readonly Paper[]): readonly Paper[] {
  return register.filter(
    (one) =>
      one.id !== id &&
      one.kind === kind &&
      one.number === number &&
      !isWithdrawn(one) &&
      originalOf(one, register) !== null,
  );
}

/**
 * Papers that stay valid beside their correction, because whoever replaced them broke off between the two rows, or a cell
 * could not be written; those whose mail may be going out wait.
 */
export function replacedYetValid(register: readonly Paper[]): readonly Paper[] {
  const replaced = new Set(
    register.flatMap((paper) => {
      const isCorrection =
        paper.replaces !== '' &&
        !isWithdrawn(paper) &&
        withText(paper)?.printed.values['nomor'] === paper.number &&
        originalOf(paper, register) === null;
      return isCorrection ? [paper.replaces] : [];
    }),
  );
  return register.filter(
    (paper) => replaced.has(paper.id) && !isWithdrawn(paper) && paper.state !== 'sending',
  );
}

/** What becomes of papers, by their ids. */
export type Withdrawn = ReadonlyMap<string, Partial<Paper>>;

/**
 * What becomes of a paper that is withdrawn and of its copies. The verifier is told of the paper alone, and of nothing
 * when it is a copy: the original stays valid. Refused while the mail of one of them may be going out.
 */
export function withdraw(
  paper: Paper,
  register: readonly Paper[],
  end: Pick<Paper, 'state' | 'note'>,
): Result<Withdrawn> {
  const isCopy = originalOf(paper, register) !== null;
  const copies = isCopy ? [] : copiesOf(paper, register);
  const sending = [paper, ...copies].find(({ state }) => state === 'sending');
  if (sending !== undefined)
    return refuse(problem('certificates.is_sending', { paper: sending.id }));
  const told = isCopy ? {} : revocationOf(paper);
  return accept(
    new Map([[paper.id, { ...end, ...told }], ...copies.map(({ id }) => [id, end] as const)]),
  );
}
