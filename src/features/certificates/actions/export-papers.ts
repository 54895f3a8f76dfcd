import type { DocumentReply } from '../../../ports/documents';
import type { FileContent } from '../../../ports/file-content';
import type { Paper } from '../core';
import { templateOf, withQrCode } from '../core';
import type { Draft } from './draft';
import { askForEach, openDrafts, patchesOf, pdfOf, stillIn, takeReply } from './draft';
import { letGoOfFlawed, throwAway } from './flawed-documents';
import type { Job } from './job';
import { patchPapers, takeUp, waitingFor } from './job';
import { WAVE } from './make-documents';
import { note } from './note';
import { readTemplate } from './template-store';

/**
 * One wave: up to ten documents become stored PDFs. The id of the PDF was chosen before, so a repeated store cannot
 * make a second file; then the one that is there counts.
 */
export function exportPapers(job: Job): void {
  const { drafts, damaged } = openDrafts(
    job,
    takeUp(job, waitingFor(job, 'export').slice(0, WAVE)),
  );
  const contents = exportDocuments(job, drafts);
  const useless = letGoOfFlawed(drafts);
  storePdfs(job, stillIn(drafts), contents);
  for (const draft of stillIn(drafts)) {
    const content = contents.get(draft);
    if (content === undefined) continue;
    draft.patch = frozen(job, draft, content);
    // What is not signed yet is not what is mailed.
    if (draft.paper.signature === null) keepForMail(job, draft.paper, content);
  }
  patchPapers(job, new Map([...damaged, ...patchesOf(drafts)]));
  throwAway(job, useless);
}

/** PDFs that wait in memory for their mail; those beyond it are fetched again. */
const MOST_BYTES = 30_000_000;

function keepForMail({ contents }: Job, { id, mailTo }: Paper, content: FileContent): void {
  let bytes = content.size;
  for (const { size } of contents.values()) bytes += size;
  if (mailTo !== '' && bytes <= MOST_BYTES) contents.set(id, content);
}

function frozen({ ports }: Job, { paper }: Draft, { sha256 }: FileContent): Partial<Paper> {
  if (paper.signature !== null) {
    const words = note(ports, 'certificates.note_unsigned');
    return { state: 'pdf', sha256, signature: 'ready', note: words };
  }
  const words = paper.mailTo === '' ? note(ports, 'certificates.note_no_address') : '';
  return { state: 'pdf', sha256, note: words };
}

function exportDocuments(job: Job, drafts: readonly Draft[]): Map<Draft, FileContent> {
  const contents = new Map<Draft, FileContent>();
  askForEach(
    job,
    drafts,
    ({ documentId }) => ({ kind: 'exportPdf', documentId }),
    (draft, reply) => {
      keepContent(job, draft, reply, contents);
      addQrCode(job, draft, contents);
    },
  );
  return contents;
}

/** Before the file is stored: a stored PDF is frozen. */
function addQrCode(job: Job, draft: Draft, contents: Map<Draft, FileContent>): void {
  const content = contents.get(draft);
  if (content === undefined || draft.printed.check === undefined) return;
  const wanted = templateOf(draft);
  const { qrInFoot = false } = readTemplate(job.ports, wanted);
  const drawn = withQrCode(content.bytes(), wanted.kind, draft.printed, qrInFoot);
  if (drawn.ok) {
    contents.set(draft, content.withBytes(drawn.bytes));
    return;
  }
  contents.delete(draft);
  draft.isOut = true;
  draft.flaw = 'useless';
  const words = note(job.ports, 'certificates.note_no_qr', { reason: drawn.obstacle });
  draft.patch = { ...draft.patch, state: 'failed', note: words };
}

function storePdfs(job: Job, drafts: readonly Draft[], contents: Map<Draft, FileContent>): void {
  const exported = drafts.flatMap((draft) => {
    const content = contents.get(draft);
    return content === undefined ? [] : [{ draft, content }];
  });
  const replies = job.ports.documents.wave(
    exported.map(({ draft: { paper }, content }) => ({
      kind: 'store',
      id: paper.pdfId,
      name: `${paper.fileName}.pdf`,
      content,
      properties: { role: 'pdf', copy: paper.copyKey },
    })),
  );
  const stored: Draft[] = [];
  exported.forEach(({ draft }, index) => {
    const reply = replies[index];
    if (reply?.ok === false && reply.failure === 'exists') stored.push(draft);
    else if (takeReply(job, draft, reply)) job.stored.set(draft.paper.id, draft.paper.pdfId);
  });
  // The bytes stored first are the frozen ones, whatever was exported since.
  askForEach(job, stored, pdfOf, (draft, reply) => keepContent(job, draft, reply, contents));
}

function keepContent(
  job: Job,
  draft: Draft,
  reply: Extract<DocumentReply, { ok: true }>,
  contents: Map<Draft, FileContent>,
): void {
  if (reply.content !== null) contents.set(draft, reply.content);
  else {
    draft.isOut = true;
    job.postponed.add(draft.paper.id);
  }
}
