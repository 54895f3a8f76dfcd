import type { DocsEdit, Paper } from '../core';
import {
  abandonedWith,
  COPYING,
  fillEdits,
  MAKING,
  mustBeRead,
  shapeEdits,
  shrinkEdits,
  templateKey,
  templateOf,
  templatesOf,
  workOf,
} from '../core';
import { docsWritesLeft, noteDocsWrites } from './docs-writes';
import { documentQuota, noteDocuments, runOutOfDocuments } from './document-quota';
import type { Draft } from './draft';
import { askForEach, openDrafts, patchesOf, stillIn, takeReply } from './draft';
import { letGoOfFlawed, throwAway } from './flawed-documents';
import type { Job } from './job';
import { patchPapers, takeUp, updatePapers, waitingFor } from './job';
import { findLostCopies } from './lost-copies';
import type { PaperPatches } from './register';
import { isTemplateLost, loseTemplate, openTemplates, templateFor } from './templates';

/** Requests that run at the same time. */
export const WAVE = 10;

/**
 * One wave: up to ten papers get their document, filled. What marks a document in Drive is in the register before the
 * copy is asked for; a copy whose answer was lost is found by it, and filling twice changes nothing.
 */
export function makeDocuments(job: Job): void {
  openTemplates(job);
  const { count } = docsWritesLeft(job.ports);
  const batch = takeUp(
    job,
    affordable(job, waitingFor(job, ...MAKING)).slice(0, Math.min(WAVE, count)),
  );
  const { drafts: readable, damaged } = openDrafts(job, batch);
  const ready = withTemplates(job, readable);
  const lost = new Set(ready.flatMap(({ paper }) => (isLost(job, paper) ? [paper.id] : [])));
  const drafts = markCopies(job, ready);
  if (drafts === null) return;
  findLostCopies(
    job,
    drafts.filter(({ paper }) => lost.has(paper.id)),
  );
  copyTemplates(job, drafts);
  fillDocuments(job, drafts, lost);
  const useless = letGoOfFlawed(drafts);
  const patches = new Map([...damaged, ...patchesOf(drafts)]);
  if (patches.size > 0) patchPapers(job, patches);
  throwAway(job, useless);
}

/** The papers whose documents may still be made today. */
function affordable(job: Job, papers: readonly Paper[]): readonly Paper[] {
  let { left } = documentQuota(job.ports);
  const chosen = papers.filter((paper) => {
    if (!COPYING.includes(workOf(paper, job.account))) return true;
    left -= 1;
    return left >= 0;
  });
  if (chosen.length === 0 && left < 0) job.isDocumentQuotaUsed = true;
  return chosen;
}

function isLost(job: Job, paper: Paper): boolean {
  return workOf(paper, job.account) === 'lost_copy';
}

function isFresh(job: Job, paper: Paper): boolean {
  const work = workOf(paper, job.account);
  return work === 'copy' || work === 'take_over';
}

/** The drafts, or none of them while one of their templates cannot be made: then they wait. */
function withTemplates(job: Job, drafts: readonly Draft[]): readonly Draft[] {
  const needsNone = ({ paper }: Draft): boolean => workOf(paper, job.account) === 'fill';
  const kinds = templatesOf(drafts.filter((draft) => !needsNone(draft)));
  if (kinds.every((kind) => templateFor(job, kind) !== null)) return drafts;
  for (const { paper } of drafts) job.postponed.add(paper.id);
  return [];
}

/** Marks are written and flushed before anything is copied; null when they could not be. */
function markCopies(job: Job, drafts: readonly Draft[]): readonly Draft[] | null {
  const fresh = drafts.filter(({ paper }) => isFresh(job, paper));
  if (fresh.length === 0) return drafts;
  const marks = marksFor(job, fresh);
  const update = updatePapers(job, (papers) => onlyFresh(job, papers, marks));
  if (update === null) return null;
  if (update.conflicts.length > 0) {
    for (const { paper } of fresh) job.postponed.add(paper.id);
    return null;
  }
  const now = new Map(update.papers.map((paper) => [paper.id, paper]));
  return drafts.flatMap((draft) => {
    const mark = marks.get(draft.paper.id);
    if (mark === undefined) return [draft];
    const paper = now.get(draft.paper.id);
    // Withdrawn in this very moment.
    if (paper === undefined || paper.copyKey !== mark.copyKey) return [];
    return [{ ...draft, paper, documentId: '' }];
  });
}

