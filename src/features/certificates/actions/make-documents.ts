import type { Paper, TemplateKind } from '../core';
import { fillEdits, templateKey, workOf } from '../core';
import { docsWritesLeft, noteDocsWrites } from './docs-writes';
import type { Draft } from './draft';
import { askForEach, openDrafts, patchesOf, stillIn, takeReply } from './draft';
import type { Job } from './job';
import { patchPapers, takeUp, waitingFor } from './job';
import { forgetTemplate, templateFor } from './templates';

/** Requests that run at the same time. */
export const WAVE = 10;

/**
 * One wave: up to ten papers get their document, filled. What marks a document in Drive is in the register before the
 * copy is asked for; a copy whose answer was lost is found by it, and filling twice changes nothing.
 */
export function makeDocuments(job: Job): void {
  const { count } = docsWritesLeft(job.ports);
  const waiting = waitingFor(job, 'copy', 'lost_copy', 'fill');
  const batch = takeUp(job, waiting.slice(0, Math.min(WAVE, count)));
  const { drafts: unmarked, damaged } = openDrafts(job, batch);
  const templates = templatesFor(job, unmarked);
  if (templates === null) {
    for (const paper of batch) job.postponed.add(paper.id);
    return;
  }
  const drafts = markCopies(job, unmarked);
  if (drafts === null) return;
  findLostCopies(job, drafts, new Set(idsWaitingFor(unmarked, 'lost_copy')));
  copyTemplates(job, drafts, templates);
  fillDocuments(job, drafts);
  patchPapers(job, new Map([...damaged, ...patchesOf(drafts)]));
}

function idsWaitingFor(drafts: readonly Draft[], work: 'copy' | 'lost_copy'): readonly string[] {
  return drafts
    .map((draft) => draft.paper)
    .flatMap((one) => (workOf(one) === work ? [one.id] : []));
}

function kindOfTemplate({ paper, printed }: Draft): TemplateKind {
  return { kind: paper.kind ?? 'statement', unitCount: printed.units.length };
}

/** Template documents by their key; null when one of them cannot be had now. */
function templatesFor(job: Job, drafts: readonly Draft[]): ReadonlyMap<string, string> | null {
  const ids = new Map<string, string>();
  for (const draft of drafts) {
    const wanted = kindOfTemplate(draft);
    const key = templateKey(wanted);
    const id = ids.get(key) ?? templateFor(job, wanted);
    if (id === null) return null;
    ids.set(key, id);
  }
  return ids;
}

/** Marks are written and flushed before anything is copied; null when they could not be. */
function markCopies(job: Job, drafts: readonly Draft[]): readonly Draft[] | null {
  const fresh = idsWaitingFor(drafts, 'copy');
  if (fresh.length === 0) return drafts;
  const pdfIds = job.ports.documents.newIds(fresh.length);
  const marks = new Map<string, Partial<Paper>>();
  fresh.forEach((id, index) => {
    const pdfId = pdfIds[index] ?? '';
    marks.set(id, { copyKey: job.ports.ids.next(), pdfId, owner: job.account });
  });
  const update = patchPapers(job, marks);
  if (update === null) return null;
  if (update.conflicts.length > 0) {
    for (const id of fresh) job.postponed.add(id);
    return null;
  }
  return drafts.map((draft) => ({
    ...draft,
    paper: { ...draft.paper, ...marks.get(draft.paper.id) },
  }));
}

function findLostCopies(job: Job, drafts: readonly Draft[], lostIds: ReadonlySet<string>): void {
  const lost = drafts.filter((draft) => lostIds.has(draft.paper.id));
  const replies = job.ports.documents.wave(
    lost.map(({ paper }) => ({ kind: 'find', properties: { copy: paper.copyKey } })),
  );
  const doubles: string[] = [];
  lost.forEach((draft, index) => {
    const reply = replies[index];
    if (!takeReply(job, draft, reply)) return;
    const [found, ...others] = reply.ids;
    doubles.push(...others);
    if (found !== undefined) adopt(draft, found);
  });
  job.ports.documents.wave(doubles.map((fileId) => ({ kind: 'trash', fileId })));
}

function copyTemplates(
  job: Job,
  drafts: readonly Draft[],
  templates: ReadonlyMap<string, string>,
): void {
  const missing = stillIn(drafts).filter((draft) => draft.documentId === '');
  const replies = job.ports.documents.wave(
    missing.map((draft) => ({
      kind: 'copy',
      templateId: templates.get(templateKey(kindOfTemplate(draft))) ?? '',
      name: draft.paper.fileName,
      // A copy keeps the properties of its template unless they are said anew.
      properties: { role: 'paper', copy: draft.paper.copyKey },
    })),
  );
  missing.forEach((draft, index) => {
    const reply = replies[index];
    if (reply?.ok === false && reply.failure === 'not_found') {
      draft.isOut = true;
      forgetTemplate(job, kindOfTemplate(draft));
    } else if (takeReply(job, draft, reply)) {
      adopt(draft, reply.ids[0] ?? '');
    }
  });
}

function adopt(draft: Draft, documentId: string): void {
  draft.documentId = documentId;
  draft.patch = { ...draft.patch, documentId };
}

function fillDocuments(job: Job, drafts: readonly Draft[]): void {
  const made = stillIn(drafts).filter((draft) => draft.documentId !== '');
  noteDocsWrites(job.ports, made.length);
  askForEach(
    job,
    made,
    ({ documentId, printed }) => ({ kind: 'edit', documentId, edits: fillEdits(printed) }),
    (draft) => {
      draft.patch = { ...draft.patch, state: 'document' };
    },
  );
}
