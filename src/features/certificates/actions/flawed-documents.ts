import type { Draft } from './draft';
import type { Job } from './job';
import { patchPapers } from './job';

/**
 * Documents that will never become a PDF are let go: tried again, their papers are copied from the template as it is then.
 * They keep the id of their PDF, for one may be stored by a run whose answer was lost, and that one is frozen.
 * @returns what is to be thrown away once the register counts on it no more: papers' ids with those of their documents
 */
export function letGoOfFlawed(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const useless = new Map<string, string>();
  for (const draft of drafts) {
    const { flaw, paper, documentId } = draft;
    if (flaw === null || documentId === '') continue;
    if (flaw === 'useless') useless.set(paper.id, documentId);
    draft.patch = { ...draft.patch, documentId: '' };
  }
  return useless;
}

/**
 * Throws them away. A paper gets a new mark after that, so that a list of Drive that lags does not find its old document;
 * what could not be thrown away is found by the mark and used.
 */
export function throwAway(job: Job, useless: ReadonlyMap<string, string>): void {
  if (useless.size === 0 || job.stop === 'lease_lost') return;
  const used = new Set(job.papers.map(({ documentId }) => documentId));
  const doomed = [...useless].filter(([, fileId]) => !used.has(fileId));
  const replies = job.ports.documents.wave(doomed.map(([, fileId]) => ({ kind: 'trash', fileId })));
  const gone = doomed.filter((_, index) => replies[index]?.ok === true);
  const marks = new Map(gone.map(([id]) => [id, { copyKey: job.ports.ids.next() }]));
  if (marks.size > 0) patchPapers(job, marks);
}
