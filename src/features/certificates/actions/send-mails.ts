import { isMailAddress } from '../../../kernel/mail-address';
import type { DocumentRequest } from '../../../ports/documents';
import type { FileContent } from '../../../ports/file-content';
import type { MailOutcome } from '../../../ports/ports';
import type { MailPart, Paper } from '../core';
import { fileOf, mailText, readyRecipients, splitBySize, withText, workOf } from '../core';
import type { Draft } from './draft';
import { askForEach, openDrafts, patchesOf } from './draft';
import type { Job } from './job';
import { hasTime, patchPapers, takeUp, updatePapers, waitingFor } from './job';
import { WAVE } from './make-documents';
import { note } from './note';
import type { PaperPatches } from './register';

/** What a message takes at least, with the marks before and after it. */
const MAIL_MS = 1_000;

/**
 * Sends what is ready, one message per recipient. A paper is in `sending`, written and flushed, before its message
 * goes out; the outcome of one message is written together with the mark of the next.
 */
export function sendMails(job: Job): void {
  const outbox: Outbox = { quota: job.ports.mail.remainingToday(), outcome: new Map() };
  const recipients = recipientsNow(job);
  for (const [index, recipient] of recipients.entries()) {
    if (!maySend(job, outbox)) break;
    takeUp(job, recipient.papers);
    fetchPdfs(job, recipients.slice(index, index + sendable(job, outbox)));
    sendParts(job, outbox, partsOf(job, recipient));
  }
  if (outbox.outcome.size > 0) patchPapers(job, outbox.outcome);
}

interface Outbox {
  /** Recipients this account may still write to today. */
  quota: number;
  /** What became of the last message and is not in the register yet. */
  outcome: PaperPatches;
}

function maySend(job: Job, outbox: Outbox): boolean {
  if (outbox.quota < 1) job.isMailQuotaUsed = true;
  return !job.isMailQuotaUsed && hasTime(job);
}

function sendParts(job: Job, outbox: Outbox, parts: readonly MailPart[]): void {
  for (const part of parts) {
    if (!maySend(job, outbox)) {
      for (const paper of part.papers) job.postponed.add(paper.id);
      continue;
    }
    const marked = markSending(job, part, outbox.outcome);
    if (marked === null) return;
    outbox.outcome = new Map();
    if (marked.length === 0) continue;
    outbox.outcome = send(job, part.to, marked);
    outbox.quota -= 1;
  }
}

/** Recipients whose mail could go out now. */
export function recipientsNow(job: Job): readonly MailPart[] {
  const waiting = new Set(waitingFor(job, 'mail').map((paper) => paper.id));
  return readyRecipients(job.papers).flatMap(({ to, papers }) => {
    const mine = papers.filter((paper) => waiting.has(paper.id));
    return mine.length === 0 ? [] : [{ to, papers: mine }];
  });
}

/** How many messages the time and the quota that are left will do for; a PDF is not fetched to be thrown away. */
function sendable({ ports, deadlineMs }: Job, { quota }: Outbox): number {
  const timeLeft = deadlineMs - ports.clock.milliseconds();
  return Math.max(1, Math.min(quota, Math.floor(timeLeft / MAIL_MS)));
}

/** The PDFs of the first recipient, and with the last request of a wave those of the next ones. */
function fetchPdfs(job: Job, recipients: readonly MailPart[]): void {
  const absentOf = ({ papers }: MailPart): readonly Paper[] =>
    papers.filter(({ id }) => !job.contents.has(id) && !job.postponed.has(id));
  const [first = [], ...next] = recipients.map(absentOf);
  if (first.length === 0) return;
  const spare = (WAVE - (first.length % WAVE)) % WAVE;
  const absent = [...first, ...next.flat().slice(0, spare)];
  for (let from = 0; from < absent.length; from += WAVE) {
    download(job, absent.slice(from, from + WAVE));
  }
}

