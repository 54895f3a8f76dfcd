import type { FileProperties } from '../../../ports/documents';
import type { Ports } from '../../../ports/ports';
import type { TemplateKind, TemplateRecord } from '../core';
import { anyCountKey, parseTemplate, replaceTemplate, templateKey, withoutTemplate } from '../core';
import { noteDocuments } from './document-quota';
import type { Job } from './job';
import { whileHeld } from './job';

/** What the workbook knows of the template of these papers: one for any number of units goes before all others. */
export function readTemplate(ports: Ports, wanted: TemplateKind): TemplateRecord {
  const forAny = recordAt(ports, anyCountKey(wanted));
  return forAny.id === '' ? recordAt(ports, templateKey(wanted)) : forAny;
}

/**
 * Notes that a template is about to be made here; one that was begun and not finished is thrown away first. The
 * properties mark its document in Drive. Null when another run has the job by now.
 */
export function beginTemplate(job: Job, wanted: TemplateKind): FileProperties | null {
  const { ports, account } = job;
  const record = recordAt(ports, templateKey(wanted));
  if (record.begun?.owner === account) trashLeftovers(ports, record.begun.mark);
  const begun = { mark: ports.ids.next(), owner: account };
  const isNoted = whileHeld(job, () => write(ports, templateKey(wanted), { ...record, begun }));
  if (isNoted !== true) return null;
  noteDocuments(ports, 1);
  return { role: 'template', mark: begun.mark };
}

/**
 * Makes a document the workbook's template from now on; `repeats`: its rows suit any number of units. False when another
 * run has taken the job over meanwhile: its template counts.
 */
export function keepTemplate(
  job: Job,
  wanted: TemplateKind,
  {
    id,
    isOwn,
    qrInFoot,
  }: { readonly id: string; readonly isOwn: boolean; readonly qrInFoot: boolean },
  repeats: boolean,
): boolean {
  const { ports, account: owner } = job;
  const made = { id, owner, madeAt: ports.clock.now(), ...(isOwn ? { isOwn, qrInFoot } : {}) };
  const [forAny, forCount] = [anyCountKey(wanted), templateKey(wanted)];
  const kept = whileHeld(job, () => {
    const [anyRecord, record] = [recordAt(ports, forAny), recordAt(ports, forCount)];
    if (repeats) {
      write(ports, forAny, replaceTemplate(anyRecord, made));
      if (record.begun !== null) write(ports, forCount, { ...record, begun: null });
      return true;
    }
    if (anyRecord.id !== '') write(ports, forAny, withoutTemplate(anyRecord));
    return write(ports, forCount, replaceTemplate(record, made));
  });
  return kept ?? false;
}

function recordAt({ store }: Ports, key: string): TemplateRecord {
  return parseTemplate(store.document.get(key));
}

function write({ store }: Ports, key: string, record: TemplateRecord): true {
  store.document.set(key, JSON.stringify(record));
  return true;
}

function trashLeftovers(ports: Ports, mark: string): void {
  const [found] = ports.documents.wave([{ kind: 'find', properties: { role: 'template', mark } }]);
  if (found?.ok) ports.documents.wave(found.ids.map((fileId) => ({ kind: 'trash', fileId })));
}
