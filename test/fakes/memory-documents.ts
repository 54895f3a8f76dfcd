import { createHash } from 'node:crypto';
import type { GoogleDocument } from '../../host/docs';
import { batchUpdate, emptyDocument } from '../../host/docs';
import { docxDocument } from '../../host/docx';
import type {
  DocsEdit,
  DocumentReply,
  DocumentRequest,
  Documents,
  FileProperties,
} from '../../src/ports/documents';
import type { FileContent } from '../../src/ports/file-content';

export interface MemoryFile {
  readonly id: string;
  readonly name: string;
  /** The account that may see it (drive.file). */
  readonly owner: string;
  /** Other accounts that have picked it. */
  readonly pickedBy: Set<string>;
  readonly properties: FileProperties;
  readonly edits: DocsEdit[];
  readonly content: FileContent | null;
  /** What Docs would answer to a read; of documents made of a .docx, of those made empty when the drive keeps them, and of copies. */
  document: GoogleDocument | null;
  isTrashed: boolean;
}

/**
 * A Drive in memory, in which an account sees what it made and what it picked. `fail` answers a request with a failure
 * instead of doing it.
 */
export interface MemoryDrive {
  readonly files: Map<string, MemoryFile>;
  readonly requests: DocumentRequest[];
  lastId: number;
  /** Whether documents that begin empty can be read, too: slower. */
  keepsDocuments: boolean;
  fail: (request: DocumentRequest) => Extract<DocumentReply, { ok: false }> | null;
}

export function createMemoryDrive(): MemoryDrive {
  return { files: new Map(), requests: [], lastId: 0, keepsDocuments: false, fail: () => null };
}

export function memoryDocuments(drive: MemoryDrive, account: () => string): Documents {
  return {
    received: (base64) =>
      base64 !== '' && !/[^\w+/=]/.test(base64)
        ? contentOf(Buffer.from(base64, 'base64').toString('latin1'))
        : null,
    newIds: (count) => Array.from({ length: count }, () => nextId(drive)),
    wave: (requests) =>
      requests.map((request) => {
        drive.requests.push(request);
        return drive.fail(request) ?? answer(drive, account(), request);
      }),
  };
}

function answer(drive: MemoryDrive, account: string, request: DocumentRequest): DocumentReply {
  switch (request.kind) {
    case 'create': {
      const document = drive.keepsDocuments ? emptyDocument('made', request.name) : null;
      return make(drive, account, request, [], null, document);
    }
    case 'store':
      return make(drive, account, request, [], request.content);
    case 'copy': {
      const source = visible(drive, account, request.templateId);
      if (source === null) return notFound(request.templateId);
      return make(drive, account, request, [...source.edits], null, source.document);
    }
    case 'convert':
      return converted(drive, account, request);
    case 'find':
      return found(drive, account, request.properties);
    case 'look': {
      const file = drive.files.get(request.fileId);
      if (file === undefined || !mayUse(file, account)) return notFound(request.fileId);
      if (file.isTrashed) return { ok: false, failure: 'trashed', detail: '' };
      return { ok: true, ids: [file.id], content: null, document: null };
    }
    default:
      return onFile(drive, account, request);
  }
}

function onFile(
  drive: MemoryDrive,
  account: string,
  request: Extract<DocumentRequest, { kind: 'edit' | 'read' | 'exportPdf' | 'download' | 'trash' }>,
): DocumentReply {
  const id = 'documentId' in request ? request.documentId : request.fileId;
  const file = visible(drive, account, id);
  if (file === null) return notFound(id);
  if (request.kind === 'edit') {
    file.edits.push(...request.edits);
    if (file.document !== null) {
      const outcome = batchUpdate(file.document, request.edits);
      if (outcome.status === 'refused') {
        return { ok: false, failure: 'refused', detail: outcome.message };
      }
      file.document = outcome.document;
    }
  }
  if (request.kind === 'trash') file.isTrashed = true;
  const isPdf = request.kind === 'exportPdf' || request.kind === 'download';
  return {
    ok: true,
    ids: [id],
    content: isPdf ? (file.content ?? contentOf(pdfLike(JSON.stringify(file.edits)))) : null,
    document:
      request.kind === 'read' ? (file.document ?? { documentId: id, title: file.name }) : null,
  };
}

function converted(
  drive: MemoryDrive,
  account: string,
  request: Extract<DocumentRequest, { kind: 'convert' }>,
): DocumentReply {
  try {
    const document = docxDocument(request.content.bytes(), 'converted', request.name);
    return make(drive, account, request, [], null, document);
  } catch (error) {
    return { ok: false, failure: 'refused', detail: String(error) };
  }
}

function make(
  drive: MemoryDrive,
  account: string,
  request: Extract<DocumentRequest, { kind: 'create' | 'copy' | 'store' | 'convert' }>,
  edits: DocsEdit[],
  content: FileContent | null,
  document: GoogleDocument | null = null,
): DocumentReply {
  const id = request.kind === 'store' ? request.id : nextId(drive);
  if (drive.files.has(id)) return { ok: false, failure: 'exists', detail: id };
  const { name, properties } = request;
  const pickedBy = new Set<string>();
  const file = { id, name, owner: account, pickedBy, properties, edits, content, document };
  drive.files.set(id, { ...file, isTrashed: false });
  return { ok: true, ids: [id], content: null, document: null };
}

function found(drive: MemoryDrive, account: string, properties: FileProperties): DocumentReply {
  const ids = [...drive.files.values()]
    .filter((file) => visible(drive, account, file.id) !== null)
    .filter((file) =>
      Object.entries(properties).every(([key, value]) => file.properties[key] === value),
    )
    .map((file) => file.id);
  return { ok: true, ids, content: null, document: null };
}

function visible(drive: MemoryDrive, account: string, id: string): MemoryFile | null {
  const file = drive.files.get(id);
  return file === undefined || file.isTrashed || !mayUse(file, account) ? null : file;
}

function mayUse({ owner, pickedBy }: MemoryFile, account: string): boolean {
  return owner === account || pickedBy.has(account);
}

function nextId(drive: MemoryDrive): string {
  drive.lastId += 1;
  return `file-${drive.lastId}`;
}

function notFound(id: string): DocumentReply {
  return { ok: false, failure: 'not_found', detail: `File not found: ${id}` };
}

/** What begins and ends as a PDF does. */
function pdfLike(text: string): string {
  return `%PDF-1.4\n${Buffer.from(text).toString('latin1')}\n%%EOF\n`;
}

/** Bytes as a text of as many letters. */
function contentOf(text: string): FileContent {
  const bytes = Buffer.from(text, 'latin1');
  return {
    size: text.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    toBase64: () => bytes.toString('base64'),
    bytes: () => new Uint8Array(bytes),
    withBytes: (given) => contentOf(Buffer.from(given).toString('latin1')),
  };
}
