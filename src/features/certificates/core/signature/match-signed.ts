import { problem } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept, refuse } from '../../../../kernel/result';
import type { Paper } from '../model';

/** The paper that an uploaded file belongs to. */
export interface SignedMatch {
  readonly paper: Paper;
  /** The file begins with the frozen PDF of the paper, byte for byte; else only its name speaks for it. */
  readonly isProven: boolean;
}

/**
 * Finds the paper of a signed PDF: by what it begins with, which cannot err, and else by the number in its file name.
 * Refused when both contradict each other, when neither tells, or when the name fits several papers.
 *
 * @param hashes SHA-256 of everything that the file may have been before it was signed
 */
export function matchSigned(
  register: readonly Paper[],
  fileName: string,
  hashes: ReadonlySet<string>,
): Result<SignedMatch> {
  const named = namedPapers(register, fileName);
  const same = register.filter(({ sha256 }) => sha256 !== '' && hashes.has(sha256));
  const proven = same.find((paper) => named.includes(paper)) ?? same[0];
  if (proven !== undefined) {
    const [first] = named;
    return first === undefined || named.includes(proven)
      ? accept({ paper: proven, isProven: true })
      : refuse(
          problem('certificates.signed_of_other', {
            number: first.number,
            other: proven.number,
          }),
        );
  }
  const waiting = named.filter(({ signature }) => signature === 'ready');
  const [paper, other] = waiting.length > 0 ? waiting : named;
  if (paper === undefined) return refuse(problem('certificates.signed_unknown'));
  if (other !== undefined) {
    return refuse(problem('certificates.signed_ambiguous', { number: paper.number }));
  }
  return accept({ paper, isProven: false });
}

/** Live papers whose whole file name stands in this name; else those with the longest number that does. */
function namedPapers(register: readonly Paper[], fileName: string): readonly Paper[] {
  const name = plain(fileName);
  const live = register.filter(
    ({ state, number }) => state !== 'void' && state !== 'superseded' && number !== '',
  );
  const whole = live.filter((paper) => paper.fileName !== '' && holds(name, paper.fileName));
  if (whole.length > 0) return longest(whole, (paper) => paper.fileName);
  return longest(
    live.filter(({ number }) => holds(name, number)),
    ({ number }) => number,
  );
}

function longest(papers: readonly Paper[], textOf: (paper: Paper) => string): readonly Paper[] {
  const most = Math.max(0, ...papers.map((paper) => plain(textOf(paper)).length));
  return papers.filter((paper) => plain(textOf(paper)).length === most);
}

function holds(name: string, text: string): boolean {
  return name.includes(plain(text));
}

/** Programs and people change what stands between words: `563/001/BLK` and `563-001_BLK` are alike. */
function plain(text: string): string {
  return `-${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-`;
}
