import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { DocumentReply, DocumentRequest } from '../../../ports/documents';
import type { Ports } from '../../../ports/ports';
import type { FoundTemplate, TemplateKind, TemplateRecord, TemplateStanding } from '../core';
import {
  parseTemplate,
  replaceTemplate,
  templateEdits,
  templateKey,
  templateProblem,
  templateTitle,
} from '../core';
import { noteDocsWrites } from './docs-writes';
import type { Job } from './job';
import { whileHeld } from './job';

/** What the workbook knows of a template. */
export function readTemplate({ store }: Ports, wanted: TemplateKind): TemplateRecord {
  return parseTemplate(store.document.get(templateKey(wanted)));
}

/** How this account finds the workbook's templates: one wave, and none when there are no templates yet. */
export function findTemplates(
  ports: Ports,
  kinds: readonly TemplateKind[],
): readonly FoundTemplate[] {
  const account = ports.account.email();
  const known = kinds.map((kind) => {
    const { id, owner, madeAt } = readTemplate(ports, kind);
    return { ...kind, id, owner, madeAt };
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
 * Finds or makes the templates that the job needs and has not asked for yet. Its own account is not asked whether it
 * may use its template: the copy tells. A template that cannot be used is a problem of the job, and its papers wait.
 */
export function prepareTemplates(job: Job, kinds: readonly TemplateKind[]): void {
  const ofOthers = kinds.filter((kind) => {
    if (job.templates.has(templateKey(kind))) return false;
    const record = readTemplate(job.ports, kind);
    if (record.id !== '' && record.owner !== job.account) return true;
    openOwn(job, kind, record);
    return false;
  });
  for (const found of findTemplates(job.ports, ofOthers)) {
    if (found.standing === 'ready') job.templates.set(templateKey(found), found.id);
    else closeTemplate(job, found);
  }
}

function openOwn(job: Job, kind: TemplateKind, record: TemplateRecord): void {
  const id = record.id === '' ? makeTemplate(job, kind, record) : record.id;
  if (id !== null) job.templates.set(templateKey(kind), id);
}

/** The copy was answered with 404: nothing more is made of this template in this step. */
export function loseTemplate(job: Job, kind: TemplateKind): void {
  if (job.templates.get(templateKey(kind)) === null) return;
  const { id, owner, madeAt } = readTemplate(job.ports, kind);
  const standing = owner === job.account ? 'gone' : 'closed';
  closeTemplate(job, { ...kind, id, owner, madeAt, standing });
}

function closeTemplate(job: Job, found: FoundTemplate): void {
  job.templates.set(templateKey(found), null);
  const reason = templateProblem(found, job.account);
  if (reason !== null) job.problems.push(reason);
}

/**
 * Makes the template in this account's Drive and the workbook's from now on; one that was begun here and not finished
 * is thrown away first. Null when it cannot be made now; the job then knows why.
 */
export function makeTemplate(
  job: Job,
  wanted: TemplateKind,
  record: TemplateRecord,
): string | null {
  const { ports, account } = job;
  const key = templateKey(wanted);
  if (record.begun?.owner === account) trashLeftovers(ports, record.begun.mark);
  const begun = { mark: ports.ids.next(), owner: account };
  if (!keep(job, key, { ...record, begun })) return null;
  const properties = { role: 'template', mark: begun.mark };
  const name = `Templat ${templateTitle(wanted)}`;
  const documentId = ask(job, { kind: 'create', name, properties })?.ids[0];
  if (documentId === undefined) return null;
  noteDocsWrites(ports, 1);
  const edited = ask(job, { kind: 'edit', documentId, edits: templateEdits(wanted) });
  if (edited === null) return null;
  const made = { id: documentId, owner: account, madeAt: ports.clock.now() };
  return keep(job, key, replaceTemplate(record, made)) ? documentId : null;
}

/** False when another run has taken the job over meanwhile: its template counts. */
function keep(job: Job, key: string, record: TemplateRecord): boolean {
  const write = (): true => {
    job.ports.store.document.set(key, JSON.stringify(record));
    return true;
  };
  return whileHeld(job, write) ?? false;
}

function trashLeftovers(ports: Ports, mark: string): void {
  const [found] = ports.documents.wave([{ kind: 'find', properties: { role: 'template', mark } }]);
  if (found?.ok) ports.documents.wave(found.ids.map((fileId) => ({ kind: 'trash', fileId })));
}

function ask(job: Job, request: DocumentRequest): Extract<DocumentReply, { ok: true }> | null {
  const [reply] = job.ports.documents.wave([request]);
  if (reply?.ok) return reply;
  const failure = reply?.failure ?? 'busy';
  if (failure === 'quota') job.stop = 'files_quota';
  else if (failure !== 'busy') {
    job.problems.push(problem('certificates.template_refused', { reason: failure }));
    job.stop = 'needs_person';
  }
  return null;
}