function marksFor(job: Job, fresh: readonly Draft[]): PaperPatches {
  const pdfIds = job.ports.documents.newIds(fresh.length);
  const { account: owner } = job;
  return new Map(
    fresh.map(({ paper }, index) => {
      const mark = { copyKey: job.ports.ids.next(), pdfId: pdfIds[index] ?? '', owner };
      const isTaken = workOf(paper, owner) === 'take_over';
      const begun = { state: 'numbered', documentId: '', abandoned: abandonedWith(paper) } as const;
      return [paper.id, isTaken ? { ...mark, ...begun } : mark];
    }),
  );
}

/** As the register says now: a paper that was withdrawn meanwhile is not begun. */
function onlyFresh(job: Job, papers: readonly Paper[], marks: PaperPatches): PaperPatches {
  const fresh = new Set(papers.flatMap((paper) => (isFresh(job, paper) ? [paper.id] : [])));
  return new Map([...marks].filter(([id]) => fresh.has(id)));
}

function copyTemplates(job: Job, drafts: readonly Draft[]): void {
  const missing = stillIn(drafts).filter((draft) => draft.documentId === '');
  noteDocuments(job.ports, missing.length);
  const replies = job.ports.documents.wave(
    missing.map((draft) => ({
      kind: 'copy',
      templateId: job.templates.get(templateKey(templateOf(draft))) ?? '',
      name: draft.paper.fileName,
      // A copy keeps the properties of its template unless they are said anew.
      properties: { role: 'paper', copy: draft.paper.copyKey },
    })),
  );
  missing.forEach((draft, index) => {
    const reply = replies[index];
    if (reply?.ok === false && isTemplateLost(job.ports, templateOf(draft), reply.failure)) {
      loseTemplate(job, templateOf(draft));
      giveBack(draft);
    } else if (reply?.ok === false && reply.failure === 'quota') {
      runOutOfDocuments(job);
      giveBack(draft);
    } else if (takeReply(job, draft, reply)) {
      adopt(draft, reply.ids[0] ?? '');
    }
  });
}

/** No copy came to be: whoever can make one may begin with the paper. */
function giveBack(draft: Draft): void {
  draft.isOut = true;
  draft.patch = { copyKey: '', pdfId: '', owner: '' };
}

function adopt(draft: Draft, documentId: string): void {
  draft.documentId = documentId;
  draft.patch = { ...draft.patch, documentId };
}

function fillDocuments(job: Job, drafts: readonly Draft[], lost: ReadonlySet<string>): void {
  const made = stillIn(drafts).filter((draft) => draft.documentId !== '');
  const shaped = shapeCopies(job, made, lost);
  const ready = stillIn(made);
  noteDocsWrites(job.ports, ready.length);
  askForEach(
    job,
    ready,
    (draft) => ({
      kind: 'edit',
      documentId: draft.documentId,
      edits: [...(shaped.get(draft) ?? []), ...fillEdits(draft.printed)],
    }),
    (draft) => {
      draft.patch = { ...draft.patch, state: 'document' };
    },
  );
}

/**
 * Long names, conditional parts and repeated rows need to know where they stand: their documents are read. So are those
 * of a run that broke off, which may have their shape already.
 */
function shapeCopies(
  job: Job,
  drafts: readonly Draft[],
  lost: ReadonlySet<string>,
): ReadonlyMap<Draft, readonly DocsEdit[]> {
  const edits = new Map<Draft, readonly DocsEdit[]>();
  const toRead = drafts.filter(({ paper, printed }) => {
    const shape = job.shapes.get(templateKey(templateOf({ paper, printed })));
    const isResumed = paper.documentId !== '' || lost.has(paper.id);
    return isResumed || shape === undefined || mustBeRead(shape, printed);
  });
  if (toRead.length === 0) return edits;
  askForEach(
    job,
    toRead,
    ({ documentId }) => ({ kind: 'read', documentId }),
    (draft, { document }) => {
      const { printed } = draft;
      // Looks first: they move nothing.
      const shrunk = shrinkEdits(printed, document);
      edits.set(draft, [...shrunk, ...shapeEdits(printed, document)]);
    },
  );
  return edits;
}
