import * as z from 'zod/mini';
import type { GoogleDocument } from '../docs';
import { type Answer, type Call, timestamp, visibleFile } from './call-context';
import { createFile } from './create-files';
import { DOCUMENT_TYPE, type FileRecord } from './file-record';
import { docsError, GoogleError, jsonResponse } from './google-error';
import { selectFields } from './select-fields';

const batchBody = z.strictObject({
  requests: z._default(z.array(z.unknown()), []),
  writeControl: z.optional(z.looseObject({ requiredRevisionId: z.optional(z.string()) })),
});

export const createDocument: Answer = async (call) => {
  const { title } = z
    .looseObject({ title: z._default(z.string(), 'Untitled document') })
    .parse(readBody(call));
  const metadata = Buffer.from(JSON.stringify({ name: title, mimeType: DOCUMENT_TYPE }));
  const route = { ...call.route, parameters: new URLSearchParams({ fields: 'id' }) };
  const made = await createFile({ ...call, route, request: { ...call.request, body: metadata } });
  const { id } = z
    .looseObject({ id: z.string() })
    .parse(JSON.parse(String(Buffer.from(made.body))));
  return answer(call, read(call, id).document);
};

export const getDocument: Answer = (call) => answer(call, read(call, call.route.id).document);

export const updateDocument: Answer = (call) => {
  const { record, document } = read(call, call.route.id);
  const parsed = batchBody.safeParse(readBody(call));
  if (!parsed.success) {
    throw docsError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
  }
  const required = parsed.data.writeControl?.requiredRevisionId;
  if (required !== undefined && required !== document.revisionId) {
    const message = 'The required revision ID does not match the latest revision.';
    throw docsError(400, 'INVALID_ARGUMENT', message);
  }
  const outcome = call.edit(document, parsed.data.requests);
  if (outcome.status === 'refused') throw docsError(400, 'INVALID_ARGUMENT', outcome.message);
  call.store.writeDocument(outcome.document);
  record.modifiedTime = timestamp(call);
  call.store.save(record);
  const { replies } = outcome;
  const writeControl = { requiredRevisionId: outcome.document.revisionId };
  return answer(call, { replies, writeControl, documentId: record.id });
};

function read(call: Call, id: string): { record: FileRecord; document: GoogleDocument } {
  const record = findDocument(call, id);
  // Renaming the file in Drive renames the document.
  return { record, document: { ...call.store.readDocument(id), title: record.name } };
}

function findDocument(call: Call, id: string): FileRecord {
  const notFound = docsError(404, 'NOT_FOUND', 'Requested entity was not found.');
  try {
    const record = visibleFile(call, id);
    if (record.mimeType === DOCUMENT_TYPE) return record;
  } catch (error) {
    throw error instanceof GoogleError ? notFound : error;
  }
  throw docsError(400, 'FAILED_PRECONDITION', 'This operation is not supported for this document');
}

function answer(call: Call, body: object) {
  return jsonResponse(200, selectFields(body, call.route.parameters.get('fields') ?? '*'));
}

function readBody(call: Call): unknown {
  const text = Buffer.from(call.request.body).toString('utf8');
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw docsError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
  }
}
