import { problem } from '../../../kernel/problem';
import type { DocumentReply, DocumentRequest } from '../../../ports/documents';
import type { Ports } from '../../../ports/ports';
import type { TemplateKind } from '../core';
import { templateEdits, templateKey, templateName } from '../core';
import { noteDocsWrites } from './docs-writes';
import type { Job } from './job';

/** Written before the template is made; one that was begun and not finished is thrown away and made again. */
const BEGUN = 'begun';

/**
 * The template's document in this account's Drive, made when there is none yet: drive.file shows an account only the
 * files its own runs have made. Null when it cannot be made now; the job then knows why.
 */
export function templateFor(job: Job, wanted: TemplateKind): string | null {
  const { ports } = job;
  const key = templateKey(wanted);
  const known = ports.store.user.get(key);
  if (known !== null && known !== BEGUN) return known;
  if (known === BEGUN) trashLeftovers(ports, key);
  ports.store.user.set(key, BEGUN);
  const created = ask(job, {
    kind: 'create',
    name: templateName(wanted),
    properties: { role: 'template', template: key },
  });
  const documentId = created?.ids[0];
  if (documentId === undefined) return null;
  noteDocsWrites(ports, 1);
  const edited = ask(job, { kind: 'edit', documentId, edits: templateEdits(wanted) });
  if (edited === null) return null;
  ports.store.user.set(key, documentId);
  return documentId;
}

/** The template is gone from the Drive: the next run makes a new one. */
export function forgetTemplate(job: Job, wanted: TemplateKind): void {
  job.ports.store.user.remove(templateKey(wanted));
  job.problems.push(problem('certificates.template_gone', { template: templateName(wanted) }));
  job.stop = 'needs_person';
}

function trashLeftovers(ports: Ports, key: string): void {
  const [found] = ports.documents.wave([
    { kind: 'find', properties: { role: 'template', template: key } },
  ]);
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