/** Messages of a recipient, their PDFs in memory. A PDF that cannot be had is left out and its paper says why. */
function partsOf(job: Job, { to, papers }: MailPart): readonly MailPart[] {
  if (papers.some(({ id }) => job.postponed.has(id))) {
    // Google was too busy for one of them: it is still one mail, a little later.
    for (const { id } of papers) job.postponed.add(id);
    return [];
  }
  const here = papers.filter((paper) => job.contents.has(paper.id) && withText(paper) !== null);
  return splitBySize({ to, papers: here }, (paper) => contentOf(job, paper)?.size ?? 0);
}

/** What asks for the PDF that is mailed: the signed one where papers are signed electronically. */
function fileToMail({ paper }: Draft): DocumentRequest {
  return { kind: 'download', fileId: fileOf(paper).id, name: `${paper.fileName}.pdf` };
}

function download(job: Job, papers: readonly Paper[]): void {
  const { drafts, damaged } = openDrafts(job, papers);
  askForEach(job, drafts, fileToMail, (draft, { content }) => {
    if (content === null) return;
    if (content.sha256 === fileOf(draft.paper).sha256) job.contents.set(draft.paper.id, content);
    else draft.patch = { state: 'failed', note: note(job.ports, 'certificates.note_pdf_changed') };
  });
  const patches = new Map([...damaged, ...patchesOf(drafts)]);
  if (patches.size > 0) patchPapers(job, patches);
}

/** Papers of the part that were still unsent when they were marked; null when the step is over. */
function markSending(job: Job, part: MailPart, outcome: PaperPatches): readonly Paper[] | null {
  const wanted = new Set(part.papers.map((paper) => paper.id));
  let marked: readonly Paper[] = [];
  const update = updatePapers(job, (papers) => {
    // As the register says now: a paper that was withdrawn meanwhile is not sent.
    marked = papers.filter(
      (paper) => wanted.has(paper.id) && workOf(paper, job.account) === 'mail',
    );
    const marks = marked.map((paper) => [paper.id, { state: 'sending', note: '' }] as const);
    return new Map<string, Partial<Paper>>([...outcome, ...marks]);
  });
  if (update === null) return null;
  if (update.conflicts.length === 0) return marked;
  for (const paper of marked) job.postponed.add(paper.id);
  return [];
}

function send(job: Job, to: string, papers: readonly Paper[]): PaperPatches {
  // Google would take a list that somebody typed into the register, and write to all of them.
  if (!isMailAddress(to)) return outcomeFor(job, papers, { outcome: 'refused', detail: to });
  const readable = papers.flatMap((paper) => withText(paper) ?? []);
  const attachments = papers.flatMap((paper) => {
    const content = contentOf(job, paper);
    return content === undefined ? [] : [{ name: `${paper.fileName}.pdf`, content }];
  });
  const result = job.ports.mail.send({
    to,
    ...mailText(readable),
    senderName: readable[0]?.printed.senderName ?? '',
    attachments,
  });
  if (result.outcome === 'quota') job.isMailQuotaUsed = true;
  return outcomeFor(job, papers, result);
}

function outcomeFor(job: Job, papers: readonly Paper[], result: MailOutcome): PaperPatches {
  const patch = patchFor(job, result);
  return new Map(papers.map((paper) => [paper.id, patch]));
}

function patchFor(job: Job, result: MailOutcome): Partial<Paper> {
  switch (result.outcome) {
    case 'sent':
      return { state: 'sent', mailedAt: job.ports.clock.now(), note: '' };
    case 'quota':
      return { state: 'pdf' };
    case 'refused':
      return { state: 'failed', note: note(job.ports, 'certificates.note_mail_refused') };
    case 'unknown':
      return { state: 'review', note: note(job.ports, 'certificates.note_review') };
  }
}

function contentOf(job: Job, paper: Paper): FileContent | undefined {
  return job.contents.get(paper.id);
}
