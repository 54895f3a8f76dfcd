import { groupBy } from '../../../kernel/ordering';
import type { Paper } from './model';
import { isUnsigned } from './signature/paper-file';

/** One message: all papers of one recipient, or a part of them when they are too heavy for one. */
export interface MailPart {
  readonly to: string;
  readonly papers: readonly Paper[];
}

/** As a message travels: Google takes 25 MB, many a mailbox of an office 20. */
const MAX_MAIL_BYTES = 20_000_000;
/** Its words and headers, in round figures; likewise what stands before each attachment. */
const TEXT_BYTES = 50_000;
const HEAD_BYTES = 2_000;
/** Google takes 250 attachments a message. */
const MAX_ATTACHMENTS = 200;

/**
 * Recipients whose papers can go now: at least one is ready, and none is still being made or signed, so that one
 * person or office gets one mail. Order: first paper of the register first.
 */
export function readyRecipients(papers: readonly Paper[]): readonly MailPart[] {
  const byRecipient = groupBy(
    papers.filter((paper) => paper.mailTo !== ''),
    (paper) => paper.mailTo.trim().toLowerCase(),
  );
  return [...byRecipient.entries()].flatMap(([to, all]) => {
    const isStillMaking = all.some(
      ({ state, sha256 }) =>
        state === 'numbered' || state === 'document' || (state === 'pdf' && sha256 === ''),
    );
    const isStillSigned = all.some((one) => one.state === 'pdf' && isUnsigned(one));
    const ready = all.filter((one) => one.state === 'pdf');
    return isStillMaking || isStillSigned || ready.length === 0 ? [] : [{ to, papers: ready }];
  });
}

/**
 * Cuts the papers of a recipient into messages of at most `MAX_MAIL_BYTES`; a heavier paper goes alone.
 * @param sizeOf bytes of its PDF
 */
export function splitBySize(
  { to, papers }: MailPart,
  sizeOf: (paper: Paper) => number,
): readonly MailPart[] {
  const parts: Paper[][] = [];
  let open: Paper[] = [];
  let bytes = TEXT_BYTES;
  for (const paper of papers) {
    const size = encodedBytes(sizeOf(paper));
    const isFull = bytes + size > MAX_MAIL_BYTES || open.length === MAX_ATTACHMENTS;
    if (open.length > 0 && isFull) {
      parts.push(open);
      open = [];
      bytes = TEXT_BYTES;
    }
    open.push(paper);
    bytes += size;
  }
  if (open.length > 0) parts.push(open);
  return parts.map((part) => ({ to, papers: part }));
}

/** Base64 (RFC 2045, 6.8): four letters for three bytes, in lines of 76 letters that end in two more. */
function encodedBytes(bytes: number): number {
  return HEAD_BYTES + Math.ceil(bytes / 57) * 78;
}
