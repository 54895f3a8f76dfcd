import { problem } from '../../../kernel/problem';
import type { Action, Outcome } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { DocumentFailure, DocumentReply, DocumentRequest } from '../../../ports/documents';
import type { Ports } from '../../../ports/ports';
import type { PreviewReply, PreviewRequest } from '../contract';
import { previewRequest } from '../contract';
import type { DocsEdit, FoundTemplate, PaperWithText } from '../core';
import {
  issueSample,
  mustBeRead,
  sampleEdits,
  shapeEdits,
  shrinkEdits,
  standardShape,
  templateEdits,
  templateOf,
  templateProblem,
} from '../core';
import { docsWritesLeft, noteDocsWrites } from './docs-writes';
import { noteDocuments } from './document-quota';
import { readInput } from './read-input';
import { readTemplate } from './template-store';
import { isTemplateLost } from './templates';

const FILE_NAME = 'Contoh surat';

/**
 * One paper as it would be, marked CONTOH and without a number, as a PDF. It is made of the workbook's template, or of
 * the standard one while there is none, in a document that is thrown away again; neither the register nor a series of
 * numbers changes.
 */
export const previewAction: Action<PreviewRequest, PreviewReply> = {
  id: 'certificates.preview',
  input: previewRequest,
  writes: false,
  run(ports, { participant, kind }) {
    const input = readInput(ports);
    if (!input.ok) return refused(input.problems);
    const issued = issueSample(input.value, participant, kind);
    if (!issued.ok) return refused(issued.problems);
    const [found] = issued.value;
    if (found === undefined)
      return refused([problem('certificates.no_such_paper', { participant })]);
    if (docsWritesLeft(ports).count === 0) return refused([problem('certificates.preview_busy')]);
    return make(ports, found);
  },
};

function make(ports: Ports, one: PaperWithText): Outcome<PreviewReply> {
  const ask = (request: DocumentRequest): DocumentReply | undefined =>
    ports.documents.wave([request])[0];
  const wanted = templateOf(one);
  const { id: templateId, owner, madeAt } = readTemplate(ports, wanted);
  const file = { name: FILE_NAME, properties: { role: 'preview' } };
  const hasTemplate = templateId !== '';
  noteDocuments(ports, 1);
  const created = ask(
    hasTemplate ? { kind: 'copy', templateId, ...file } : { kind: 'create', ...file },
  );
  if (hasTemplate && created?.ok === false && isTemplateLost(ports, wanted, created.failure)) {
    return withoutTemplate(ports, { ...wanted, id: templateId, owner, madeAt });
  }
  const documentId = created?.ok === true ? created.ids[0] : undefined;
  if (documentId === undefined) return failed(created);
  try {
    const edited = fillSample(ports, ask, documentId, one, hasTemplate);
    if (!edited?.ok) return failed(edited);
    const exported = ask({ kind: 'exportPdf', documentId });
    if (!exported?.ok || exported.content === null) return failed(exported);
    const reply = { fileName: `${FILE_NAME}.pdf`, pdfBase64: exported.content.toBase64() };
    return done(reply, { code: 'certificates.previewed', values: {} });
  } finally {
    ask({ kind: 'trash', fileId: documentId });
  }
}

type Ask = (request: DocumentRequest) => DocumentReply | undefined;

function fillSample(
  ports: Ports,
  ask: Ask,
  documentId: string,
  one: PaperWithText,
  hasTemplate: boolean,
): DocumentReply | undefined {
  const wanted = templateOf(one);
  const { kind } = wanted;
  const edit = (edits: readonly DocsEdit[]): DocumentReply | undefined => {
    noteDocsWrites(ports, 1);
    return ask({ kind: 'edit', documentId, edits });
  };
  const fresh = hasTemplate ? [] : templateEdits(wanted);
  const sample = sampleEdits(kind, one.printed);
  if (!hasTemplate && !mustBeRead(standardShape(kind), one.printed))
    return edit([...fresh, ...sample]);
  const laid = fresh.length > 0 ? edit(fresh) : undefined;
  if (laid?.ok === false) return laid;
  const seen = ask({ kind: 'read', documentId });
  if (!seen?.ok) return seen;
  const shrunk = shrinkEdits(one.printed, seen.document);
  return edit([...shrunk, ...shapeEdits(one.printed, seen.document), ...sample]);
}

function withoutTemplate(ports: Ports, found: Omit<FoundTemplate, 'standing'>): Outcome<never> {
  const account = ports.account.email();
  const standing = found.owner === account ? 'gone' : 'closed';
  const reason = templateProblem({ ...found, standing }, account);
  return refused(reason === null ? [] : [reason]);
}

function failed(reply: DocumentReply | undefined): Outcome<never> {
  const reason: DocumentFailure = reply?.ok === false ? reply.failure : 'busy';
  return refused([
    problem(`certificates.preview_${reason === 'busy' ? 'busy' : 'failed'}`, { reason }),
  ]);
}
