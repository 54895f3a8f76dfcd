import type { DocumentReply, DocumentRequest } from '../../../ports/documents';
import type { Paper, PrintedPaper } from '../core';
import { belongsToOther, withText } from '../core';
import type { Job } from './job';
import { note } from './note';
import type { PaperPatches } from './register';

/** A paper on its way through one wave. */
export interface Draft {
  readonly paper: Paper;
  readonly printed: PrintedPaper;
  documentId: string;
  /** What the register gets when the wave is over. */
  patch: Partial<Paper>;
  /** Nothing more can be done with it in this wave. */
  isOut: boolean;
  /** Why its document will never become a PDF: it is not there, or it is not as it must be. */
  flaw: 'gone' | 'useless' | null;
}

/** Drafts of the papers whose printed values can be read, and the fate of those with a damaged cell. */
export function openDrafts(
  job: Job,
  papers: readonly Paper[],
): {
  readonly drafts: readonly Draft[];
  readonly damaged: PaperPatches;
} {
  const drafts: Draft[] = [];
  const damaged = new Map<string, Partial<Paper>>();
  for (const paper of papers) {
    const readable = withText(paper);
    if (readable === null) {
      damaged.set(paper.id, {
        state: 'failed',
        note: note(job.ports, 'certificates.note_unreadable'),
      });
    } else {
      drafts.push({
        ...readable,
        documentId: paper.documentId,
        patch: {},
        isOut: false,
        flaw: null,
      });
    }
  }
  return { drafts, damaged };
}

/**
 * Takes in the reply to a draft's request: a failure means that the paper waits, for Google or for its owner, that the
 * whole step stops, or that the paper has failed. True when the request was done.
 */
export function takeReply(
  job: Job,
  draft: Draft,
  reply: DocumentReply | undefined,
): reply is Extract<DocumentReply, { ok: true }> {
  if (reply?.ok) {
    job.busyInRow = 0;
    return true;
  }
  const failure = reply?.failure ?? 'busy';
  job.busyInRow = failure === 'busy' ? job.busyInRow + 1 : 0;
  draft.isOut = true;
  if (failure === 'busy') job.postponed.add(draft.paper.id);
  else if (failure === 'quota') job.stop = 'drive_full';
  else if (failure === 'not_found' && belongsToOther(draft.paper, job.account)) return false;
  else {
    const words = note(job.ports, 'certificates.note_failed', { reason: failure });
    draft.patch = { ...draft.patch, state: 'failed', note: words };
    if (failure === 'not_found') draft.flaw = 'gone';
    if (failure === 'refused') draft.flaw = 'useless';
  }
  return false;
}

/** One request for each draft, all in one wave; `keep` gets what was done. */
export function askForEach(
  job: Job,
  drafts: readonly Draft[],
  requestFor: (draft: Draft) => DocumentRequest,
  keep: (draft: Draft, reply: Extract<DocumentReply, { ok: true }>) => void,
): void {
  const replies = job.ports.documents.wave(drafts.map(requestFor));
  drafts.forEach((draft, index) => {
    const reply = replies[index];
    if (takeReply(job, draft, reply)) keep(draft, reply);
  });
}

/** What asks for the frozen PDF of a paper. */
export function pdfOf({ paper }: Draft): DocumentRequest {
  return { kind: 'download', fileId: paper.pdfId, name: `${paper.fileName}.pdf` };
}

/** The drafts that are still in the wave. */
export function stillIn(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => !draft.isOut);
}

/** What the register gets from a wave. */
export function patchesOf(drafts: readonly Draft[]): PaperPatches {
  return new Map(
    drafts
      .filter((draft) => Object.keys(draft.patch).length > 0)
      .map((draft) => [draft.paper.id, draft.patch]),
  );
}
