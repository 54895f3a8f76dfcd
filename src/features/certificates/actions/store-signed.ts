import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { FileContent } from '../../../ports/file-content';
import type { Ports } from '../../../ports/ports';
import type { StoreSignedReply, StoreSignedRequest } from '../contract/signing';
import { storeSignedRequest } from '../contract/signing';
import type { Paper } from '../core';
import { inspectPdf, isUnsigned, leave, MAX_SIGNED_BYTES, matchSigned } from '../core';
import { readRegister, rewriteRegister } from './register';

/**
 * Stores an electronically signed PDF beside the frozen one; from then on it is the file that is handed out and mailed.
 * The id of the new file is in the register before it is stored, so what a killed run leaves is found and thrown away.
 */
export const storeSignedAction: Action<StoreSignedRequest, StoreSignedReply> = {
  id: 'certificates.storeSigned',
  input: storeSignedRequest,
  writes: true,
  run(ports, request) {
    const content = readUpload(ports, request.pdfBase64);
    if (!content.ok) return refused(content.problems);
    const register = readRegister(ports);
    if (register.problems.length > 0) return refused(register.problems);
    const papers = register.rows.map((row) => row.value);
    const found = matchSigned(papers, request.fileName, hashesOf(content.value));
    if (!found.ok) return refused(found.problems);
    const { paper, isProven } = found.value;
    const obstacle = whyNot(paper);
    if (obstacle !== null) return refused([obstacle]);
    const { id, number } = paper;
    if (!isProven && !request.isChecked) {
      return refused([problem('certificates.signed_unproven', { number })]);
    }
    const conflicts = isStored(paper, content.value) ? [] : keep(ports, paper, content.value);
    if (conflicts.length > 0) return refused(conflicts);
    return done({ paper: id, number }, { code: 'certificates.signed_stored', values: { number } });
  },
};

function readUpload({ documents }: Ports, base64: string): Result<FileContent> {
  const content = documents.received(base64);
  if (content === null) return refuse(problem('certificates.signed_not_pdf'));
  if (content.size > MAX_SIGNED_BYTES) {
    return refuse(problem('certificates.signed_too_big', { most: MAX_SIGNED_BYTES / 1e6 }));
  }
  const { isPdf, isSigned } = inspectPdf(content.bytes());
  if (!isPdf) return refuse(problem('certificates.signed_not_pdf'));
  return isSigned ? accept(content) : refuse(problem('certificates.signed_without'));
}

function hashesOf(content: FileContent): ReadonlySet<string> {
  const bytes = content.bytes();
  const { revisionEnds } = inspectPdf(bytes);
  return new Set(revisionEnds.map((end) => content.withBytes(bytes.subarray(0, end)).sha256));
}

function whyNot({ id, state, signature, sha256 }: Paper): Problem | null {
  if (signature === null) return problem('certificates.not_electronic', { paper: id });
  if (sha256 === '') return problem('certificates.no_pdf_yet', { paper: id });
  switch (state) {
    case 'void':
      return problem('certificates.already_void', { paper: id });
    case 'superseded':
      return problem('certificates.already_superseded', { paper: id });
    case 'sending':
    case 'review':
      return problem('certificates.is_sending', { paper: id });
    case 'sent':
      return problem('certificates.already_mailed', { paper: id });
    default:
      return null;
  }
}

function isStored(paper: Paper, { sha256 }: FileContent): boolean {
  return !isUnsigned(paper) && paper.signedSha256 === sha256;
}

/** Mark, store, note: after the mark nothing is mailed until the new file is wholly there. */
function keep(
  ports: Ports,
  { id, fileName, copyKey }: Paper,
  content: FileContent,
): readonly Problem[] {
  const { documents } = ports;
  const [signedId = ''] = documents.newIds(1);
  const mark = { signature: 'ready', signedId, signedSha256: '' } as const;
  const account = ports.account.email();
  let former: Paper | null = null;
  const marked = change(ports, id, (paper) => {
    const obstacle = whyNot(paper);
    if (obstacle !== null) return refuse(obstacle);
    former = paper;
    return accept({ ...mark, signedOwner: account, ...leftBehind(paper, account) });
  });
  if (marked.length > 0) return marked;
  trashOwn(ports, former, account);
  const name = `${fileName}.pdf`;
  const properties = { role: 'signed', copy: copyKey };
  const [reply] = documents.wave([{ kind: 'store', id: signedId, name, content, properties }]);
  if (reply?.ok !== true) {
    const reason = reply?.failure ?? 'busy';
    return [
      problem(reason === 'busy' ? 'certificates.preview_busy' : 'certificates.pdf_refused', {
        paper: id,
        reason,
      }),
    ];
  }
  let isOurs = true;
  const noted = change(ports, id, (paper) => {
    isOurs = paper.signedId === signedId;
    // Another file took its place meanwhile, and whoever brought it looked for this one before it was there.
    if (!isOurs) return refuse(problem('commit.busy'));
    return accept({ signature: 'signed', signedSha256: content.sha256, note: '' });
  });
  if (!isOurs) documents.wave([{ kind: 'trash', fileId: signedId }]);
  return noted;
}

/** What an earlier upload left in the Drive of somebody else, who alone can throw it away. */
function leftBehind(paper: Paper, account: string): Partial<Paper> {
  const { signedId, signedOwner } = paper;
  // Without its owner the mark was not whole, and before it was nothing is stored.
  if (signedId === '' || signedOwner === '' || signedOwner === account) return {};
  return { abandoned: leave(paper, [signedId], signedOwner) };
}

function trashOwn({ documents }: Ports, former: Paper | null, account: string): void {
  if (former === null || former.signedId === '' || former.signedOwner !== account) return;
  documents.wave([{ kind: 'trash', fileId: former.signedId }]);
}

function change(
  ports: Ports,
  id: string,
  decide: (paper: Paper) => Result<Partial<Paper>>,
): readonly Problem[] {
  const held = ports.lock.during((): readonly Problem[] => {
    let refusal: readonly Problem[] = [problem('certificates.paper_unknown', { paper: id })];
    const { conflicts } = rewriteRegister(ports, (papers) => {
      const paper = papers.find((one) => one.id === id);
      if (paper === undefined) return new Map();
      const decision = decide(paper);
      refusal = decision.ok ? [] : decision.problems;
      return decision.ok ? new Map([[id, decision.value]]) : new Map();
    });
    return refusal.length > 0 ? refusal : conflicts;
  });
  return held?.value ?? [problem('commit.busy')];
}
