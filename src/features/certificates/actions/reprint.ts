import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { DocumentFailure } from '../../../ports/documents';
import type { FileContent } from '../../../ports/file-content';
import type { Ports } from '../../../ports/ports';
import type { PaperRequest, ReprintReply } from '../contract';
import { paperRequest } from '../contract';
import type { Paper } from '../core';
import { readRegister, rewriteRegister } from './register';

/** Hands out the stored PDF once more, byte for byte, and counts it in the register. Nothing is made anew. */
export const reprintAction: Action<PaperRequest, ReprintReply> = {
  id: 'certificates.reprint',
  input: paperRequest,
  writes: true,
  run(ports, { paper: id }) {
    const register = readRegister(ports);
    const paper = register.rows.find((row) => row.value.id === id)?.value;
    if (paper === undefined) return refused([problem('certificates.paper_unknown', { paper: id })]);
    const obstacle = whyNot(paper);
    if (obstacle !== null) return refused([obstacle]);
    const content = stored(ports, paper);
    if ('code' in content) return refused([content]);
    let reprints = 0;
    // Counted before it is handed out, so that no print goes uncounted.
    const held = ports.lock.during(() =>
      rewriteRegister(ports, (papers) => {
        const now = papers.find((one) => one.id === id);
        reprints = (now?.reprints ?? 0) + 1;
        return new Map([[id, { reprints }]]);
      }),
    );
    if (held === null) return refused([problem('commit.busy')]);
    const { fileName } = paper;
    const reply = { fileName: `${fileName}.pdf`, pdfBase64: content.toBase64(), reprints };
    const message = { code: 'certificates.reprinted', values: { paper: id, count: reprints } };
    return done(reply, message, held.value.conflicts);
  },
};

function whyNot({ id, state, sha256 }: Paper): Problem | null {
  if (state === 'void') return problem('certificates.already_void', { paper: id });
  if (state === 'superseded') return problem('certificates.already_superseded', { paper: id });
  return sha256 === '' ? problem('certificates.no_pdf_yet', { paper: id }) : null;
}

/** The bytes in Drive, which must be those that were frozen. */
function stored({ documents }: Ports, paper: Paper): FileContent | Problem {
  const { id, pdfId, fileName, sha256, owner } = paper;
  const [reply] = documents.wave([{ kind: 'download', fileId: pdfId, name: `${fileName}.pdf` }]);
  if (reply?.ok !== true || reply.content === null) {
    const reason: DocumentFailure = reply?.ok === false ? reply.failure : 'busy';
    if (reason === 'not_found') return problem('certificates.pdf_of_other', { paper: id, owner });
    return problem(reason === 'busy' ? 'certificates.preview_busy' : 'certificates.pdf_refused', {
      paper: id,
      reason,
    });
  }
  return reply.content.sha256 === sha256
    ? reply.content
    : problem('certificates.pdf_changed', { paper: id });
}
