import { emptyDocument } from '../docs';
import { docxDocument, NotConvertible } from '../docx';
import type { HttpResponse } from '../model/outside';
import { type Answer, type Call, timestamp, visibleFile } from './call-context';
import { newRecord, parseMetadata } from './file-metadata';
import { DOCUMENT_TYPE, DOCX_TYPE, type FileRecord, fileResource } from './file-record';
import { driveError, jsonResponse } from './google-error';
import { parseUpload } from './parse-upload';
import { selectFields } from './select-fields';

const DEFAULT_FIELDS = 'kind,id,name,mimeType';

/** The answer of every operation that returns one file. */
export function fileResponse(call: Call, record: FileRecord): HttpResponse {
  const fields = call.route.parameters.get('fields') ?? DEFAULT_FIELDS;
  return jsonResponse(200, selectFields(fileResource(record), fields));
}

export const generateIds: Answer = ({ store, route }) => {
  const count = Number(route.parameters.get('count') ?? 10);
  if (!(count >= 1 && count <= 1000)) throw driveError(400, 'invalidParameter', 'Invalid value');
  const ids = Array.from({ length: count }, () => store.generateId());
  return jsonResponse(200, { kind: 'drive#generatedIds', space: 'drive', ids });
};

/** A file from metadata alone: a folder, an empty Google Doc, or an empty file. */
export const createFile: Answer = (call) => {
  const metadata = parseMetadata(bodyText(call));
  const record = newRecord(call, metadata, metadata.mimeType ?? 'application/octet-stream');
  if (!record.mimeType.startsWith('application/vnd.google-apps.')) {
    call.store.writeBytes(record, new Uint8Array());
  }
  return keep(call, record);
};

/** POST makes a new file from metadata and bytes; PATCH replaces the bytes of an existing one. */
export const uploadFile: Answer = (call) => {
  const upload = parseUpload(call.request, call.route.parameters.get('uploadType'));
  const metadata = parseMetadata(upload.metadata);
  if (call.route.id !== '') {
    const record = visibleFile(call);
    record.name = metadata.name ?? record.name;
    record.modifiedTime = timestamp(call);
    if (record.path === undefined) {
      throw driveError(400, 'badRequest', 'Conversion of uploads is not emulated.');
    }
    call.store.writeBytes(record, upload.bytes);
    call.store.save(record);
    return fileResponse(call, record);
  }
  const mimeType = metadata.mimeType ?? upload.mimeType;
  if (mimeType === DOCUMENT_TYPE && upload.mimeType === DOCX_TYPE) {
    return convert(call, newRecord(call, metadata, mimeType), upload.bytes);
  }
  if (mimeType.startsWith('application/vnd.google-apps.')) {
    throw driveError(400, 'badRequest', 'Conversion of uploads is not emulated.');
  }
  const record = newRecord(call, metadata, mimeType);
  call.store.writeBytes(record, upload.bytes);
  return keep(call, record);
};

/** A copy belongs to the calling account; it keeps the properties of its source, as live. */
export const copyFile: Answer = (call) => {
  const source = visibleFile(call);
  const metadata = parseMetadata(bodyText(call));
  if ((metadata.mimeType ?? source.mimeType) !== source.mimeType) {
    throw driveError(400, 'badRequest', 'The requested conversion is not supported.');
  }
  const given = {
    ...metadata,
    name: metadata.name ?? `Copy of ${source.name}`,
    parents: metadata.parents ?? source.parents,
    appProperties: { ...source.appProperties, ...metadata.appProperties },
  };
  const record = newRecord(call, given, source.mimeType);
  if (source.path !== undefined) call.store.writeBytes(record, call.store.readBytes(source));
  return keep(call, record, source.id);
};

/** A .docx becomes a Google Doc; a pre-generated id is refused for it like for any other Google Doc. */
function convert(call: Call, record: FileRecord, bytes: Uint8Array): HttpResponse {
  try {
    call.store.writeDocument(docxDocument(bytes, record.id, record.name));
  } catch (error) {
    if (!(error instanceof NotConvertible)) throw error;
    throw driveError(400, 'badRequest', error.message);
  }
  call.store.save(record);
  call.store.grant(call.request.user, record.id);
  return fileResponse(call, record);
}

function keep(call: Call, record: FileRecord, copyOf?: string): HttpResponse {
  if (record.mimeType === DOCUMENT_TYPE) {
    const document = copyOf
      ? call.store.readDocument(copyOf)
      : emptyDocument(record.id, record.name);
    call.store.writeDocument({ ...document, documentId: record.id, title: record.name });
  }
  call.store.save(record);
  call.store.grant(call.request.user, record.id);
  return fileResponse(call, record);
}

function bodyText(call: Call): string {
  return Buffer.from(call.request.body).toString('utf8');
}
