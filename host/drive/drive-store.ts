import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GoogleDocument } from '../docs';
import { DOCUMENT_TYPE, type FileRecord, PDF_TYPE } from './file-record';
import { readablePath } from './readable-path';
import { writeAtomically } from './write-atomically';

/** Drive as a folder on disk; a new process that opens the same folder sees the same Drive. */
export interface DriveStore {
  find(id: string): FileRecord | undefined;
  /** In order of creation. */
  list(): readonly FileRecord[];
  /** Adds or replaces the record and writes the index. */
  save(record: FileRecord): void;
  remove(id: string): void;
  readBytes(record: FileRecord): Uint8Array;
  /** Writes the content and sets path, size and checksum on the record; does not save it. */
  writeBytes(record: FileRecord, bytes: Uint8Array): void;
  readDocument(id: string): GoogleDocument;
  writeDocument(document: GoogleDocument): void;
  hasGrant(user: string, id: string): boolean;
  grant(user: string, id: string): void;
  /** Accounts that made the file or picked it. */
  usersOf(id: string): readonly string[];
  /** A new file id, and a promise that it may be used once by a create or copy. */
  generateId(): string;
  /** Whether the id came from `generateId`. */
  isGenerated(id: string): boolean;
}

interface DriveIndex {
  version: 1;
  idsGiven: number;
  files: FileRecord[];
  grants: Record<string, string[]>;
}

/** Opens or begins a Drive folder. Ids depend on the seed and on how many were given before. */
export function openDriveStore(directory: string, seed: string): DriveStore {
  const indexPath = join(directory, 'drive.json');
  mkdirSync(join(directory, 'documents'), { recursive: true });
  const index = readIndex(indexPath);
  const files = new Map(index.files.map((record) => [record.id, record]));
  const grants = new Map(Object.entries(index.grants).map(([user, ids]) => [user, new Set(ids)]));
  const given = new Set(Array.from({ length: index.idsGiven }, (_, n) => fileId(seed, n)));
  const documentPath = (id: string) => join(directory, 'documents', `${id}.json`);

  const writeIndex = () => {
    const content: DriveIndex = {
      version: 1,
      idsGiven: given.size,
      files: [...files.values()],
      grants: Object.fromEntries([...grants].map(([user, ids]) => [user, [...ids]])),
    };
    writeAtomically(indexPath, `${JSON.stringify(content, null, 1)}\n`);
  };

  const pathFor = (record: FileRecord): string => {
    if (record.mimeType !== PDF_TYPE) return `files/${record.id}`;
    const others = [...files.values()].filter((file) => file.id !== record.id);
    return readablePath(record.name, '.pdf', new Set(others.flatMap((file) => file.path ?? [])));
  };

  return {
    find: (id) => files.get(id),
    list: () => [...files.values()],
    save(record) {
      files.set(record.id, record);
      writeIndex();
    },
    remove(id) {
      const record = files.get(id);
      files.delete(id);
      writeIndex();
      if (record?.path) rmSync(join(directory, record.path), { force: true });
      if (record?.mimeType === DOCUMENT_TYPE) rmSync(documentPath(id), { force: true });
    },
    readBytes: (record) => readFileSync(join(directory, record.path ?? '')),
    writeBytes(record, bytes) {
      const former = record.path;
      record.path = pathFor(record);
      record.size = bytes.length;
      record.md5Checksum = createHash('md5').update(bytes).digest('hex');
      writeAtomically(join(directory, record.path), bytes);
      if (former && former !== record.path) rmSync(join(directory, former), { force: true });
    },
    readDocument: (id) => JSON.parse(readFileSync(documentPath(id), 'utf8')),
    writeDocument: (document) =>
      writeAtomically(documentPath(document.documentId), `${JSON.stringify(document)}\n`),
    hasGrant: (user, id) => grants.get(user)?.has(id) === true,
    grant(user, id) {
      grants.set(user, (grants.get(user) ?? new Set()).add(id));
      writeIndex();
    },
    usersOf: (id) => [...grants].flatMap(([user, ids]) => (ids.has(id) ? [user] : [])),
    generateId() {
      const id = fileId(seed, given.size);
      given.add(id);
      writeIndex();
      return id;
    },
    isGenerated: (id) => given.has(id),
  };
}

/** 33 characters that begin with 1, like the ids of Drive. */
function fileId(seed: string, number: number): string {
  const digest = createHash('sha256').update(`${seed}/${number}`).digest('base64url');
  return `1${digest.slice(0, 32)}`;
}

function readIndex(path: string): DriveIndex {
  if (!existsSync(path)) return { version: 1, idsGiven: 0, files: [], grants: {} };
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`Daftar isi Drive ${path} rusak: ${String(error)}`);
  }
}
