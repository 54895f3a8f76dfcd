import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { PaperRequest, ReprintReply } from '../contract';
import { paperRequest } from '../contract';
import type { Paper } from '../core';
import { isUnsigned } from '../core';
import { fetchStored } from './fetch-stored';
import { papersIn, readRegister, rewriteRegister, whyUnknown } from './register';

/** Hands out the stored PDF once more, byte for byte, and counts it in the register. Nothing is made anew. */
export const reprintAction: Action<PaperRequest, ReprintReply> = {
  id: 'certificates.reprint',
  input: paperRequest,
  writes: true,
  run(ports, { paper: id }) {
    const register = readRegister(ports);
    const paper = papersIn(register).find((one) => one.id === id);
    if (paper === undefined) return refused(whyUnknown(register, id));
    const obstacle = whyNot(paper);
    if (obstacle !== null) return refused([obstacle]);
    const [content] = fetchStored(ports, [paper]);
    if (content === undefined || 'code' in content)
      return refused(content === undefined ? [] : [content]);
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

function whyNot(paper: Paper): Problem | null {
  const { id, state, sha256 } = paper;
  if (state === 'void') return problem('certificates.already_void', { paper: id });
  if (state === 'superseded') return problem('certificates.already_superseded', { paper: id });
  if (sha256 === '') return problem('certificates.no_pdf_yet', { paper: id });
  return isUnsigned(paper) ? problem('certificates.not_signed_yet', { paper: id }) : null;
}
