import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { DocumentFailure, DocumentReply, DocumentRequest } from '../../../ports/documents';
import type { Ports } from '../../../ports/ports';
import { readProgramSheet } from '../../programme';
import type { FoundTemplate, PaperWithText, TemplateKind, TemplateStanding } from '../core';
import {
  COPYING,
  lintTemplate,
  standardShape,
  templateEdits,
  templateKey,
  templateOf,
  templateProblem,
  templateShape,
  templatesOf,
  templateTitle,
  withText,
} from '../core';
import { noteDocsWrites } from './docs-writes';
import { runOutOfDocuments } from './document-quota';
import type { Job } from './job';
import { waitingFor } from './job';
import { beginTemplate, keepTemplate, readTemplate } from './template-store';

/** How this account finds the workbook's templates: one wave, and none when there are no templates yet. */
export function findTemplates(
  ports: Ports,
  kinds: readonly TemplateKind[],
): readonly FoundTemplate[] {
  const account = ports.account.email();
  const known = kinds.map((kind) => {
    const { id, owner, madeAt, isOwn = false } = readTemplate(ports, kind);
    return { ...kind, id, owner, madeAt, isOwn };
  });
  const made = known.filter(({ id }) => id !== '');
  const replies = ports.documents.wave(made.map(({ id }) => ({ kind: 'look', fileId: id })));
  const byId = new Map(made.map(({ id }, index) => [id, replies[index]]));
  return known.map((one) => {
    const standing = one.id === '' ? 'none' : standingOf(byId.get(one.id), one.owner === account);
    return { ...one, standing };
  });
}

/** Why papers of these kinds cannot be made by this account now. */
export function templateProblems(ports: Ports, found: readonly FoundTemplate[]): Problem[] {
  const account = ports.account.email();
  return found.flatMap((one) => templateProblem(one, account) ?? []);
}

function standingOf(reply: DocumentReply | undefined, isOwn: boolean): TemplateStanding {
  // Google too busy to tell is no reason to stop: the copy will tell.
  if (reply === undefined || reply.ok || reply.failure === 'busy') return 'ready';
  if (reply.failure === 'trashed') return 'trashed';
  return isOwn ? 'gone' : 'closed';
}

/**
 * Asks once in a step for the templates of all papers that wait. One that cannot be used is a problem of the job, and
 * no paper at all is begun. The account's own are not asked for: the copy tells.
 */
export function openTemplates(job: Job): void {
  if (job.templateState !== 'unknown') return;
  job.templateState = 'open';
  const waiting = waitingFor(job, ...COPYING).flatMap((paper) => withText(paper) ?? []);
  const ofOthers = templatesOf(waiting).filter((kind) => {
    const { id, owner } = readTemplate(job.ports, kind);
    if (id === '' || owner !== job.account) return true;
    job.templates.set(templateKey(kind), id);
    return false;
  });
  const found = findTemplates(job.ports, ofOthers);
  for (const one of found) if (one.id !== '') job.templates.set(templateKey(one), one.id);
  closeTemplates(job, templateProblems(job.ports, found));
  if (job.templateState === 'open') readShapes(job, waiting);
}

/** One wave that reads the templates as they are now: staff may have edited them since the papers got their numbers. */
function readShapes(job: Job, waiting: readonly PaperWithText[]): void {
  const samples = new Map(waiting.map((one) => [templateKey(templateOf(one)), one]));
  const known = [...samples].flatMap(([key, one]) => {
    const documentId = job.templates.get(key);
    return documentId === undefined ? [] : [{ key, one, documentId }];
  });
  if (known.length === 0) return;
  const program = readProgramSheet(job.ports);
  const isNeutral = !program.ok || program.value.neutralMode;
  const replies = job.ports.documents.wave(
    known.map(({ documentId }) => ({ kind: 'read', documentId })),
  );
  known.forEach(({ key, one }, index) => {
    const reply = replies[index];
    if (reply?.ok !== true) return;
    job.shapes.set(key, templateShape(reply.document));
    const found = lintTemplate(reply.document, one, isNeutral);
    closeTemplates(
      job,
      found.filter(({ severity }) => severity === 'error'),
    );
  });
}

/** Whether the answer to a copy is about the template: gone, or of another account that lets nobody copy it. */
export function isTemplateLost(
  ports: Ports,
  kind: TemplateKind,
  failure: DocumentFailure,
): boolean {
  if (failure === 'not_found') return true;
  return failure === 'forbidden' && readTemplate(ports, kind).owner !== ports.account.email();
}

/** The template cannot be copied: no further paper is begun in this step. */
export function loseTemplate(job: Job, kind: TemplateKind): void {
  if (job.templateState === 'closed') return;
  const { id, owner, madeAt } = readTemplate(job.ports, kind);
  const standing = owner === job.account ? 'gone' : 'closed';
  closeTemplates(job, templateProblems(job.ports, [{ ...kind, id, owner, madeAt, standing }]));
}

function closeTemplates(job: Job, reasons: readonly Problem[]): void {
  if (reasons.length === 0) return;
  job.templateState = 'closed';
  job.problems.push(...reasons);
}

/** The template's document, made when the workbook has none; null when it cannot be made now. */
export function templateFor(job: Job, kind: TemplateKind): string | null {
  const key = templateKey(kind);
  const known = job.templates.get(key);
  if (known !== undefined) return known;
  const made = makeTemplate(job, kind);
  if (made !== null) {
    job.templates.set(key, made);
    job.shapes.set(key, standardShape(kind.kind));
  }
  return made;
}

/**
 * Makes the standard template in this account's Drive and the workbook's from now on; one that was begun here and not
 * finished is thrown away first. Null when it cannot be made now; the job then knows why.
 */
export function makeTemplate(job: Job, wanted: TemplateKind): string | null {
  const properties = beginTemplate(job, wanted);
  if (properties === null) return null;
  const name = `Templat ${templateTitle(wanted)}`;
  const documentId = askForTemplate(job, { kind: 'create', name, properties })?.ids[0];
  if (documentId === undefined) return null;
  noteDocsWrites(job.ports, 1);
  const edits = templateEdits(wanted);
  const edited = askForTemplate(job, { kind: 'edit', documentId, edits });
  if (edited === null) return null;
  return keepTemplate(job, wanted, { id: documentId, isOwn: false, qrInFoot: false }, false)
    ? documentId
    : null;
}

/** The answer to a request for a template; null when it was refused, and the job then knows why. */
export function askForTemplate(
  job: Job,
  request: DocumentRequest,
): Extract<DocumentReply, { ok: true }> | null {
  const [reply] = job.ports.documents.wave([request]);
  if (reply?.ok) return reply;
  const failure = reply?.failure ?? 'busy';
  if (failure === 'quota') runOutOfDocuments(job);
  else if (failure !== 'busy') {
    job.problems.push(problem('certificates.template_refused', { reason: failure }));
    job.stop = 'needs_person';
  }
  return null;
}
