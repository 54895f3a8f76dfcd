import { compareBy, compareText } from '../../../../kernel/ordering';
import type { Paper } from '../model';
import { PAPER_KINDS } from '../model';
import { isUnsigned } from './paper-file';

/**
 * Papers whose PDF can be signed now, in the order of signing: kind by kind, each by its numbers. `wet`: to be printed;
 * `electronic`: waiting for their signature.
 */
export function papersToSign(
  papers: readonly Paper[],
  mode: 'wet' | 'electronic',
): readonly Paper[] {
  return papers
    .filter(
      (paper) =>
        paper.sha256 !== '' &&
        paper.state !== 'void' &&
        paper.state !== 'superseded' &&
        (mode === 'wet' ? paper.signature === null : isUnsigned(paper)),
    )
    .sort(
      compareBy(
        (left, right) => placeOf(left) - placeOf(right),
        (left, right) => compareText(left.series, right.series),
        (left, right) => (left.sequence ?? 0) - (right.sequence ?? 0),
        (left, right) => compareText(left.id, right.id),
      ),
    );
}

function placeOf({ kind }: Paper): number {
  return kind === null ? PAPER_KINDS.length : PAPER_KINDS.indexOf(kind);
}

/** `007 Sertifikat_563-007-BLK_Budi.pdf`: sorted by name, files lie in the order of signing. */
export function signingName({ fileName }: Paper, place: number, total: number): string {
  return `${String(place).padStart(Math.max(3, String(total).length), '0')} ${fileName}.pdf`;
}
