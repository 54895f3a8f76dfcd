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
    const next = recipients.slice(index + 1, index + sendable(job, outbox));
    sendTo(
      job,
      outbox,
      recipient,
      next.flatMap(({ papers }) => papers),
    );
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

/** Message by message, so that no more than one message and a wave are in memory, however many papers an office gets. */
function sendTo(job: Job, outbox: Outbox, { to, papers }: MailPart, next: readonly Paper[]): void {
  let rest = papers;
  while (rest.length > 0) {
    const gone = fetchPart(job, outbox, { to, papers: rest }, next);
    if (gone === null) {
      for (const { id } of rest) job.postponed.add(id);
      return;
    }
    const [part] = partsHere(job, { to, papers: rest });
    if (part === undefined || !sendPart(job, outbox, part)) return;
    for (const { id } of part.papers) {
      job.contents.delete(id);
      gone.add(id);
    }
    rest = rest.filter(({ id }) => !gone.has(id));
  }
}

/** False when the step is over. */
function sendPart(job: Job, outbox: Outbox, part: MailPart): boolean {
  const marked = markSending(job, part, outbox.outcome);
  if (marked === null) return false;
  outbox.outcome = new Map();
  if (marked.length > 0) {
    outbox.outcome = send(job, part.to, marked);
    outbox.quota -= 1;
  }
  return true;
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

/**
 * Fetches PDFs wave by wave until a message is full, and in the room that a wave has left those of the next recipients.
 * The ids of papers whose PDF cannot be had: they are left out and say why. Null when no time or no quota is left, or
 * Google was too busy for one of them: it is still one mail, a little later.
 */
function fetchPart(
  job: Job,
  outbox: Outbox,
  whole: MailPart,
  next: readonly Paper[],
): Set<string> | null {
  if (!maySend(job, outbox)) return null;
  const isAbsent = ({ id }: Paper): boolean => !job.contents.has(id) && !job.postponed.has(id);
  const absent = whole.papers.filter(isAbsent);
  const later = absent.length === 0 ? [] : next.filter(isAbsent);
  const gone = new Set<string>();
  for (let from = 0; from < absent.length && partsHere(job, whole).length < 2; from += WAVE) {
    const wave = absent.slice(from, from + WAVE);
    download(job, [...wave, ...later.slice(0, WAVE - wave.length)]);
    for (const { id } of wave) if (!job.contents.has(id)) gone.add(id);
  }
  return whole.papers.some(({ id }) => job.postponed.has(id)) ? null : gone;
}

/** The messages that the PDFs in memory make. */
function partsHere(job: Job, { to, papers }: MailPart): readonly MailPart[] {
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
