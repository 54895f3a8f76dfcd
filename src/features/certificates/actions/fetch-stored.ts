import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { DocumentFailure, DocumentReply } from '../../../ports/documents';
import type { FileContent } from '../../../ports/file-content';
import type { Ports } from '../../../ports/ports';
import type { Paper } from '../core';
import { fileOf } from '../core';

/**
 * The stored PDFs of papers in one wave: the signed ones where there are such. Each is byte for byte what the register
 * says, or the reason why it cannot be had.
 */
export function fetchStored(
  { documents }: Ports,
  papers: readonly Paper[],
): readonly (FileContent | Problem)[] {
  const replies = documents.wave(
    papers.map((paper) => ({
      kind: 'download',
      fileId: fileOf(paper).id,
      name: `${paper.fileName}.pdf`,
    })),
  );
  return papers.map((paper, index) => readStored(paper, replies[index]));
}

function readStored(paper: Paper, reply: DocumentReply | undefined): FileContent | Problem {
  const { sha256, owner } = fileOf(paper);
  if (reply?.ok !== true || reply.content === null) {
    const reason: DocumentFailure = reply?.ok === false ? reply.failure : 'busy';
    const values = { paper: paper.id, owner, reason };
    if (reason === 'not_found') return problem('certificates.pdf_of_other', values);
    return problem(
      reason === 'busy' ? 'certificates.preview_busy' : 'certificates.pdf_refused',
      values,
    );
  }
  return reply.content.sha256 === sha256
    ? reply.content
    : problem('certificates.pdf_changed', { paper: paper.id });
}
